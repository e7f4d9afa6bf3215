import type { Shown } from '../access/outcome-view.ts'
import type { Scalar } from '../answers/scalar.ts'
import type { Digest } from '../exchange/bundle/bundle.ts'
import { canonicalJson } from '../exchange/bundle/canonical-json.ts'
import type { Inputs, Item } from '../request/inputs.ts'
import { mainProductOf } from '../request/main-product.ts'
import { type SuppliedBy, type SupplyPrice, suppliedItems, supplyPrices } from '../request/supply.ts'
import { suppliersBehind, tooLong } from './chain.ts'

/** A finished calculation that may be a supplier. */
export interface Supplier {
  readonly calculationId: string
  readonly scenarioId: string
  readonly scenario: string
  readonly calculatedAt: Date
  readonly engineVersion: string
  readonly referenceDataEdition: string
  readonly inputs: Inputs
  /** As whoever asks sees it. */
  readonly outcome: Shown
}

/** A product at one of its prices. */
export interface Supply {
  readonly product: string
  readonly at: SupplyPrice
  readonly price: Scalar
  readonly carbonIntensity: Scalar
  /** What a feedstock or utility has as `suppliedBy`; null where there is no such price, or the chain would be too long. */
  readonly suppliedBy: SuppliedBy | null
  readonly reason?: string
}

/** What each product of a calculation costs and bears, at each of its prices. */
export function suppliesOf(supplier: Supplier, digest: Digest): Supply[] {
  const inputsHash = digest(canonicalJson(supplier.inputs))
  const names = new Set(supplier.inputs.products.map(({ name }) => name))
  return [...names].flatMap((product) =>
    supplyPrices.map((at) => supplyAt(supplier, product, at, inputsHash)),
  )
}

function supplyAt(supplier: Supplier, product: string, at: SupplyPrice, inputsHash: string): Supply {
  const { calculationId, inputs } = supplier
  const price = priceOf(supplier, product, at)
  const carbonIntensity = carbonOf(supplier, product)
  const suppliers = suppliersBehind(suppliedItems(inputs).map((each) => each.suppliedBy))
  const reason = price.value === null ? price.reason : tooLong(suppliers)
  const about = { product, at, price, carbonIntensity }
  if (price.value === null || reason !== undefined)
    return { ...about, suppliedBy: null, ...(reason && { reason }) }
  const energyContent = energyContentOf(supplier, product)
  const copied = {
    scenarioId: supplier.scenarioId,
    scenario: supplier.scenario,
    calculatedAt: supplier.calculatedAt.toISOString(),
    engineVersion: supplier.engineVersion,
    referenceDataEdition: supplier.referenceDataEdition,
    inputsHash,
    price: { value: price.value, unit: price.unit },
    ...(carbonIntensity.value !== null && {
      carbonIntensity: { value: carbonIntensity.value, unit: carbonIntensity.unit },
    }),
    ...(energyContent && { energyContent }),
    suppliers,
  }
  return { ...about, suppliedBy: { calculationId, product, at, copied } }
}

const withheld = 'Your access level does not include it.'
const missing = (unit: string, reason: string): Scalar => ({ value: null, unit, reason })

/** Whether a number is not there because the level of whoever asks does not include it. */
export const isWithheld = ({ value, reason }: Scalar): boolean => value === null && reason === withheld

function priceOf(supplier: Supplier, product: string, at: SupplyPrice): Scalar {
  if (at === 'price')
    return (resolvedOf(supplier, product)?.price as Scalar | undefined) ?? missing('USD/t', withheld)
  if (mainProductOf(supplier.inputs)?.name !== product)
    return missing('USD/t', 'Only the main product has a cost of its own; take its price.')
  const { mfsp } = supplier.outcome.financials ?? {}
  const { lcopByProductCredit } = supplier.outcome.technoEconomics ?? {}
  const found: Scalar | undefined = at === 'levelizedCost' ? lcopByProductCredit : mfsp
  if (!found) return missing('USD/t', withheld)
  const { value, unit, reason } = found
  return { value, unit, ...(reason !== undefined && { reason }) }
}

const [kilogramsPerTonne, gramsPerTonne] = [1_000, 1_000_000]

/** Emissions that the supplier's convention gives to a product, per amount of it. */
function carbonOf({ outcome }: Supplier, product: string): Scalar {
  const row = outcome.technoEconomics?.products?.find(({ name }) => name === product)
  const { carbonIntensityMass: byMass, emissions, production } = row ?? {}
  const isEnergy = production?.unit === 'kWh/yr'
  if (!isEnergy && byMass && byMass.value !== null) return byMass
  const unit = isEnergy ? 'gCO2e/kWh' : 'kgCO2e/t'
  const perTonne = isEnergy ? gramsPerTonne : kilogramsPerTonne
  if (!emissions || !production) return missing(unit, withheld)
  if (emissions.value === null) return missing(unit, emissions.reason ?? '')
  if (!production.value) return missing(unit, 'The supplier makes none of it.')
  return { value: (emissions.value / production.value) * perTonne, unit }
}

function energyContentOf(supplier: Supplier, product: string) {
  const { value = null, unit = '' } = (resolvedOf(supplier, product)?.energyContent ?? {}) as Partial<Scalar>
  return value === null ? undefined : { value, unit }
}

/** A product as it was calculated with; the products stand in the order of the inputs. */
function resolvedOf({ inputs, outcome }: Supplier, product: string): Record<string, unknown> | undefined {
  const place = inputs.products.findIndex(({ name }: Item) => name === product)
  const { products = [] } = (outcome.resolvedInputs ?? {}) as {
    readonly products?: readonly Record<string, unknown>[]
  }
  return products[place]
}
