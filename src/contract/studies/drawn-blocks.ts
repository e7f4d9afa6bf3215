import { fillValues } from '../../engine/uncertainty/distributions/distribution.ts'
import { randomVariable } from '../../engine/uncertainty/distributions/random-variable.ts'
import type { FittedStudy } from './fitted-study.ts'
import { percentilesIn } from './monte-carlo-design.ts'

/**
 * The values of parameters in a block, in the engine's units, without any other block being drawn.
 *
 * @param isWanted which parameters, by their places: the others are empty, and cost nothing.
 */
export function drawnBlocks(
  fitted: FittedStudy,
  isWanted: (place: number) => boolean = () => true,
): (block: number) => Float64Array[] {
  const { parameters } = fitted.study
  const variables = parameters.map(({ distribution }) => randomVariable(distribution))
  const places = parameters.flatMap((_, j) => (isWanted(j) ? [j] : []))
  const draw = percentilesIn(
    fitted,
    places.map((j) => parameters[j]?.id ?? ''),
  )
  return (block) => {
    const drawn: Float64Array[] = parameters.map(() => new Float64Array())
    draw(block).forEach((percentiles, i) => {
      const j = places[i] as number
      fillValues(variables[j] as (typeof variables)[number], percentiles)
      drawn[j] = percentiles
    })
    return drawn
  }
}
