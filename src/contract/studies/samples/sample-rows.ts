import type { Trials } from '../../../engine/uncertainty/evaluation/trials.ts'
import { drawnBlocks } from '../drawn-blocks.ts'
import type { FittedStudy, ToldUnit } from '../fitted-study.ts'
import { monteCarloDesign } from '../monte-carlo-design.ts'
import type { SampleColumn } from './sample-columns.ts'

/** What came of any number of whole blocks; what was drawn for them is drawn anew where it is not there any more. */
export interface EvaluatedBlocks extends Pick<Trials, 'results'> {
  readonly values?: Trials['values']
}

/** Rows one after the other, column by column; a trial without a number is NaN. */
export type SampleRows = readonly Float64Array[]

/**
 * The chosen columns of a study, a block at a time.
 *
 * @param evaluated blocks in their order from the first one on; where they end, the rows end.
 */
export async function* sampleRows(
  fitted: FittedStudy,
  columns: readonly SampleColumn[],
  evaluated: Iterable<EvaluatedBlocks> | AsyncIterable<EvaluatedBlocks>,
): AsyncGenerator<SampleRows> {
  const { blockSize } = monteCarloDesign(fitted.sampling.trials)
  const isWanted = (j: number) => columns.some(({ kind, place }) => kind === 'parameter' && place === j)
  const draw = drawnBlocks(fitted, isWanted)
  let first = 0
  for await (const { values, results } of evaluated) {
    const length = results[0]?.length ?? 0
    for (let start = 0; start < length; start += blockSize) {
      const part = (column: Float64Array | undefined) =>
        column?.subarray(start, start + blockSize) ?? new Float64Array()
      const drawn = values ? values.map(part) : draw(first / blockSize)
      yield columns.map(({ kind, place }) => {
        if (kind === 'trial') return Float64Array.from({ length: blockSize }, (_, k) => first + k)
        if (kind === 'output') return part(results[place])
        const { factor } = fitted.told[place] as ToldUnit
        return (drawn[place] as Float64Array).map((value) => value / factor)
      })
      first += blockSize
    }
  }
}
