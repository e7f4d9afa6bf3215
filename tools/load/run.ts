import { readFile } from 'node:fs/promises'
import { openDatabase } from '../../src/server/database/database.ts'
import { Closers, closeOnSignal } from '../../src/server/start/shutdown.ts'
import { describeMachine } from '../measuring/machine.ts'
import { addAccounts } from './accounts.ts'
import { Course, runLoad } from './load.ts'
import { help, type Options, readOptions } from './options.ts'
import { showProgress } from './progress.ts'
import { Recorder } from './recorder.ts'
import { buildReport, type Measured, type Report } from './report.ts'
import { writeText } from './report-text.ts'
import { ResourceWatch } from './resources.ts'
import { openTarget, type Target } from './target.ts'
import { writeReport } from './write-report.ts'

const windowsMaximum = 300

try {
  const options = readOptions(process.argv.slice(2))
  if (options === 'help') console.log(help)
  else process.exitCode = (await runToTheEnd(options)) ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

/** A signal ends the run early, with its report, and whatever was started or added is gone afterwards. */
async function runToTheEnd(options: Options): Promise<boolean> {
  const stop = new AbortController()
  const running = measure(options, stop.signal)
  closeOnSignal(async () => {
    stop.abort()
    await running.catch((error) => console.error(error))
    process.exit(1)
  })
  const report = await running
  return report.passed
}

async function measure(options: Options, stop: AbortSignal): Promise<Report> {
  const closers = new Closers()
  try {
    console.log(options.baseUrl ? `Load on ${options.baseUrl.href}` : 'Starting a server ...')
    const target = await openTarget(options, closers)
    const report = buildReport(await measureTarget(options, target, stop))
    const files = await writeReport(report, options.reportDirectory)
    console.log(`${writeText(report)}\n\n${files.join('\n')}`)
    return report
  } finally {
    await closers.close()
  }
}

async function measureTarget(options: Options, target: Target, stop: AbortSignal): Promise<Measured> {
  const inputs = await readFile(new URL('../../examples/hefa-usa-500.json', import.meta.url))
  const opened = openDatabase(target.databaseUrl, { max: 2, applicationName: 'safapac-load' })
  try {
    console.log(`Adding ${options.users} accounts ...`)
    const { accounts, remove } = await addAccounts(opened.database, options.users, inputs.toString())
    try {
      return await measureUsers(options, target, { accounts, inputs, stop })
    } finally {
      if (!target.isOwn) {
        console.log('Removing the accounts ...')
        await remove()
      }
    }
  } finally {
    await opened.close()
  }
}

async function measureUsers(
  options: Options,
  target: Target,
  given: Pick<Parameters<typeof runLoad>[0], 'accounts' | 'inputs' | 'stop'>,
): Promise<Measured> {
  const { users, spawnRate, durationSeconds } = options
  const windowSeconds = Math.max(1, Math.ceil((users / spawnRate + durationSeconds) / windowsMaximum))
  const [machine, startedAt] = [describeMachine(), new Date()]
  const watch = new ResourceWatch(target)
  const recorder = new Recorder(windowSeconds)
  const course = new Course()
  const progress = showProgress(recorder, course, users)
  const onSteady = async () => {
    await watch.begin()
    // At the end of the steady part, not when the last user has finished, when there is less to do.
    setTimeout(() => void watch.end(), durationSeconds * 1_000).unref()
  }
  await runLoad({ ...given, baseUrl: target.baseUrl, spawnRate, durationSeconds, recorder, onSteady }, course)
  const finishedAt = performance.now()
  progress.stop()
  recorder.end()
  const resources = await watch.end()
  const wasStopped = given.stop.aborted
  return {
    options,
    target,
    recorder,
    course,
    resources,
    windowSeconds,
    startedAt,
    machine,
    finishedAt,
    wasStopped,
  }
}
