import type { Datum, MissingQuantity, Quantity } from '../schemas/reference-datum.ts'
import type { Balance, CarbonBalance } from './pathway-schema.ts'

interface Stream {
  /** kg, or kWh of electricity, per kg of liquid fuel. */
  readonly ratio: Datum
  /** What one of these holds: kg of carbon, kg, or MJ. */
  readonly content: Datum
}

/**
 * What the products of a pathway hold of that which goes in. In and out are per kg of liquid fuel, in `unit`; the
 * conversion is in percent. Each is null with a reason where the data do not say.
 */
export function balance(ins: readonly Stream[], outs: readonly Stream[], unit: string): Balance {
  const totalIn = sumOf(ins, unit)
  const totalOut = sumOf(outs, unit)
  return { in: totalIn, out: totalOut, conversion: conversionOf(totalIn, totalOut) }
}

interface CarbonStream {
  readonly ratio: Datum
  /** kg of carbon per kg. */
  readonly carbonContent: Datum
}

/** Whether the carbon in the products of a pathway can come from its feedstock. */
export function balanceCarbon(
  feedstocks: readonly CarbonStream[],
  products: readonly CarbonStream[],
): CarbonBalance {
  const streams = (given: readonly CarbonStream[]) =>
    given.map(({ ratio, carbonContent }) => ({ ratio, content: carbonContent }))
  const {
    in: carbonIn,
    out: carbonOut,
    conversion,
  } = balance(streams(feedstocks), streams(products), 'kg/kg')
  const withoutCarbon = { value: null, unit: '%', reason: 'The feedstock holds no carbon.' }
  return { carbonIn, carbonOut, conversion: carbonIn.value === 0 ? withoutCarbon : conversion }
}

function sumOf(streams: readonly Stream[], unit: string): Quantity | MissingQuantity {
  let value = 0
  for (const { ratio, content } of streams) {
    if (ratio.value === null) return { value: null, unit, reason: ratio.reason }
    if (ratio.value === 0) continue
    if (content.value === null) return { value: null, unit, reason: content.reason }
    value += ratio.value * content.value
  }
  return { value, unit }
}

function conversionOf(
  totalIn: Quantity | MissingQuantity,
  totalOut: Quantity | MissingQuantity,
): Quantity | MissingQuantity {
  if (totalIn.value === null) return { ...totalIn, unit: '%' }
  if (totalOut.value === null) return { ...totalOut, unit: '%' }
  if (totalIn.value === 0) return { value: null, unit: '%', reason: 'Nothing goes in.' }
  return { value: (totalOut.value / totalIn.value) * 100, unit: '%' }
}
