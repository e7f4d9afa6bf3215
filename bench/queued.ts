import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { openDatabase } from '../src/server/database/database.ts'
import { Closers, closeOnSignal } from '../src/server/start/shutdown.ts'
import { type Server, startServer } from '../tools/measuring/server.ts'
import { type Summary, summarize } from '../tools/measuring/statistics.ts'
import { type OwnScenario, populate } from './accounts.ts'
import { get, post, send } from './api-requests.ts'
import { exampleText } from './engine.ts'

/** As many as have a project of their own: those of one would wait for each other. */
const callers = 10
/** As long as a caller waits before it looks for the first time; it then waits twice as long each time. */
const firstLookMilliseconds = 20
const warmUpCount = 800

const { values } = parseArgs({
  options: {
    against: { type: 'string' },
    count: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '5' },
  },
})

/** Microseconds of processor time for each calculation, and how often it was looked for. */
interface Cost {
  readonly server: number
  readonly database: number
  readonly looks: number
}

interface Candidate {
  readonly name: string
  readonly server: Server
  readonly scenarios: readonly OwnScenario[]
  readonly costs: Cost[]
}

/**
 * `npm run bench:queued [-- --against DIRECTORY --count N --rounds N]`: the processor time of server and database for a
 * queued calculation, from its POST until its outcome has been read; beside that of another checkout, which takes turns.
 */
async function run(): Promise<void> {
  const closers = new Closers()
  closeOnSignal(() => closers.close())
  try {
    const candidates = [await open(closers, 'this')]
    if (values.against !== undefined) candidates.push(await open(closers, 'other', values.against))
    for (const candidate of candidates) await measure(candidate, warmUpCount)
    for (let round = 0; round < Number(values.rounds); round += 1) {
      for (const candidate of candidates) {
        candidate.costs.push(await measure(candidate, Number(values.count)))
      }
    }
    report(candidates)
  } finally {
    await closers.close()
  }
}

async function open(closers: Closers, name: string, root?: string): Promise<Candidate> {
  const args = ['--processes', '1', '--workers', '1']
  const server = await startServer({ args, ...(root !== undefined && { root }) })
  closers.add(() => server.stop())
  const { database, close } = openDatabase(server.databaseUrl, { max: 1 })
  try {
    return { name, server, scenarios: (await populate(server.origin, database)).scenarios, costs: [] }
  } finally {
    await close()
  }
}

/** Each caller keeps to a project of its own, as people do; of the twenty scenarios two are of one project. */
async function measure({ server, scenarios }: Candidate, count: number): Promise<Cost> {
  const before = await server.processorSeconds()
  let looks = 0
  const calculateInTurn = async (caller: number) => {
    for (let i = caller; i < count; i += callers) {
      const times = await calculate(server.origin, scenarios[2 * caller] as OwnScenario)
      looks += times
    }
  }
  await Promise.all(Array.from({ length: callers }, (_, caller) => calculateInTurn(caller)))
  const after = await server.processorSeconds()
  return {
    server: ((after.server - before.server) / count) * 1e6,
    database: ((after.database - before.database) / count) * 1e6,
    looks: looks / count,
  }
}

/** @returns how often it was looked for. @throws {Error} when it is refused or fails. */
async function calculate(origin: string, { account, scenarioId }: OwnScenario): Promise<number> {
  const path = `/scenarios/${scenarioId}/calculate`
  const { status } = await send(origin, post(account, path, exampleText))
  if (status !== 202) throw new Error(`A calculation is answered with ${status}.`)
  for (let [looks, pause] = [1, firstLookMilliseconds]; ; looks += 1, pause *= 2) {
    await sleep(pause)
    const { bytes } = await send(origin, get(account, `${path}/status`))
    const state = JSON.parse(bytes.toString())
    if (state.status === 'calculated') return looks
    if (state.status !== 'calculating') throw new Error(`It is ${state.status}.`)
  }
}

function report(candidates: readonly Candidate[]): void {
  const [own, other] = candidates.map(({ name, costs }) => {
    const of = (read: (cost: Cost) => number) => summarize(costs.map(read))
    const sum = of(({ server, database }) => server + database)
    const parts = [of(({ server }) => server), of(({ database }) => database)].map(show).join(' + ')
    console.log(`${name}: ${show(sum)} µs = server ${parts}; looked ${of(({ looks }) => looks).median} times`)
    return sum
  })
  if (own && other) console.log(`this / other: ${(own.median / other.median).toFixed(2)}`)
}

const show = ({ median, minimum, maximum }: Summary): string =>
  `${median.toFixed(0)} (${minimum.toFixed(0)} to ${maximum.toFixed(0)})`

await run()
