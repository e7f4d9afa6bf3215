import type { Datum } from '../schemas/reference-datum.ts'
import { balance, balanceCarbon } from './balances.ts'
import { heatingValueConflict, massConflict, type NamedDatum, unsaidMass } from './bases.ts'
import { type PathwayParts, partsOf, unlistedFeedstock } from './pathway-parts.ts'
import type { Balance, CarbonBalance, PathwayCheck } from './pathway-schema.ts'
import type { Pathway, ReferenceData } from './reference-data.ts'

/**
 * Above these shares in the products, losses of a real plant are hardly accounted for. Hydroprocessing of oil, which
 * loses least, turns 2 % of the carbon into carbon dioxide before anything is lost as fuel gas, and its fuels hold
 * 96 % of the energy of the oil at most, the hydrogen left out (Pearlson et al. 2013, table 1).
 */
export const suspiciousPercent = { carbon: 97, energy: 96 }
/** Sums of yields that pass for a whole: the sources round. */
export const wholeSlate = { minimum: 0.98, maximum: 1.02 }

/** Judges a pathway by its data alone: what its data are of, its balances, and the sum of its fuel yields. */
export function checkPathway(data: ReferenceData, pathway: Pathway): PathwayCheck {
  const parts = partsOf(data, pathway)
  const balances = balancesOf(parts)
  const { carbonBalance, energyBalance } = balances
  const isListed = data.feedstocks.some(({ id }) => id === pathway.feedstockId)
  const reason = isListed
    ? (basisConflict(parts) ?? impossibleBalance(balances) ?? partialSlate(data, pathway))
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
    ...balances,
  }
}

/** What the data of a pathway are of: why they mean nothing together, or of which the sources do not say it. */
export function checkBases(data: ReferenceData, pathway: Pathway): { conflict?: string; unsaid?: string } {
  const parts = partsOf(data, pathway)
  const [conflict, unsaid] = [basisConflict(parts), unsaidMass(...massesOf(parts))]
  return { ...(conflict && { conflict }), ...(unsaid && { unsaid }) }
}

type Balances = Pick<PathwayCheck, 'carbonBalance' | 'massBalance' | 'energyBalance'>

function balancesOf(parts: PathwayParts): Balances {
  const { feedstock, products } = parts
  return {
    carbonBalance: balanceCarbon([feedstock], products),
    massBalance: balance(massIn(parts), massOut(parts), 'kg/kg'),
    energyBalance: balance(energyIn(parts), energyOut(parts), 'MJ/kg'),
  }
}

const constant = (value: number, unit: Datum['unit']): Datum => ({
  value,
  unit,
  source: 'Definition',
  confidence: 'high',
})
const itself = constant(1, 'kg/kg')
/** MJ per kWh. */
const electricalEnergy = constant(3.6, '1')

const massIn = ({ feedstock, utilities }: PathwayParts) => [
  { ratio: feedstock.ratio, content: itself },
  ...utilities
    .filter(({ row }) => row.soldBy === 'mass')
    .map(({ use }) => ({ ratio: use.consumptionRatio, content: itself })),
]

const massOut = ({ products }: PathwayParts) => products.map(({ ratio }) => ({ ratio, content: itself }))

const energyIn = ({ feedstock, utilities }: PathwayParts) => [
  { ratio: feedstock.ratio, content: feedstock.energyContent },
  ...utilities.map(({ use, row }) => ({
    ratio: use.consumptionRatio,
    content: row.soldBy === 'energy' ? electricalEnergy : row.energyContent,
  })),
]

const energyOut = ({ products }: PathwayParts) =>
  products.map(({ ratio, energyContent }) => ({ ratio, content: energyContent }))

/** The amount of the feedstock, and what is multiplied by it. */
function massesOf({ feedstock }: PathwayParts): [NamedDatum, NamedDatum[]] {
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

function basisConflict(parts: PathwayParts): string | undefined {
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

const impossibleBalance = ({ carbonBalance, massBalance, energyBalance }: Balances): string | undefined =>
  impossibleCarbon(carbonBalance) ?? impossible(massBalance, 'mass') ?? impossible(energyBalance, 'energy')

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

/** In kg per kg of fuel, so that it should be 1. */
export function fuelYields(data: ReferenceData, pathway: Pathway): number {
  const fuels = new Set(data.products.filter(({ isFuel }) => isFuel).map(({ id }) => id))
  const shares = pathway.products.filter(({ productId }) => fuels.has(productId))
  return shares.reduce((total, share) => total + (share.yield.value ?? 0), 0)
}

function partialSlate(data: ReferenceData, pathway: Pathway): string | undefined {
  const sum = fuelYields(data, pathway)
  if (sum >= wholeSlate.minimum && sum <= wholeSlate.maximum) return undefined
  return `The yields of its fuels sum to ${sum.toFixed(3)} kg/kg instead of 1.`
}
