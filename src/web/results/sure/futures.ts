import type { StudySoFar } from '../../engine/study-run.ts'
import { measureAt } from '../../inputs/knob.ts'
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

/** What each input is in a trial: of one that is drawn as a factor, what follows from it. */
export const drawnIn = (
  { answer, values }: StudySoFar,
  trial: number,
  document: Document,
  ranges: readonly InputRange[],
): Drawn[] =>
  answer.parameters.map(({ id, p50 }, j) => {
    const value = values[j]?.[trial] ?? Number.NaN
    const range = ranges.find((each) => each.id === id)
    const pointer = range?.as === 'factor' ? pointerOfPlace(document, range.place) : undefined
    const own = pointer === undefined ? undefined : measureAt(document, pointer)
    return own ? { id, value: own.value * value, unit: own.unit } : { id, value, unit: p50?.unit ?? '' }
  })

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
