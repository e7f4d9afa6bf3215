import Type, { type Static } from 'typebox'
import { closedObject } from '../request/named-object.ts'
import { MissingQuantity, Provenance, Quantity } from '../schemas/reference-datum.ts'
import { Pathway } from './reference-data.ts'

const choice = Type.Optional(Type.String())

const maybe = Type.Optional(Quantity)

const Reference = closedObject('ReferenceRow', { id: Type.Integer(), name: Type.String() })

/** Inputs of a scenario as the reference data know them; a quantity that no source gives is absent. */
export const DefaultInputs = closedObject('DefaultInputs', {
  plant: closedObject('DefaultPlant', {
    capacity: maybe,
    annualLoadHours: maybe,
    processCarbonIntensity: maybe,
    literatureClass: choice,
    country: choice,
  }),
  feedstocks: Type.Array(
    closedObject('DefaultFeedstock', {
      name: Type.String(),
      price: maybe,
      carbonContent: maybe,
      carbonIntensity: maybe,
      energyContent: maybe,
      consumptionRatio: maybe,
      class: choice,
      annex: choice,
      material: choice,
    }),
  ),
  utilities: Type.Array(
    closedObject('DefaultUtility', {
      name: Type.String(),
      price: maybe,
      carbonIntensity: maybe,
      consumptionRatio: maybe,
      carbonContent: maybe,
      energyContent: maybe,
    }),
  ),
  products: Type.Array(
    closedObject('DefaultProduct', {
      name: Type.String(),
      isFuel: Type.Boolean(),
      price: maybe,
      carbonContent: maybe,
      energyContent: maybe,
      yield: maybe,
      density: maybe,
      class: choice,
    }),
  ),
  economics: closedObject('DefaultEconomics', {
    lifetime: maybe,
    discountRate: maybe,
    taxRate: maybe,
    referenceCapital: maybe,
    referenceCapacity: maybe,
    scalingExponent: maybe,
    workingCapitalRatio: maybe,
    indirectOpexRatio: maybe,
  }),
  carbon: Type.Optional(closedObject('DefaultCarbon', { coreEmissions: maybe, landUseChange: maybe })),
  capital: Type.Optional(
    closedObject('DefaultCapital', { capacityMinimum: maybe, capacityMaximum: maybe, locationFactor: maybe }),
  ),
  eligibility: Type.Optional(closedObject('DefaultEligibility', { process: choice })),
})
export type DefaultInputs = Static<typeof DefaultInputs>

export const MaybeQuantity = Type.Union([Quantity, MissingQuantity])

export type MaybeQuantity = Static<typeof MaybeQuantity>

/** Carbon per kg of liquid fuel, and the share of it that reaches the products. */
export const CarbonBalance = closedObject('CarbonBalance', {
  carbonIn: MaybeQuantity,
  carbonOut: MaybeQuantity,
  conversion: MaybeQuantity,
})
export type CarbonBalance = Static<typeof CarbonBalance>

/** Mass or energy per kg of liquid fuel that goes in and that the products hold, and the share in percent. */
export const Balance = closedObject('Balance', {
  in: MaybeQuantity,
  out: MaybeQuantity,
  conversion: MaybeQuantity,
})
export type Balance = Static<typeof Balance>

/** What the reference data allow one to do with a pathway, and why not. */
const check = {
  usable: Type.Boolean(),
  reason: Type.Optional(Type.String()),
  warnings: Type.Array(Type.String()),
  carbonBalance: CarbonBalance,
  massBalance: Balance,
  energyBalance: Balance,
}
const PathwayCheck = closedObject('PathwayCheck', check)
export type PathwayCheck = Static<typeof PathwayCheck>

/** A pathway of the reference data with that judgement beside it. */
const Missing = Type.Array(closedObject('MissingDefault', { pointer: Type.String(), reason: Type.String() }))

export const CheckedPathway = closedObject('CheckedPathway', {
  ...Pathway.properties,
  processName: Type.String(),
  ...check,
  missing: Missing,
})
export type CheckedPathway = Static<typeof CheckedPathway>

/** The inputs a new scenario starts with, and the origin of each, by JSON pointer into `inputs`. */
export const PathwayDefaults = closedObject('PathwayDefaults', {
  process: Reference,
  feedstock: Reference,
  country: Reference,
  state: Type.Optional(Type.String({ description: 'Of the USA, where one was asked for: `?state=`.' })),
  variant: Type.Optional(Type.String()),
  variants: Type.Array(Type.String({ description: 'Other plants of the same pathway: `?variant=`.' })),
  edition: Type.String({ description: 'Of the reference data.' }),
  ...check,
  inputs: DefaultInputs,
  provenance: Type.Record(Type.String(), Provenance),
  missing: Missing,
})
export type PathwayDefaults = Static<typeof PathwayDefaults>
