import { setTimeout as sleep } from 'node:timers/promises'
import { rowResults } from '../src/contract/exchange/cases/row-results.ts'
import type { Inputs } from '../src/contract/request/inputs.ts'
import { openDatabase } from '../src/server/database/database.ts'
import { csvRows } from '../src/server/exchange/reading/csv-rows.ts'
import { Closers, closeOnSignal } from '../src/server/start/shutdown.ts'
import { startServer } from '../tools/measuring/server.ts'
import { type OwnScenario, populate } from './accounts.ts'
import { exampleText } from './engine.ts'

const rows = 5_000
const rounds = 3
const lookMilliseconds = 100

const table = [
  'name,plant.capacity [kt/yr],feedstocks[0].price [USD/t]',
  ...Array.from({ length: rows }, (_, i) => `Case ${i},${100 + i / 10},${600 + (i % 500)}`),
].join('\n')

interface Taken {
  readonly seconds: number
  /** What the thread took, or this process. */
  readonly processorSeconds: number
}

/** The machine's own limit: the same rows read and calculated by the engine, with nothing around. */
function alone(): Taken {
  const begin = performance.now()
  const processor = process.threadCpuUsage()
  rowResults(
    { headings: 1, rows: csvRows(Buffer.from(table)) },
    JSON.parse(exampleText) as Inputs,
    undefined,
    'ROADSHOW',
  )
  const { user, system } = process.threadCpuUsage(processor)
  return { seconds: (performance.now() - begin) / 1e3, processorSeconds: (user + system) / 1e6 }
}

/** Seconds from POST until it is done, and until its CSV is there. */
async function kept(origin: string, { account, scenarioId }: OwnScenario) {
  const begin = performance.now()
  const passed = () => (performance.now() - begin) / 1e3
  const response = await fetch(`${origin}/api/v1/scenarios/${scenarioId}/case-tables`, {
    method: 'POST',
    headers: { ...account.headers, 'content-type': 'text/csv' },
    body: table,
  })
  if (response.status !== 202) throw new Error(`POST: ${response.status} ${await response.text()}`)
  const { id } = (await response.json()) as { id: string }
  const accepted = passed()
  for (;;) {
    const { state } = (await (await account.get(`/case-tables/${id}`)).json()) as { state: string }
    if (state === 'failed') throw new Error(`Table ${id} has failed.`)
    if (state === 'done') break
    await sleep(lookMilliseconds)
  }
  const done = passed()
  const file = await (await account.get(`/case-tables/${id}/results`)).text()
  if (file.trimEnd().split('\r\n').length !== rows + 1) throw new Error('Rows are missing.')
  return { accepted, done, read: passed() }
}

const told = (numbers: readonly number[]) => numbers.map((each) => each.toFixed(2)).join(', ')

/** `npm run bench:case-tables`: 5,000 rows from POST to done with one worker and with two, and by the engine alone. */
async function run(): Promise<void> {
  const byEngine = Array.from({ length: rounds }, alone)
  console.log(
    `${rows} rows by the engine alone: ${told(byEngine.map(({ seconds }) => seconds))} s, of a processor ${told(byEngine.map(({ processorSeconds }) => processorSeconds))} s`,
  )
  for (const workers of [1, 2]) {
    const closers = new Closers()
    closeOnSignal(() => closers.close())
    try {
      const server = await startServer({
        args: ['--workers', `${workers}`],
        environment: { RATE_LIMITS: 'off' },
      })
      closers.add(() => server.stop())
      const { database, close } = openDatabase(server.databaseUrl)
      closers.add(close)
      const { scenarios } = await populate(server.origin, database)
      const [own] = scenarios as [OwnScenario]
      await own.account.post(`/scenarios/${own.scenarioId}/calculate/sync`, JSON.parse(exampleText))
      const all = []
      for (let i = 0; i < rounds; i += 1) all.push(await kept(server.origin, own))
      console.log(
        `with ${workers} ${workers === 1 ? 'worker' : 'workers'}, from POST: accepted ${told(all.map(({ accepted }) => accepted))} s, done ${told(all.map(({ done }) => done))} s (bar 10 s), CSV read ${told(all.map(({ read }) => read))} s`,
      )
    } finally {
      await closers.close()
    }
  }
}

await run()
