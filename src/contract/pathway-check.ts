import { balance, balanceCarbon } from './balances.ts'
import { heatingValueConflict, massConflict, type NamedDatum, unsaidMass } from './bases.ts'
import type { Balance, CarbonBalance, PathwayCheck } from './pathway-schema.ts'
import type { Pathway, Product, ReferenceData, Utility } from './reference-data.ts'
import type { Datum } from './reference-datum.ts'

/**
 * Above these shares in the products, losses of a real plant are hardly accounted for. Hydroprocessing of oil, which
 * loses least, turns 2 % of the carbon into carbon dioxide before anything is lost as fuel gas, and its fuels hold
 * 96 % of the energy of the oil at most, the hydrogen left out (Pearlson et al. 2013, table 1).
 */
const suspiciousPercent = { carbon: 97, energy: 96 }
/** Sums of yields that pass for a whole: the sources round. */
const wholeSlate = { minimum: 0.98, maximum: 1.02 }

/** The rows that one pathway is made of, each with what the pathway says of it over what the row says. */
interface Parts {
  readonly feedstock: ChosenFeedstock
  readonly utilities: readonly { readonly use: Pathway['utilities'][number]; readonly row: Utility }[]
  readonly products: readonly ChosenProduct[]
}
type ChosenFeedstock = Readonly<
  Record<'ratio' | 'price' | 'carbonContent' | 'energyContent' | 'carbonIntensity', Datum>
>
type ChosenProduct = Readonly<Record<'ratio' | 'carbonContent' | 'energyContent', Datum>> & {
  readonly name: string
}

/** Judges a pathway by its data alone: what its data are of, its balances, and the sum of its fuel yields. */
export function checkPathway(data: ReferenceData, pathway: Pathway): PathwayCheck {
  const parts = partsOf(data, pathway)
  const { feedstock, products } = parts
  const carbonBalance = balanceCarbon([feedstock], products)
  const massBalance = balance(
    massIn(parts),
    products.map(({ ratio }) => ({ ratio, content: itself })),
    'kg/kg',
  )
  const energyBalance = balance(energyIn(parts), energyOut(parts), 'MJ/kg')
  const reason =
    pathway.feedstockId !== null && data.feedstocks.some(({ id }) => id === pathway.feedstockId)
      ? (basisConflict(parts) ??
        impossibleCarbon(carbonBalance) ??
        impossible(massBalance, 'mass') ??
        impossible(energyBalance, 'energy') ??
        partialSlate(data, pathway))
      : unlistedFeedstock(pathway)
  const warnings = [
    suspicious(carbonBalance.conversion.value, suspiciousPercent.carbon, "the feedstock's carbon"),
    suspicious(energyBalance.conversion.value, suspiciousPercent.energy, 'the energy that goes in'),
    unsaidMass(...massesOf(parts)),
  ]
  return {
    usable: reason === undefined,
    ...(reason !== undefined && { reason }),
    warnings: warnings.filter((warning) => warning !== undefined),
    carbonBalance,
    massBalance,
    energyBalance,
  }
}

function partsOf(data: ReferenceData, pathway: Pathway): Parts {
  const { consumptionRatio: ratio, ...special } = pathway.feedstock
  const row = data.feedstocks.find(({ id }) => id === pathway.feedstockId)
  const missing = unknown(ratio, unlistedFeedstock(pathway))
  const own = { price: missing, carbonContent: missing, energyContent: missing, carbonIntensity: missing }
  return {
    feedstock: { ...own, ...row, ...special, ratio },
    utilities: pathway.utilities.flatMap((use) => {
      const row = data.utilities.find(({ id }) => id === use.utilityId)
      return row ? [{ use, row }] : []
    }),
    products: pathway.products.map((share) => {
      const product: Partial<Product> = data.products.find(({ id }) => id === share.productId) ?? {}
      const missing = unknown(share.yield, `Product ${share.productId} is not in the reference data.`)
      return {
        name: product.name ?? 'product',
        ratio: share.yield,
        carbonContent: share.carbonContent ?? product.carbonContent ?? missing,
        energyContent: share.energyContent ?? product.energyContent ?? missing,
      }
    }),
  }
}

const unlistedFeedstock = ({ feedstockName }: Pathway): string =>
  `${feedstockName} is not among the feedstocks of the reference data, so its price, carbon and energy are unknown.`

const unknown = ({ source }: Datum, reason: string): Datum => ({
  value: null,
  unit: 'kg/kg',
  reason,
  source,
  confidence: 'low',
})

