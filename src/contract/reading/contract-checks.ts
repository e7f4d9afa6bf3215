import {
  contract,
  contractPrices,
  coveredEnergy,
  referencePrices,
} from '../../engine/model/inputs/contract-inputs.ts'
import type { FieldReader } from '../request/field-reader.ts'
import type { Inputs, Item } from '../request/inputs.ts'
import { mainProductOf } from '../request/main-product.ts'
import { inBaseUnit, isMeasuredBy } from '../request/quantity-units.ts'
import { seriesOf } from '../request/series-of.ts'

/** Rules over more than one field of a contract, and over contracts for one product; the document is well formed already. */
export function checkContracts(reader: FieldReader, inputs: Inputs): void {
  const { contracts = [], products } = inputs
  const main = mainProductOf(inputs)
  const sold = contracts.map((each, i) => {
    checkContract(reader, each, `/contracts/${i}`)
    if (each.product === undefined) return main
    const named = products.filter(({ name }) => name === each.product)
    if (named.length === 1) return named[0]
    const problem =
      named.length === 0 ? 'no product has that name' : `${named.length} products have that name`
    const message = `A contract must name one product; ${problem}.`
    reader.refuse(`/contracts/${i}/product`, 'no_such_product', message)
    return undefined
  })
  contracts.forEach((each, i) => {
    checkProduct(reader, each, `/contracts/${i}`, sold[i])
    const together = contracts.filter((_, k) => k <= i && sold[k] !== undefined && sold[k] === sold[i])
    checkShares(reader, each, `/contracts/${i}`, together)
  })
}

function checkContract(reader: FieldReader, given: Item, pointer: string): void {
  const { kind, referencePrice, referenceEscalation, coveredAmount, coveredShare } = given
  if (kind === 'difference' && referencePrice === undefined) {
    const message = 'A contract for difference pays its price less a reference price: give referencePrice.'
    reader.refuse(pointer, 'missing', message)
  }
  if (kind === 'fixed' && referencePrice !== undefined) {
    const message = 'At a fixed price the buyer pays that: referencePrice has no effect.'
    reader.refuse(`${pointer}/referencePrice`, 'without_effect', message)
  }
  if (referencePrice === undefined && referenceEscalation !== undefined) {
    const message =
      'Without a reference price there is nothing that rises: referenceEscalation has no effect.'
    reader.refuse(`${pointer}/referenceEscalation`, 'without_effect', message)
  }
  if (coveredAmount !== undefined && coveredShare !== undefined) {
    const message = 'The contract covers an amount or a share, not both.'
    reader.refuse(`${pointer}/coveredShare`, 'without_effect', message)
  }
}

function checkProduct(reader: FieldReader, given: Item, pointer: string, sold: Item | undefined): void {
  if (!sold) return
  if (seriesOf('products', sold) === 'energyProduct') checkEnergy(reader, given, pointer, sold.name)
  else checkMass(reader, given, pointer, sold)
}

/** What is counted by its energy has neither a mass nor a volume. */
function checkEnergy(reader: FieldReader, given: Item, pointer: string, name: string): void {
  for (const [key, input] of [
    ['price', contractPrices.perEnergy],
    ['referencePrice', referencePrices.perEnergy],
    ['coveredAmount', coveredEnergy],
  ] as const) {
    if (given[key] === undefined || isMeasuredBy(given[key], input)) continue
    const message = `${name} is counted by its energy, and so is ${key} of a contract for it.`
    reader.refuse(`${pointer}/${key}/unit`, 'wrong_unit', message)
  }
}

function checkMass(reader: FieldReader, given: Item, pointer: string, sold: Item): void {
  const isMissing = (of: 'density' | 'energyContent') =>
    sold[of] === undefined || (typeof sold[of] === 'object' && 'value' in sold[of] && sold[of].value === 0)
  for (const [key, input, needed, per] of [
    ['price', contractPrices.perVolume, 'density', 'A price per volume needs the density'],
    ['referencePrice', referencePrices.perVolume, 'density', 'A price per volume needs the density'],
    ['coveredAmount', coveredEnergy, 'energyContent', 'An amount of energy needs the heating value'],
  ] as const) {
    if (!isMissing(needed) || !isMeasuredBy(given[key], input)) continue
    reader.refuse(`${pointer}/${key}`, 'missing', `${per} of ${sold.name}.`)
  }
}

/** A floor and a cap may cover the same: what has a price has neither. */
const meeting = [
  ['fixed', 'difference', 'floor'],
  ['fixed', 'difference', 'cap'],
] as const

/** Nothing is sold twice: of what is sold in a year no more than all is covered, as far as shares tell. */
function checkShares(reader: FieldReader, own: Item, pointer: string, together: readonly Item[]): void {
  const covering = together.filter(({ coveredAmount }) => coveredAmount === undefined)
  for (const kinds of meeting) {
    if (!kinds.some((kind) => kind === own.kind)) continue
    const alike = covering.filter(({ kind }) => kinds.some((each) => each === kind))
    const starts = alike.map((each) => yearOf(each, 'firstYear') ?? 1)
    const most = Math.max(0, ...starts.map((year) => coveredIn(year, alike)))
    if (most <= 1 + 1e-12) continue
    const message = `Contracts cover ${Number((most * 100).toPrecision(6))} % of what is sold of one product: nothing is sold twice.`
    reader.refuse(`${pointer}/coveredShare`, 'sold_twice', message)
    return
  }
}

function coveredIn(year: number, contracts: readonly Item[]): number {
  const inForce = contracts.filter((each) => {
    const first = yearOf(each, 'firstYear') ?? 1
    return first <= year && year < first + (yearOf(each, 'years') ?? Number.POSITIVE_INFINITY)
  })
  return inForce.reduce((sum, { coveredShare }) => {
    const isGiven = typeof coveredShare === 'object' && 'value' in coveredShare
    return sum + (isGiven ? inBaseUnit(coveredShare, contract.coveredShare) : 1)
  }, 0)
}

function yearOf(given: Item, key: 'firstYear' | 'years'): number | undefined {
  const value = given[key]
  return typeof value === 'object' && 'value' in value ? inBaseUnit(value, contract[key]) : undefined
}
