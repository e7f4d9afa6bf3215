import pg from 'pg'
import { hashPassword } from '../src/server/accounts/passwords.ts'
import { type Server, startServer } from '../tools/measuring/server.ts'
import { percentile } from '../tools/measuring/statistics.ts'

const pairCount = 300
/** How far the medians of unknown and known addresses may differ, as a part of the time of a password hash. */
const barShare = 0.05
/** From half the time: how often a known address may take longer than an unknown one. */
const separabilityBar = 0.06
const wrong = 'not the password'

/** What strangers may ask about an address, and what they send. */
const questions: Readonly<Record<string, (email: string) => object>> = {
  login: (email) => ({ email, password: wrong }),
  'forgot-password': (email) => ({ email }),
  'resend-verification': (email) => ({ email }),
  register: (email) => ({ name: 'Ada', email, password: 'correct horse battery', occupation: 'student' }),
}

const emailOf = (kind: string, question: string, i: number) => `${kind}-${question}-${i}@x.test`

/**
 * Asks about unknown and known addresses in turn, and compares how long the answers take; ends with 1 where the
 * medians differ by more than the bar and surely, or the one kind can be told from the other. On a machine that does
 * nothing else.
 */
async function run(): Promise<void> {
  const hashMilliseconds = await measureHash()
  console.log(`A hash takes ${hashMilliseconds.toFixed(2)} ms; ${pairCount} pairs each, medians:`)
  const server = await startServer({ args: ['--processes', '1'], environment: { RATE_LIMITS: 'off' } })
  try {
    await addAccounts(server)
    for (const question of Object.keys(questions)) await compare(server, question, hashMilliseconds)
  } finally {
    await server.stop()
  }
}

async function measureHash(): Promise<number> {
  const times = []
  for (let i = 0; i < 50; i += 1) {
    const start = performance.now()
    await hashPassword(wrong)
    times.push(performance.now() - start)
  }
  return percentile(times, 0.5)
}

/** For each pair and question one, because an address gets only so many mails. Unconfirmed where that is asked about. */
async function addAccounts({ databaseUrl }: Server): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const passwordHash = await hashPassword('the password')
  for (const question of Object.keys(questions)) {
    const emails = Array.from({ length: pairCount }, (_, i) => emailOf('known', question, i))
    const isConfirmed = question !== 'resend-verification'
    await client.query(
      `insert into users (email, password_hash, email_verified_at)
       select email, $2, case when $3 then now() end from unnest($1::text[]) email`,
      [emails, passwordHash, isConfirmed],
    )
  }
  await client.query('analyze users')
  await client.end()
}

async function compare({ origin }: Server, question: string, hashMilliseconds: number): Promise<void> {
  const ask = async (kind: string, i: number) => {
    const body = JSON.stringify(questions[question]?.(emailOf(kind, question, i)))
    const start = performance.now()
    const answer = await fetch(`${origin}/api/v1/auth/${question}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
    await answer.arrayBuffer()
    if (answer.status > 401) throw new Error(`${question}: ${answer.status}`)
    return performance.now() - start
  }
  // The first answers are slower than those that follow.
  for (let i = 0; i < 20; i += 1) await ask('warming', i)
  const times = { unknown: [] as number[], known: [] as number[] }
  for (let i = 0; i < pairCount; i += 1) {
    const order = i % 2 === 0 ? (['unknown', 'known'] as const) : (['known', 'unknown'] as const)
    for (const kind of order) times[kind].push(await ask(kind, i))
  }
  report(question, times, hashMilliseconds)
}

interface Times {
  readonly unknown: readonly number[]
  readonly known: readonly number[]
}

function report(question: string, times: Times, hashMilliseconds: number): void {
  const difference = differenceOfMedians(times)
  const share = Math.abs(difference) / hashMilliseconds
  const [low, high] = confidence(times)
  const guessed = separability(times)
  const isEqual = share <= barShare || (low <= 0 && high >= 0)
  const isMet = isEqual && Math.abs(guessed - 0.5) <= separabilityBar
  if (!isMet) process.exitCode = 1
  console.log(
    `${question.padEnd(20)} unknown ${percentile(times.unknown, 0.5).toFixed(2)}, known ` +
      `${percentile(times.known, 0.5).toFixed(2)}, difference ${difference.toFixed(2)} ms (99 %: ${low.toFixed(2)} ` +
      `to ${high.toFixed(2)}), ${(share * 100).toFixed(1)} % of a hash; a known one takes longer ` +
      `${(guessed * 100).toFixed(0)} % of the time: ${isMet ? 'met' : 'missed'}`,
  )
}

const differenceOfMedians = ({ unknown, known }: Times): number =>
  percentile(known, 0.5) - percentile(unknown, 0.5)

/** Where the difference of the medians lies with 99 % confidence, from samples of the samples. */
function confidence({ unknown, known }: Times): [low: number, high: number] {
  const resample = (values: readonly number[]) =>
    values.map(() => values[Math.floor(Math.random() * values.length)] ?? 0)
  const differences = Array.from({ length: 1_000 }, () =>
    differenceOfMedians({ unknown: resample(unknown), known: resample(known) }),
  )
  return [percentile(differences, 0.005), percentile(differences, 0.995)]
}

/** How often a known address takes longer than an unknown one; half the time means that nothing is learnt. */
function separability({ unknown, known }: Times): number {
  const longer = known.map((time) => unknown.filter((other) => other < time).length)
  return longer.reduce((sum, count) => sum + count, 0) / (known.length * unknown.length)
}

await run()
