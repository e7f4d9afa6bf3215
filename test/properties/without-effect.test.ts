import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toCase } from '../../src/contract/case.ts'
import { calculateOutcome } from '../../src/contract/outcome/outcome.ts'
import { outcomeMembers } from '../../src/contract/outcome/outcome-members.ts'
import type { Outcome } from '../../src/contract/outcome/outcome-schema.ts'
import { warningsBesidesIdle } from '../../src/contract/outcome/own-members.ts'
import { readMembers } from '../../src/contract/outcome/read-members.ts'
import { Reading } from '../../src/contract/outcome/reading.ts'
import { readInputs } from '../../src/contract/reading/read-inputs.ts'
import type { Inputs } from '../../src/contract/request/inputs.ts'
import { calculate } from '../../src/engine/calculate.ts'
import { cases } from '../support/cases.ts'
import { bareNumbersOf } from '../support/numbers.ts'
import { isWhole } from '../support/plants.ts'
import { entryOf, otherValues, randomised, seeded, valueAt, withValue } from '../support/random-inputs.ts'

const seeds = isWhole ? 3 : 2
/** As many of the inputs of a document are tried, at random, besides all that are warned of. */
const triedInputs = isWhole ? 25 : 10

/** Values that were given and move nothing, by their pointers, with what is said of each. */
function warnedIn(inputs: Inputs): Map<string, string> {
  const own = calculateOutcome(inputs).warnings.filter(({ code }) => code === 'without_effect')
  return new Map(own.map(({ pointer = '', message }) => [pointer, message]))
}

const { technoEconomics, financials } = outcomeMembers

/** The numbers and the words that are answered, by their places; no warnings that are tested here or are about an input alone. */
function answersOf(inputs: Inputs): Map<string, number | string> {
  const reading = new Reading(calculate(toCase(inputs)), inputs)
  const answered = readMembers({ technoEconomics, financials }, reading) as unknown as Outcome
  const others = warningsBesidesIdle(reading).filter(
    ({ code }) => !['without_effect', 'unlikely_value'].includes(code),
  )
  return new Map<string, number | string>([
    ...bareNumbersOf(answered).map(({ place, value }) => [place, value] as const),
    ...others.map(({ code, value }) => [code, value?.value ?? 0] as const),
    ...answered.financials.policyPayments.map(
      ({ instrument, scheme }, i) => [`policy ${i}`, `${instrument} ${scheme}`] as const,
    ),
    ...answered.technoEconomics.eligibility.flatMap(({ scheme, status, rules }) => [
      [scheme, status] as const,
      ...rules.map((each) => [`${scheme} ${each.id}`, `${each.status}: ${each.reason}`] as const),
    ]),
  ])
}

type Numbers = ReturnType<typeof answersOf>

/** The place of a number that is in one only, or differs by more than a part of its size. */
function moved(before: Numbers, after: Numbers, tolerance: number): string | undefined {
  const differs = ([place, value]: [string, number | string]): boolean => {
    const other = after.get(place)
    if (typeof other !== 'number' || typeof value !== 'number') return other !== value
    return Math.abs(other - value) > tolerance * Math.max(1, Math.abs(other), Math.abs(value))
  }
  return [...before].find(differs)?.[0] ?? [...after.keys()].find((place) => !before.has(place))
}

/** Every value that a person gave, by its pointer. */
function pointersOf(node: unknown, pointer = ''): string[] {
  if (typeof node !== 'object' || node === null) return entryOf(pointer) ? [pointer] : []
  if ('values' in node && Array.isArray(node.values)) {
    return node.values.map((_, i) => `${pointer}/values/${i}`)
  }
  if ('unit' in node) return [pointer]
  return Object.entries(node).flatMap(([key, each]) => pointersOf(each, `${pointer}/${key}`))
}

/** Ends of a range within which any plant lies. */
const widest: Readonly<Record<string, number>> = {
  '/capital/capacityMinimum': 1e-3,
  '/capital/capacityMaximum': 1e12,
}

const isDate = /^\/policies\/\d+\/(from|to)$/

/** Every calendar year of operation, and one before and after: dates that a policy may begin and end with. */
function yearsOf({ economics, finance }: Inputs): unknown[] {
  const first = (finance?.firstOperatingYear as { value: number } | undefined)?.value
  if (first === undefined) return []
  const { value: lifetime } = economics.lifetime as { value: number }
  return Array.from({ length: lifetime + 2 }, (_, i) => ({ value: first - 1 + i, unit: 'yr' }))
}

/** Legal documents that differ at one place alone. */
function variants(inputs: Inputs, pointer: string): Inputs[] {
  const entry = entryOf(pointer)
  if (!entry) return []
  const isOfYear = pointer.includes('/values/')
  const given = valueAt(inputs, pointer)
  const end = widest[pointer]
  const others = isDate.test(pointer)
    ? yearsOf(inputs)
    : [
        ...otherValues(entry, isOfYear ? { value: given } : given),
        ...(end === undefined ? [] : [{ value: end, unit: 't/yr' }]),
      ]
  return others.flatMap((other) => {
    const value = isOfYear ? (other as { value: number }).value : other
    return readInputs(withValue(inputs, pointer, value)).inputs ?? []
  })
}

function problemsOf(inputs: Inputs, random: () => number): string[] {
  const [numbers, warned] = [answersOf(inputs), warnedIn(inputs)]
  const pointers = pointersOf(inputs)
  const isTried = (pointer: string) => warned.has(pointer) || random() < triedInputs / pointers.length
  return pointers.filter(isTried).flatMap((pointer) => {
    const message = warned.get(pointer)
    const tolerance = message ? 1e-12 : 0
    const others = variants(inputs, pointer)
    const place = others.reduce<string | undefined>(
      (found, other) => found ?? moved(numbers, answersOf(other), tolerance),
      undefined,
    )
    if (message && place) return [`${pointer} moves ${place}, but: ${message}`]
    if (message || place || others.length === 0) return []
    return [`${pointer} (${JSON.stringify(valueAt(inputs, pointer))}) moves nothing, and nothing says so`]
  })
}

for (const [name, base] of Object.entries(cases)) {
  test(`each input of "${name}" moves a number or is warned of, also with others at random`, () => {
    for (let seed = 0; seed < seeds; seed++) {
      const random = seeded(seed)
      const inputs = seed === 0 ? readInputs(base).inputs : randomised(base, random)
      if (inputs) assert.deepEqual(problemsOf(inputs, random), [], `seed ${seed}: ${JSON.stringify(inputs)}`)
    }
  })
}
