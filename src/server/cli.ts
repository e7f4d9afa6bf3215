import { enableCompileCache } from 'node:module'
import { Problem } from './http/problem.ts'
import { generalHelp, helpOf } from './start/help.ts'

// Halves the time that reading our own sources takes, from the second start on.
enableCompileCache()

type Run = (given: readonly string[]) => Promise<void>

/** Commands are imported when they are called, so that `calculate` does not load a server. */
const commands: Readonly<Record<string, () => Promise<Run>>> = {
  start: async () => (await import('./start/serve.ts')).serve,
  worker: async () => (await import('./start/work.ts')).workCommand,
  build: async () => (await import('./start/build-command.ts')).buildCommand,
  migrate: async () => (await import('./start/migrate-command.ts')).migrateCommand,
  calculate: async () => (await import('./start/calculate-command.ts')).calculateCommand,
  export: async () => (await import('./start/export-command.ts')).exportCommand,
  study: async () => (await import('./start/study-command.ts')).studyCommand,
  import: async () => (await import('./start/import-command.ts')).importCommand,
  batch: async () => (await import('./start/batch-command.ts')).batchCommand,
  portfolio: async () => (await import('./start/portfolio-command.ts')).portfolioCommand,
  ask: async () => (await import('./start/ask-command.ts')).askCommand,
  compare: async () => (await import('./start/compare-command.ts')).compareCommand,
  'user add': async () => (await import('./start/add-user.ts')).addUserCommand,
}

const isHelp = (word: string) => word === '--help' || word === '-h'

async function run(words: readonly string[]): Promise<void> {
  const [first = 'help'] = words
  if (first === 'help' || isHelp(first)) return console.log(generalHelp())
  if (first === 'version' || first === '--version') return (await import('./start/version.ts')).printVersion()
  const name = Object.keys(commands).find((each) => `${words.join(' ')} `.startsWith(`${each} `))
  const load = commands[name ?? '']
  if (!name || !load) {
    const longer = Object.keys(commands).find((each) => each.startsWith(`${first} `))
    throw new Error(
      `There is no command ${first}; try: npm run safapac -- ${longer ? `${longer} --help` : 'help'}`,
    )
  }
  const given = words.slice(name.split(' ').length)
  if (given.some(isHelp)) return console.log(helpOf(name))
  try {
    await (await load())(given)
  } catch (error) {
    if (!isOfArguments(error)) throw error
    throw new Error(`${firstSentence(error.message)} See: npm run safapac -- ${name} --help`)
  }
}

const isOfArguments = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')

/** What follows is advice on how to write something else. */
const firstSentence = (message: string): string => `${message.split('. ', 1)[0]?.replace(/\.$/, '')}.`

try {
  await run(process.argv.slice(2))
} catch (error) {
  // A message for the person at the terminal; the stack helps only where the error was not foreseen.
  const problems = error instanceof Problem ? (error.errors ?? []) : []
  console.error(error instanceof Error ? error.message : error)
  for (const { pointer, message } of problems.slice(1)) console.error(`  ${pointer}: ${message}`)
  if (process.env.LOG_LEVEL === 'debug') console.error(error)
  process.exitCode = 1
}
