import assert from 'node:assert/strict'
import type { Inputs } from '../../src/contract/request/inputs.ts'
import type { FittedStudy } from '../../src/contract/studies/fitted-study.ts'
import { fitting, type StudyBody } from './studies.ts'

interface Number {
  readonly place: string
  readonly value: number
  readonly unit: string
}

const lists = ['feedstocks', 'utilities', 'products'] as const
const sections = ['plant', 'economics', 'finance', 'carbon'] as const

const isQuantity = (given: unknown): given is { value: number; unit: string } =>
  typeof given === 'object' && given !== null && 'value' in given

/** Every number of a document with its place, elements of lists by their names. */
function numbersOf(inputs: Inputs): Number[] {
  const within = (start: string, part: object): Number[] =>
    Object.entries(part).flatMap(([key, given]) =>
      isQuantity(given) ? [{ ...given, place: `${start}/${key}` }] : [],
    )
  return [
    ...sections.flatMap((section) => within(`/${section}`, inputs[section] ?? {})),
    ...lists.flatMap((list) => (inputs[list] ?? []).flatMap((item) => within(`/${list}/${item.name}`, item))),
  ]
}

function parameterOf({ place, value, unit }: Number, numbers: readonly Number[], random: () => number) {
  const isFactor = random() < 0.4
  const around = (least: number, most: number) =>
    isFactor
      ? { kind: 'uniform', low: least, high: most }
      : {
          kind: 'pert',
          low: { value: Math.min(value * least, value * most), unit },
          mode: { value, unit },
          high: { value: Math.max(value * least, value * most), unit },
        }
  const others = numbers.filter((each) => each.place !== place && each.place.endsWith('/yield'))
  const rest = place.endsWith('/yield') && random() < 0.5 ? others[0]?.place : undefined
  return {
    id: place,
    targets: [place],
    ...(isFactor && { as: 'factor' }),
    ...(rest && { remainder: rest }),
    distribution: around(0.97, 1.03),
  }
}

/** A study of a plant with some of its numbers drawn, the first two of them correlated; undefined where none of them may be. */
export function randomStudy(
  base: Inputs,
  outputs: readonly string[],
  random: () => number,
): FittedStudy | undefined {
  const numbers = numbersOf(base)
  let parameters = numbers
    .filter(() => random() < 0.3)
    .slice(0, 20)
    .map((each) => parameterOf(each, numbers, random))
  while (parameters.length > 0) {
    const [a, b] = parameters.map(({ id }) => id)
    const body: StudyBody = {
      kind: 'monteCarlo',
      base,
      parameters,
      outputs,
      rankCorrelations: a && b ? [{ between: [a, b], rho: 0.5 }] : [],
      sampling: { trials: 1_024, seed: Math.floor(random() * 1e6) },
    }
    const { fitted, refusal } = fitting(body)
    if (fitted) return fitted
    const places = (refusal?.errors ?? []).map(({ pointer }) => pointer.split('/'))
    for (const [, member] of places) assert.equal(member, 'parameters', JSON.stringify(refusal))
    const refused = new Set(places.map(([, , place]) => place))
    parameters = parameters.filter((_, i) => !refused.has(String(i)))
  }
  return undefined
}
