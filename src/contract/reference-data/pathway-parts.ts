import type { Datum } from '../schemas/reference-datum.ts'
import type { Pathway, Product, ReferenceData, Utility } from './reference-data.ts'

/** The rows that one pathway is made of, each with what the pathway says of it over what the row says. */
export interface PathwayParts {
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

export function partsOf(data: ReferenceData, pathway: Pathway): PathwayParts {
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

export const unlistedFeedstock = ({ feedstockName }: Pathway): string =>
  `${feedstockName} is not among the feedstocks of the reference data, so its price, carbon and energy are unknown.`

const unknown = ({ source }: Datum, reason: string): Datum => ({
  value: null,
  unit: 'kg/kg',
  reason,
  source,
  confidence: 'low',
})
