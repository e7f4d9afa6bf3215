import type { StudySoFar } from '../../engine/study-run.ts'
import type { Document, Json } from '../../workspace/document.ts'
import type { Change } from '../../workspace/edits.ts'
import { pointerOfPlace } from '../../workspace/named-place.ts'
import type { InputRange } from '../../workspace/ranges.ts'

/** The trial whose result is nearest to a value; undefined where none has a result. */
export function nearestTrial(results: Float64Array, value: number): number | undefined {
  let nearest: number | undefined
  let least = Number.POSITIVE_INFINITY
  results.forEach((result, trial) => {
    const distance = Math.abs(result - value)
    if (distance < least) {
      least = distance
      nearest = trial
    }
  })
  return nearest
}

/** What one parameter is in a trial, in the unit that its range was given in. */
export interface Drawn {
  readonly id: string
  readonly value: number
  readonly unit: string
}

export const drawnIn = ({ answer, values }: StudySoFar, trial: number): Drawn[] =>
  answer.parameters.map(({ id, p50 }, j) => ({
    id,
    value: values[j]?.[trial] ?? Number.NaN,
    unit: p50?.unit ?? '',
  }))

/** The changes that make a document the one of a trial. */
export const changesOf = (
  document: Document,
  ranges: readonly InputRange[],
  drawn: readonly Drawn[],
): Change[] =>
  drawn.flatMap(({ id, value, unit }) => {
    const place = ranges.find((each) => each.id === id)?.place
    const pointer = place === undefined ? undefined : pointerOfPlace(document, place)
    return pointer === undefined ? [] : [{ pointer, to: { value, unit } as Json }]
  })