const constant = (value: number, unit: Datum['unit']): Datum => ({
  value,
  unit,
  source: 'Definition',
  confidence: 'high',
})
const itself = constant(1, 'kg/kg')
/** MJ per kWh. */
const electricalEnergy = constant(3.6, '1')

const massIn = ({ feedstock, utilities }: Parts) => [
  { ratio: feedstock.ratio, content: itself },
  ...utilities
    .filter(({ row }) => row.soldBy === 'mass')
    .map(({ use }) => ({ ratio: use.consumptionRatio, content: itself })),
]

const energyIn = ({ feedstock, utilities }: Parts) => [
  { ratio: feedstock.ratio, content: feedstock.energyContent },
  ...utilities.map(({ use, row }) => ({
    ratio: use.consumptionRatio,
    content: row.soldBy === 'energy' ? electricalEnergy : row.energyContent,
  })),
]

const energyOut = ({ products }: Parts) =>
  products.map(({ ratio, energyContent }) => ({ ratio, content: energyContent }))

/** The amount of the feedstock, and what is multiplied by it. */
function massesOf({ feedstock }: Parts): [NamedDatum, NamedDatum[]] {
  const { ratio, carbonContent, energyContent, price, carbonIntensity } = feedstock
  const others = [
    { name: 'Its carbon content', datum: carbonContent },
    { name: 'Its energy content', datum: energyContent },
    { name: 'Its price', datum: price },
  ]
  const emissions = { name: 'Its carbon intensity', datum: carbonIntensity }
  return [
    { name: 'The consumption of the feedstock', datum: ratio },
    isPerEnergy(carbonIntensity) || carbonIntensity.value === 0 ? others : [...others, emissions],
  ]
}

const isPerEnergy = ({ unit }: Datum): boolean => unit === 'gCO2e/MJ'

function basisConflict(parts: Parts): string | undefined {
  const { feedstock, utilities, products } = parts
  const energies = [
    { name: 'The energy content of the feedstock', datum: feedstock.energyContent },
    ...(isPerEnergy(feedstock.carbonIntensity)
      ? [{ name: 'The carbon intensity of the feedstock', datum: feedstock.carbonIntensity }]
      : []),
    ...[...utilities.map(({ row }) => row), ...products].map(({ name, energyContent }) => ({
      name: `The energy content of ${name.toLowerCase()}`,
      datum: energyContent,
    })),
  ]
  return massConflict(...massesOf(parts)) ?? heatingValueConflict(energies)
}

function impossibleCarbon({ carbonIn, carbonOut, conversion }: CarbonBalance): string | undefined {
  if (conversion.value === null) return `The carbon balance cannot be drawn. ${conversion.reason}`
  if (conversion.value <= 100) return undefined
  return (
    `The products would hold ${conversion.value.toFixed(1)} % of the feedstock's carbon ` +
    `(${carbonOut.value?.toFixed(3)} kg out of ${carbonIn.value?.toFixed(3)} kg in, per kg of fuel), which is impossible.`
  )
}

/** A balance that cannot be drawn refuses nothing: it says so itself. */
function impossible({ in: totalIn, out, conversion }: Balance, name: string): string | undefined {
  if (conversion.value === null || conversion.value <= 100) return undefined
  const amount = ({ value }: Balance['in']) => `${value?.toFixed(2)} ${totalIn.unit}`
  return (
    `The products would hold ${conversion.value.toFixed(1)} % of the ${name} that goes in ` +
    `(${amount(out)} out of ${amount(totalIn)} of fuel), which is impossible.`
  )
}

function suspicious(percent: number | null, limit: number, what: string): string | undefined {
  if (percent === null || percent > 100 || percent < limit) return undefined
  return `The products hold ${percent.toFixed(1)} % of ${what}: hardly any is left for losses.`
}

function partialSlate(data: ReferenceData, pathway: Pathway): string | undefined {
  const fuels = new Set(data.products.filter(({ isFuel }) => isFuel).map(({ id }) => id))
  const shares = pathway.products.filter(({ productId }) => fuels.has(productId))
  const sum = shares.reduce((total, share) => total + (share.yield.value ?? 0), 0)
  if (sum >= wholeSlate.minimum && sum <= wholeSlate.maximum) return undefined
  return `The yields of its fuels sum to ${sum.toFixed(3)} kg/kg instead of 1.`
}
