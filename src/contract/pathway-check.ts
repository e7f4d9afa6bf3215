import type { CarbonBalance, PathwayCheck } from './pathway-schema.ts'
import type { Pathway, ReferenceData } from './reference-data.ts'
import type { Datum, MissingQuantity, Quantity } from './reference-datum.ts'

/**
 * Above this share of the feedstock's carbon in the products, losses of a real plant are hardly accounted for: even
 * hydroprocessing of oil turns 2 % of it into carbon dioxide (Pearlson et al. 2013, table 1).
 */
const suspiciousConversionPercent = 98
/** Sums of yields that pass for a whole: the sources round. */
const wholeSlate = { minimum: 0.98, maximum: 1.02 }

interface Stream {
  /** kg per kg of liquid fuel. */
  ratio: Datum
  /** kg of carbon per kg. */
  carbonContent: Datum
}

/**
 * Whether the carbon in the products of a pathway can come from its feedstock. Carbon in and out are kg per kg
 * of liquid fuel, the conversion is in percent; each is null with a reason where the data do not say.
 */
export function balanceCarbon(feedstocks: readonly Stream[], products: readonly Stream[]): CarbonBalance {
  const carbonIn = carbonOf(feedstocks)
  const carbonOut = carbonOf(products)
  return { carbonIn, carbonOut, conversion: conversionOf(carbonIn, carbonOut) }
}

function carbonOf(streams: readonly Stream[]): Quantity | MissingQuantity {
  let value = 0
  for (const { ratio, carbonContent } of streams) {
    if (ratio.value === null) return { value: null, unit: 'kg/kg', reason: ratio.reason }
    if (ratio.value === 0) continue
    if (carbonContent.value === null) return { value: null, unit: 'kg/kg', reason: carbonContent.reason }
    value += ratio.value * carbonContent.value
  }
  return { value, unit: 'kg/kg' }
}

function conversionOf(
  carbonIn: Quantity | MissingQuantity,
  carbonOut: Quantity | MissingQuantity,
): Quantity | MissingQuantity {
  if (carbonIn.value === null) return { ...carbonIn, unit: '%' }
  if (carbonOut.value === null) return { ...carbonOut, unit: '%' }
  if (carbonIn.value === 0) return { value: null, unit: '%', reason: 'The feedstock holds no carbon.' }
  return { value: (carbonOut.value / carbonIn.value) * 100, unit: '%' }
}

/** Judges a pathway by its data alone: its carbon balance and the sum of its fuel yields. */
export function checkPathway(data: ReferenceData, pathway: Pathway): PathwayCheck {
  const feedstock = data.feedstocks.find(({ id }) => id === pathway.feedstockId)
  const content = pathway.feedstock.carbonContent ?? feedstock?.carbonContent ?? noFeedstock(pathway)
  const carbonBalance = balanceCarbon(
    [{ ratio: pathway.feedstock.consumptionRatio, carbonContent: content }],
    pathway.products.map((share) => ({ ratio: share.yield, carbonContent: productCarbon(data, share) })),
  )
  const reason = feedstock
    ? (impossibleCarbon(carbonBalance) ?? partialSlate(data, pathway))
    : unlistedFeedstock(pathway)
  const warning = suspiciousCarbon(carbonBalance)
  return {
    usable: reason === undefined,
    ...(reason !== undefined && { reason }),
    warnings: warning === undefined ? [] : [warning],
    carbonBalance,
  }
}

const unlistedFeedstock = ({ feedstockName }: Pathway): string =>
  `${feedstockName} is not among the feedstocks of the reference data, so its price, carbon and energy are unknown.`

function noFeedstock(pathway: Pathway): Datum {
  const { source } = pathway.feedstock.consumptionRatio
  return { value: null, unit: 'kg/kg', reason: unlistedFeedstock(pathway), source, confidence: 'low' }
}

function productCarbon(data: ReferenceData, share: Pathway['products'][number]): Datum {
  const product = data.products.find(({ id }) => id === share.productId)
  const { source } = share.yield
  const reason = `Product ${share.productId} is not in the reference data.`
  const unknown: Datum = { value: null, unit: 'kg/kg', reason, source, confidence: 'low' }
  return share.carbonContent ?? product?.carbonContent ?? unknown
}

function impossibleCarbon({ carbonIn, carbonOut, conversion }: CarbonBalance): string | undefined {
  if (conversion.value === null) return `The carbon balance cannot be drawn. ${conversion.reason}`
  if (conversion.value <= 100) return undefined
  return (
    `The products would hold ${conversion.value.toFixed(1)} % of the feedstock's carbon ` +
    `(${carbonOut.value?.toFixed(3)} kg out of ${carbonIn.value?.toFixed(3)} kg in, per kg of fuel), which is impossible.`
  )
}

function suspiciousCarbon({ conversion }: CarbonBalance): string | undefined {
  if (conversion.value === null || conversion.value > 100) return undefined
  if (conversion.value < suspiciousConversionPercent) return undefined
  return `The products hold ${conversion.value.toFixed(1)} % of the feedstock's carbon: hardly any is left for losses.`
}

function partialSlate(data: ReferenceData, pathway: Pathway): string | undefined {
  const fuels = new Set(data.products.filter(({ isFuel }) => isFuel).map(({ id }) => id))
  const shares = pathway.products.filter(({ productId }) => fuels.has(productId))
  const sum = shares.reduce((total, share) => total + (share.yield.value ?? 0), 0)
  if (sum >= wholeSlate.minimum && sum <= wholeSlate.maximum) return undefined
  return `The yields of its fuels sum to ${sum.toFixed(3)} kg/kg instead of 1.`
}
