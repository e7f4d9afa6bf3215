import { policy, policyValues } from '../engine/model/policy-inputs.ts'
import type { Input } from '../engine/quantity.ts'
import type { FieldReader } from './field-reader.ts'
import type { Inputs, Item } from './inputs.ts'
import { inBaseUnit, isMeasuredBy } from './quantity-units.ts'

const { perVolume, perEnergy, perEmissions, amount, ofCapital } = policyValues

/** What each kind of policy may be worth. */
const measures: Readonly<Record<string, readonly Input[]>> = {
  credit: [perVolume, perEnergy, perEmissions],
  carbonFactorCredit: [perVolume],
  buyOut: [perVolume],
  carbonPrice: [perEmissions],
  grant: [amount, ofCapital],
}

/** Rules over more than one field of a policy; the document is well formed already. */
export function checkPolicies(
  reader: FieldReader,
  { policies = [], products, economics, finance = {} }: Inputs,
): void {
  const isDated = policies.some(({ from, to }) => from !== undefined || to !== undefined)
  if (isDated && finance.firstOperatingYear === undefined) {
    const message = 'Policies have dates, so the calendar year of the first year of operation is needed.'
    reader.refuse(pointerIn(finance), 'missing', message)
  }
  const main = products.find(
    (each) => each.isFuel === true && each.name === (economics.mainProduct ?? each.name),
  )
  policies.forEach((each, i) => {
    checkPolicy(reader, each, `/policies/${i}`, main?.density !== undefined)
  })
}

const pointerIn = (finance: object) =>
  Object.keys(finance).length > 0 ? '/finance/firstOperatingYear' : '/finance'

function checkPolicy(reader: FieldReader, given: Item, pointer: string, hasDensity: boolean): void {
  const { instrument, value, from, to, treatment, yearlyChange, indexation } = given
  const possible = measures[String(instrument)] ?? []
  if (!possible.some((input) => isMeasuredBy(value, input))) {
    const units = possible.map(({ unit }) => unit).join(', ')
    reader.refuse(`${pointer}/value`, 'wrong_unit', `A ${instrument} is worth so much in ${units}.`)
  }
  if (isMeasuredBy(value, perVolume) && !hasDensity) {
    reader.refuse(`${pointer}/value`, 'missing', 'A value per volume needs the density of the main product.')
  }
  if (
    typeof from === 'object' &&
    typeof to === 'object' &&
    inBaseUnit(to, policy.to) < inBaseUnit(from, policy.from)
  ) {
    reader.refuse(`${pointer}/to`, 'out_of_range', 'The last year of a policy must not be before its first.')
  }
  const isOnce = instrument === 'grant'
  const inVain = { from, to, treatment, yearlyChange, indexation }
  for (const [key, given] of Object.entries(inVain)) {
    if (!isOnce || given === undefined) continue
    reader.refuse(
      `${pointer}/${key}`,
      'without_effect',
      `A grant is paid as the capital is spent: ${key} has no effect.`,
    )
  }
}
