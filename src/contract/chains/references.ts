import { listLimits } from '../request/catalogue.ts'
import { isObject } from '../request/field-error.ts'
import type { SuppliedBy } from '../request/supply.ts'

const lists = ['feedstocks', 'utilities'] as const
/** What has more elements is refused by its reader. */
const mostElements = Math.max(...lists.map((list) => listLimits[list][1]))

/** Where a body, complete or a draft, says who supplies something. */
export interface Reference {
  /** `/feedstocks/0` */
  readonly pointer: string
  readonly element: Readonly<Record<string, unknown>>
  readonly suppliedBy: Readonly<Record<string, unknown>>
  /** Whether the element is changed in part, where it stands. */
  readonly isPart: boolean
}

/** What of a body says who supplies it, well formed or not; lists of drafts may be objects keyed by index. */
export function referencesIn(body: unknown): Reference[] {
  if (!isObject(body)) return []
  return lists.flatMap((list) => {
    const given = body[list]
    if (typeof given !== 'object' || given === null) return []
    return Object.entries(given)
      .slice(0, mostElements)
      .flatMap(([index, element]) =>
        isObject(element) && isObject(element.suppliedBy)
          ? [
              {
                pointer: `/${list}/${index}`,
                element,
                suppliedBy: element.suppliedBy,
                isPart: isObject(given),
              },
            ]
          : [],
      )
  })
}

export const isUnresolved = ({ suppliedBy }: Reference): boolean =>
  suppliedBy.copied === undefined || suppliedBy.copied === null

/**
 * An element with the price and the carbon intensity of its supplier, and with the heating value of the product where it is
 * given whole and says none of its own.
 */
export function supplied({ element, isPart }: Reference, suppliedBy: SuppliedBy): Record<string, unknown> {
  const { price, carbonIntensity, energyContent } = suppliedBy.copied
  const isSilent = !isPart && element.energyContent === undefined
  return {
    ...element,
    ...(isSilent && energyContent && { energyContent }),
    ...(carbonIntensity && { carbonIntensity }),
    price,
    suppliedBy: isPart ? withoutRest(suppliedBy) : suppliedBy,
  }
}

/** A draft is merged: what an earlier supplier had and this one has not is taken away. */
export const withoutRest = ({ copied, ...reference }: SuppliedBy) => ({
  ...reference,
  copied: { carbonIntensity: null, energyContent: null, ...copied },
})

/** The body with other elements at their places. */
export function withElements(body: object, elements: ReadonlyMap<string, object>): object {
  const changed: Record<string, unknown> = { ...body }
  for (const list of lists) {
    const given = changed[list]
    if (typeof given !== 'object' || given === null) continue
    const entries = Object.entries(given).map(
      ([index, element]) => [index, elements.get(`/${list}/${index}`) ?? element] as const,
    )
    changed[list] = Array.isArray(given) ? entries.map(([, each]) => each) : Object.fromEntries(entries)
  }
  return changed
}
