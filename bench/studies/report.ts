import { readFile } from 'node:fs/promises'
import type { Machine } from '../../tools/measuring/machine.ts'
import type { Summary } from '../../tools/measuring/statistics.ts'
import { percent, type Row, show, spread, table, withUnit } from '../report-text.ts'
import type { SideBySide } from './side-by-side.ts'
import type { StudyTimes } from './study-times.ts'

/** All of one run, as it is written to `.cache/bench-studies.json`. */
export interface StudyResults {
  readonly measuredOn: string
  readonly rounds: number
  readonly machine: Machine
  readonly sideBySide: SideBySide
  readonly studies: StudyTimes
}

const kept = new URL('../../.cache/bench-studies.json', import.meta.url)

/** The last results that there were. */
export async function readStudyResults(): Promise<StudyResults | undefined> {
  const text = await readFile(kept, 'utf8').catch(() => undefined)
  return text === undefined ? undefined : JSON.parse(text)
}

const numpyBars = { plain: 1, withPrice: 0.8 } as const
const samplingBar = 1 / 3
const indexBarSeconds = 2
const tornadoBarMilliseconds = 50

const verdict = (isMet: boolean): string => (isMet ? 'met' : '**missed**')

/** The section of `docs/benchmarks.md`. */
export function studiesSection({ measuredOn, rounds, machine, sideBySide, studies }: StudyResults): string {
  const { compiled, byHand, numpy } = sideBySide
  const rates = (name: string, { plain, withPrice }: SideBySide['compiled']): Row => [
    name,
    spread(plain, '/s'),
    spread(withPrice, '/s'),
  ]
  return `## Studies

\`npm run bench:studies\` measures this section anew. Measured on ${measuredOn}, ${rounds} rounds, load average before the run ${show(machine.loadBefore)};
medians, in brackets the lowest and the highest round. Times of studies are processor time of the one thread that runs them.

${table([['what', 'bar', 'measured', 'result'], ...numpyRows(sideBySide), ...studyRows(studies)])}

The example plant with ten inputs varied, net present value, levelized cost and carbon intensity, without and with the
minimum selling price: scenarios a second, one thread, one program after the other in each round. The others know this one plant, its
conventions and nothing else, and compute the same numbers to 1e-9; ours is compiled from the formulas.

${table([
  ['program', 'three numbers', 'with the minimum selling price'],
  rates('compiled model', compiled),
  ...(numpy ? [rates('numpy by hand, 20,000 at a time', numpy)] : []),
  rates('JavaScript by hand', byHand),
])}

${numpy ? '' : 'There was no Python with numpy on this machine, so that program is not compared.\n\n'}\
A model of twenty inputs and four outputs is compiled in ${spread(studies.compileMilliseconds, 'ms')}. Indices are of
${withUnit(2 ** 14 * 22, 'runs')} of the model.`
}

function numpyRows({ overNumpy }: SideBySide): Row[] {
  const row = (name: string, key: keyof typeof numpyBars): Row => [
    `compiled model / numpy by hand, ${name}`,
    `>= ${numpyBars[key]} ×`,
    overNumpy ? spread(overNumpy[key], '×') : '',
    overNumpy ? verdict(overNumpy[key].median >= numpyBars[key]) : 'not measured',
  ]
  return [row('three numbers', 'plain'), row('with the minimum selling price', 'withPrice')]
}

function studyRows({ monteCarlo, indexSeconds, tornadoMilliseconds }: StudyTimes): Row[] {
  const atMost = (what: string, bar: number, measured: Summary, unit: string): Row => [
    what,
    `<= ${withUnit(bar, unit)}`,
    spread(measured, unit),
    verdict(measured.median <= bar),
  ]
  const { samplingShare: share, seconds, trials } = monteCarlo
  return [
    [
      `sampling of ${trials.toLocaleString('en-GB')} trials of HEFA, seven inputs, four outputs, of the whole`,
      '<= a third',
      `${percent(share.median)} of ${spread(seconds, 's')}`,
      verdict(share.median <= samplingBar),
    ],
    atMost(
      'first and total indices, 20 inputs, 2^14 points, four outputs',
      indexBarSeconds,
      indexSeconds,
      's',
    ),
    atMost('tornado of 20 inputs, four outputs', tornadoBarMilliseconds, tornadoMilliseconds, 'ms'),
  ]
}

/** A page with its section of that heading replaced, or with it at the end where there is none. */
export function withSection(page: string, section: string): string {
  const [heading = ''] = section.split('\n', 1)
  const start = page.indexOf(`${heading}\n`)
  if (start < 0) return `${page.trimEnd()}\n\n${section}\n`
  const next = page.indexOf('\n## ', start)
  return `${page.slice(0, start)}${section}\n${next < 0 ? '' : page.slice(next)}`
}
