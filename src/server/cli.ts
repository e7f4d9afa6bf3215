import { enableCompileCache } from 'node:module'
import { Problem } from './errors.ts'

const help = `SAFAPAC: techno-economic analysis of sustainable-aviation-fuel plants

  npm start                                    serve the API (the same as: npm run safapac -- start)
  npm run safapac -- COMMAND

  start                                        serve the API and run calculations
      [--processes N]                          processes for the API (one per core)
      [--workers M]                            processes for calculations (1; 0: none here)
  worker                                       run calculations only, beside a server or on another machine
  migrate                                      bring the database to this version
  user add --email E --password P              add an account, also while the server runs
      [--name N] [--access-level CORE|ADVANCE|ROADSHOW] [--admin]     (ROADSHOW: sees everything)
  calculate FILE.json                          print the headline numbers; no server, no database
      [--json]                                 the whole outcome
      [--explain SYMBOL]                       how one number came about
  help                                         this text

Environment: PORT (8000), HOST (127.0.0.1), DATA_DIR (./data), DATABASE_URL (unset: embedded PostgreSQL),
JWT_SECRET (unset: made once in DATA_DIR), JWT_PREVIOUS_SECRETS, SESSION_IDLE_DAYS (30), SESSION_DAYS (90),
ADMIN_EMAIL, ADMIN_PASSWORD (unset: made and printed once),
DRAIN_SECONDS (2), METRICS_PORT (unset: none), DB_POOL_SIZE (20), DB_POOL_BURST (10), CALCULATION_TIMEOUT_SECONDS (2),
CALCULATION_MEMORY_MB (256), RATE_LIMITS, TRUST_PROXY, REDIS_URL, SMTP_URL, MAIL_FROM, PUBLIC_URL, CORS_ORIGINS, API_DOCS,
NODE_ENV, LOG_LEVEL. The README says more of each.`

// Halves the time that reading our own sources takes, from the second start on.
enableCompileCache()

/** Commands are imported when they are called, so that `calculate` does not load a server. */
async function run([command = 'help', ...rest]: readonly string[]): Promise<void> {
  switch (command) {
    case 'start':
      return (await import('./start/serve.ts')).serve(rest)
    case 'worker':
      return (await import('./start/work.ts')).workCommand()
    case 'migrate':
      return (await import('./start/migrate-command.ts')).migrateCommand()
    case 'calculate':
      return (await import('./start/calculate-command.ts')).calculateCommand(rest)
    case 'user':
      if (rest[0] === 'add') return (await import('./start/add-user.ts')).addUserCommand(rest.slice(1))
      throw new Error('The command is: user add --email E --password P')
    case 'help':
    case '--help':
      console.log(help)
      return
    default:
      throw new Error(`There is no command ${command}; try: npm run safapac -- help`)
  }
}

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
