import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { calculateOutcome } from '../../src/contract/outcome/outcome.ts'
import type { Inputs } from '../../src/contract/request/inputs.ts'
import { cases } from '../support/cases.ts'
import { closeTo } from '../support/close-to.ts'
import { accepted, outcomeOf } from '../support/examples.ts'
import { numbersOf } from '../support/numbers.ts'
import { inOtherUnits, withSubstances } from '../support/other-units.ts'
import { everyTime, plants } from '../support/plants.ts'
import { roundingScale } from '../support/rounding.ts'
import { soundOutcome } from '../support/sound-outcome.ts'

/** Rates and times are found by search; the abatement cost divides by a difference that may be small. */
const toleranceOf = (place: string) =>
  place.includes('batementCost') ? 1e-6 : /payback|irr/i.test(place) ? 1e-9 : 1e-12

/** Fails unless both give the same numbers, to the rounding of what they are made of. */
function agree(body: Inputs, other: Inputs): void {
  const [before, after] = [outcomeOf(body), outcomeOf(other)]
  const numbers = numbersOf({ ...after.technoEconomics, financials: after.financials })
  const expected = numbersOf({ ...before.technoEconomics, financials: before.financials })
  assert.equal(numbers.length, expected.length)
  for (const [i, { place, value, unit }] of expected.entries()) {
    const scale = roundingScale(before, { place, value, unit })
    closeTo(numbers[i]?.value, value, place, { tolerance: toleranceOf(place), scale })
  }
}

/** Another number between 0 and 1 for each place, from one seed. */
function choices(seed: number) {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

test('a request gives the same numbers in all units that its fields accept', () => {
  const used = new Set<string>()
  const property = fc.property(plants, fc.nat(), (plant, seed) => {
    const body = withSubstances(plant)
    const next = choices(seed)
    const other = inOtherUnits(body, (units, path) => {
      const unit = units[Math.floor(next() * units.length)] ?? ''
      used.add(`${path} ${unit}`)
      return unit
    })
    soundOutcome(calculateOutcome(accepted(other)))
    agree(body, other)
  })
  fc.assert(property, { ...everyTime, numRuns: 100 })
  assert.ok(used.size > 800, `${used.size} pairs of a field and a unit were tried`)
})

test('every unit that a field accepts is tried, so that a new one is, too', () => {
  const body = withSubstances(accepted(cases['electricity that displaces others']))
  const most = 400
  for (let n = 0; n < most; n++) {
    let isLast = true
    const other = inOtherUnits(body, (units) => {
      if (n < units.length - 1) isLast = false
      return units[n % units.length] ?? ''
    })
    agree(body, accepted(other))
    if (isLast) return
  }
  assert.fail(`A field has more than ${most} units.`)
})
