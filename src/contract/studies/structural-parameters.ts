import type { ChosenCase } from '../../engine/uncertainty/evaluation/grouped-model.ts'
import type { Parameter } from '../../engine/uncertainty/evaluation/parameter.ts'
import { isStructural } from '../../engine/uncertainty/evaluation/refusals.ts'
import type { Study } from '../../engine/uncertainty/evaluation/trials.ts'
import { toCase } from '../case.ts'
import { readInputs } from '../reading/read-inputs.ts'
import type { FieldError } from '../request/field-error.ts'
import type { Inputs } from '../request/inputs.ts'
import { withMember } from '../request/pointers.ts'
import { type FittedParameter, fitParameter } from './fit-parameter.ts'
import { isPlace, placeNamed } from './named-place.ts'
import type { GivenParameter, StudyRequest } from './study-request.ts'

/** Cases with formulas of their own, at most. */
const mostCombinations = 64

const isDeciding = ({ targets }: Parameter): boolean =>
  targets.some(({ varied }) => isStructural(varied.input))

/** The places of parameters that decide what is computed: lifetime, years of depreciation, of a loan, of grace. */
const placesOf = (fitting: readonly FittedParameter[]): number[] =>
  fitting.flatMap(({ parameter }, j) => (isDeciding(parameter) ? [j] : []))

const valuesOf = ({ distribution }: Parameter): number =>
  distribution.kind === 'discrete' ? new Set(distribution.values).size : 0

/** What is wrong with parameters that decide what is computed, besides what the engine refuses. */
export function structuralErrors(request: StudyRequest, fitting: readonly FittedParameter[]): FieldError[] {
  const places = placesOf(fitting)
  const [first] = places
  if (first === undefined) return []
  const refuse = (place: number, member: string, code: string, message: string): FieldError => ({
    pointer: `/parameters/${place}/${member}`,
    code,
    message,
  })
  if (request.kind !== 'monteCarlo') {
    const message = 'It decides what is computed: only a study of Monte Carlo draws it. Sweep it.'
    return places.map((place) => refuse(place, 'targets/0', 'target_refused', message))
  }
  const mixed = places.filter((place) => {
    const { targets, remainder } = (fitting[place] as FittedParameter).parameter
    return remainder !== undefined || targets.some(({ varied }) => !isStructural(varied.input))
  })
  const combinations = places.reduce((all, j) => all * valuesOf((fitting[j] as FittedParameter).parameter), 1)
  return [
    ...mixed.map((place) =>
      refuse(
        place,
        'targets',
        'target_refused',
        'What decides the computation has a parameter of its own, without a remainder.',
      ),
    ),
    ...(combinations > mostCombinations
      ? [
          refuse(
            first,
            'distribution',
            'too_many_combinations',
            `What decides the computation is combined in ${combinations} ways; there may be ${mostCombinations}.`,
          ),
        ]
      : []),
  ]
}

/** A case for each combination of their values, read as a request of it is; undefined where there are no such parameters. */
export function groupedOf(
  base: Inputs,
  given: readonly GivenParameter[],
  fitting: readonly FittedParameter[],
): Study['grouped'] {
  const structural = placesOf(fitting)
  if (structural.length === 0) return undefined
  const others = given.filter((_, j) => !structural.includes(j))
  return {
    structural,
    caseFor: (chosen): ChosenCase => {
      const document = structural.reduce((whole: object, j, i) => {
        const value = chosen[i] as number
        const { told } = fitting[j] as FittedParameter
        if (Number.isNaN(value)) return whole
        return (given[j] as GivenParameter).targets.reduce((each, target) => {
          const place = placeNamed(base, target)
          const member = { value: value / told.factor, unit: told.unit }
          return isPlace(place) ? withMember(each, place.pointer, member) : each
        }, whole)
      }, base)
      const reading = readInputs(document)
      if (reading.errors) return { reason: reasonOf(reading.errors) }
      const refitted = others.map((each) => fitParameter(reading.inputs, each, ''))
      return {
        case: toCase(reading.inputs),
        parameters: refitted.flatMap((each) => ('parameter' in each ? [each.parameter] : [])),
      }
    },
  }
}

const reasonOf = ([first]: readonly FieldError[]): string =>
  `There is no such case: ${first?.pointer ?? ''} ${first?.message ?? ''}`.trim()
