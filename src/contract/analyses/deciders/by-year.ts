import Type, { type Static } from 'typebox'
import { closedObject } from '../../request/named-object.ts'

export const Year = Type.Integer({ minimum: 1900, maximum: 2200 })

/** Amounts of single years, between which a straight line is drawn. */
export const AmountsByYear = Type.Array(
  closedObject('AmountOfYear', {
    year: Year,
    value: Type.Number({ minimum: 0, maximum: 1e12 }),
  }),
  { minItems: 1, maxItems: 200, description: 'By year; a straight line between, nothing before and after.' },
)

/** Shares from a year on. */
export const SharesByYear = Type.Array(
  closedObject('ShareFromYear', {
    year: Year,
    value: Type.Number({ minimum: 0, maximum: 1, description: 'A share: 0.06 is 6 %.' }),
  }),
  { minItems: 1, maxItems: 200 },
)

type Points = Static<typeof AmountsByYear>

/** The place of the first year that is not after the one before it; undefined where years ascend. */
export function misplacedYear(points: Points): number | undefined {
  const i = points.findIndex(({ year }, at) => at > 0 && year <= (points[at - 1]?.year ?? 0))
  return i < 0 ? undefined : i
}

/** On the straight line between the years that are given; undefined outside. @param points years ascend. */
export function onLine(points: Points, year: number): number | undefined {
  const after = points.findIndex((each) => each.year >= year)
  const [low, high] = [points[after - 1], points[after]]
  if (!high || high.year === year) return high?.value
  if (!low) return undefined
  return low.value + ((high.value - low.value) * (year - low.year)) / (high.year - low.year)
}

/** That of the last year that is given up to then; undefined before the first. @param points years ascend. */
export const onStep = (points: Points, year: number): number | undefined =>
  points.findLast((each) => each.year <= year)?.value
