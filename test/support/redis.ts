import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'

/** Why tests with Redis are left out here, or false. */
export const withoutRedis =
  spawnSync('redis-server', ['--version']).status === 0 ? false : 'There is no redis-server on this machine.'

/** A port that nobody listened on a moment ago. */
async function findPort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

/** A Redis that keeps nothing, which can be stopped and started at the same address. */
export class TestRedis {
  readonly url: string
  readonly #port: number
  #child: ChildProcess | undefined

  private constructor(port: number) {
    this.#port = port
    this.url = `redis://127.0.0.1:${port}`
  }

  /** Not yet started. */
  static async create(): Promise<TestRedis> {
    return new TestRedis(await findPort())
  }

  async start(): Promise<void> {
    const child = spawn(
      'redis-server',
      ['--port', `${this.#port}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
      { stdio: ['ignore', 'pipe', 'inherit'], cwd: '/' },
    )
    this.#child = child
    for await (const line of createInterface({ input: child.stdout })) {
      if (line.includes('Ready to accept connections')) break
    }
    child.stdout.resume()
  }

  signal(name: NodeJS.Signals): void {
    this.#child?.kill(name)
  }

  async stop(): Promise<void> {
    const child = this.#child
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
}
