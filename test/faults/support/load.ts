import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import { example } from '../../support/examples.ts'
import { largeCase } from '../../support/queued.ts'
import { scaled } from './scale.ts'
import { type Answer, describe, read, type User } from './user.ts'
import { until } from './waiting.ts'

/** In the short form other tests run beside. */
const pauseMilliseconds = scaled(40, 150)

/** Somebody at work on a scenario of their own, one request after the other, and what they were promised. */
class Writer {
  readonly answers: Answer[] = []
  readonly #user: User
  readonly #scenarioId: string
  readonly #origins: () => readonly string[]
  readonly #calculationIds: string[] = []
  #sent = 0
  #promised = 0

  constructor(user: User, scenarioId: string, origins: () => readonly string[]) {
    this.#user = user
    this.#scenarioId = scenarioId
    this.#origins = origins
  }

  async work(signal: AbortSignal): Promise<void> {
    const scenario = `/scenarios/${this.#scenarioId}`
    const steps = [
      () => this.#ask('GET', '/projects'),
      () => this.#saveDraft(),
      () => this.#ask('GET', '/master-data'),
      () => this.#ask('GET', scenario),
      () => this.#calculate(),
      () => this.#ask('GET', `${scenario}/calculate/status`),
    ]
    for (let i = 0; !signal.aborted; i += 1) {
      await steps[i % steps.length]?.()
      await sleep(pauseMilliseconds)
    }
  }

  /** Whatever was answered with success must be there, now that all is well again. */
  async verify(): Promise<void> {
    const { inputs } = read(await this.#user.insist('GET', `/scenarios/${this.#scenarioId}`), 200)
    const { value } = inputs.plant.capacity
    const isKept = value >= this.#promised && value <= this.#sent
    assert.ok(this.#promised === 0 || isKept, `${value} is stored, ${this.#promised} was promised.`)
    for (const id of this.#calculationIds) {
      const isCalculated = async () =>
        read(await this.#user.insist('GET', `/calculations/${id}`), 200).status === 'calculated'
      await until(`calculation ${id} is calculated`, isCalculated)
    }
  }

  get promises(): number {
    return this.#promised + this.#calculationIds.length
  }

  /** At the servers in turn. */
  async #ask(method: string, path: string, body?: unknown): Promise<Answer> {
    const origins = this.#origins()
    const origin = origins[this.answers.length % origins.length] ?? ''
    const answer = await this.#user.at(origin).send(method, path, { body })
    this.answers.push(answer)
    return answer
  }

  async #saveDraft(): Promise<void> {
    this.#sent += 1
    const body = { plant: { capacity: { value: this.#sent } } }
    const { verdict } = await this.#ask('PATCH', `/scenarios/${this.#scenarioId}/draft`, body)
    if (verdict === 'served') this.#promised = this.#sent
  }

  async #calculate(): Promise<void> {
    const answer = await this.#ask('POST', `/scenarios/${this.#scenarioId}/calculate`)
    if (answer.verdict === 'served') this.#calculationIds.push(JSON.parse(answer.text).calculationId)
  }
}

export interface Load {
  /** Ends it, and then asks for everything that was promised. */
  stopAndVerify(): Promise<LoadReport>
}

export interface LoadReport {
  readonly served: number
  /** In the order in which they were answered. */
  readonly unavailable: readonly Answer[]
  readonly promises: number
}

/** Requests of all kinds, by several people at once, to each of the origins in turn. */
export async function startLoad(users: readonly User[], origins: () => readonly string[]): Promise<Load> {
  const writers = await Promise.all(
    users.map(async (user, i) => {
      const { scenarioId } = await user.createProject()
      // The calculations of every second person wait for a worker.
      const inputs = i % 2 ? largeCase() : example('hefa-usa-500')
      read(await user.insist('PUT', `/scenarios/${scenarioId}`, { body: { inputs } }), 200)
      return new Writer(user, scenarioId, origins)
    }),
  )
  const stopping = new AbortController()
  const work = Promise.all(writers.map((writer) => writer.work(stopping.signal)))
  return {
    async stopAndVerify() {
      stopping.abort()
      await work
      const answers = writers.flatMap((writer) => writer.answers)
      const wrong = answers.filter(({ verdict }) => verdict === 'failed' || verdict === 'refused')
      assert.deepEqual(wrong.slice(0, 5).map(describe), [], `${wrong.length} of ${answers.length} answers`)
      await Promise.all(writers.map((writer) => writer.verify()))
      const unavailable = answers.filter(({ verdict }) => verdict === 'unavailable')
      return {
        served: answers.length - unavailable.length,
        unavailable: unavailable.toSorted((a, b) => a.to - b.to),
        promises: writers.reduce((sum, { promises }) => sum + promises, 0),
      }
    },
  }
}
