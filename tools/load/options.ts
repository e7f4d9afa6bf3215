import { parseArgs } from 'node:util'

export const help = `Many users at once, each with an account, a project and a connection of its own.

  npm run load -- --users 200 --spawn-rate 5 --duration 60

  --users N          virtual users, 1 to 20000 (50)
  --spawn-rate N     users that come a second while it ramps up (5)
  --duration S       seconds that all of them stay, counted from when the last has signed in (60)
  --base-url URL     a server that runs already; without it one is started on a temporary database
  --report DIR       where report.json and report.html are written (.cache/load)
  --processes N      passed on to the server that is started
  --workers N        the same
  --help             this text

Each user signs in once and then waits 1 to 3 s between actions: 3 parts list projects, 2 parts read the master
data, 1 part calculate in the background and poll until it is calculated.

With --base-url the accounts are added to, and at the end removed from, the database that DATABASE_URL or DATA_DIR
names: set it to the server's. That server needs RATE_LIMITS of at least calculate=60/min, or users are refused
rightly and the run fails. The exit code is 0 when nothing failed; a 503 with Retry-After is not a failure.`

export interface Options {
  readonly users: number
  /** Users a second. */
  readonly spawnRate: number
  readonly durationSeconds: number
  /** A server is started where none is given. */
  readonly baseUrl?: URL
  readonly reportDirectory: string
  /** Arguments for `start`. */
  readonly serverArguments: readonly string[]
}

/**
 * What the command line asks for, or `help`.
 *
 * @throws {Error} fit to show, naming the flag.
 */
export function readOptions(given: readonly string[]): Options | 'help' {
  const { values } = parseArgs({
    args: [...given],
    options: {
      users: { type: 'string', default: '50' },
      'spawn-rate': { type: 'string', default: '5' },
      duration: { type: 'string', default: '60' },
      'base-url': { type: 'string' },
      report: { type: 'string', default: '.cache/load' },
      processes: { type: 'string' },
      workers: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return 'help'
  const baseUrl = values['base-url'] === undefined ? undefined : readUrl(values['base-url'])
  if (values.report === '') throw new Error('--report must name a directory.')
  return {
    users: readWhole('--users', values.users, { minimum: 1, maximum: 20_000 }),
    spawnRate: readNumber('--spawn-rate', values['spawn-rate'], { minimum: 0.01, maximum: 10_000 }),
    durationSeconds: readNumber('--duration', values.duration, { minimum: 1, maximum: 86_400 }),
    ...(baseUrl && { baseUrl }),
    reportDirectory: values.report,
    serverArguments: readServerArguments(values, baseUrl !== undefined),
  }
}

interface Range {
  readonly minimum: number
  readonly maximum: number
}

function readNumber(flag: string, text: string, { minimum, maximum }: Range): number {
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN
  if (value >= minimum && value <= maximum) return value
  throw new Error(`${flag} must be a number from ${minimum} to ${maximum}, not ${JSON.stringify(text)}.`)
}

function readWhole(flag: string, text: string, range: Range): number {
  const value = readNumber(flag, text, range)
  if (Number.isInteger(value)) return value
  throw new Error(`${flag} must be a whole number, not ${JSON.stringify(text)}.`)
}

function readUrl(text: string): URL {
  const url = URL.parse(text)
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url
  throw new Error(`--base-url must be like http://127.0.0.1:8000, not ${JSON.stringify(text)}.`)
}

function readServerArguments(
  { processes, workers }: { processes?: string | undefined; workers?: string | undefined },
  isRunning: boolean,
): string[] {
  const passed = Object.entries({ '--processes': processes, '--workers': workers }).flatMap(([flag, text]) =>
    text === undefined ? [] : [flag, String(readWhole(flag, text, { minimum: 0, maximum: 1_000 }))],
  )
  if (passed.length > 0 && isRunning) {
    throw new Error(`${passed[0]} is for the server that is started; with --base-url it has no effect.`)
  }
  return passed
}
