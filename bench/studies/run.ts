import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { describeMachine } from '../../tools/measuring/machine.ts'
import { type StudyResults, studiesSection, withSection } from './report.ts'
import { measureSideBySide } from './side-by-side.ts'
import { measureStudies } from './study-times.ts'

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, seconds: { type: 'string', default: '1' } },
})
const root = new URL('../../', import.meta.url)

await run(Number(values.rounds), Number(values.seconds))

/** `npm run bench:studies [-- --rounds N --seconds N]`: writes `.cache/bench-studies.json` and its section of `docs/benchmarks.md`. */
async function run(rounds: number, seconds: number): Promise<void> {
  const machine = describeMachine()
  const example = JSON.parse(await readFile(new URL('examples/studies/hefa-monte-carlo.json', root), 'utf8'))
  console.log('Side by side ...')
  const sideBySide = measureSideBySide(rounds, seconds)
  console.log('Studies ...')
  const studies = measureStudies(example, Math.min(rounds, 3))
  const measuredOn = new Date().toISOString().slice(0, 10)
  const results: StudyResults = { measuredOn, rounds, machine, sideBySide, studies }
  const section = studiesSection(results)
  await mkdir(new URL('.cache/', root), { recursive: true })
  await writeFile(new URL('.cache/bench-studies.json', root), `${JSON.stringify(results, null, 2)}\n`)
  const page = new URL('docs/benchmarks.md', root)
  await writeFile(page, withSection(await readFile(page, 'utf8'), section))
  console.log(section)
}
