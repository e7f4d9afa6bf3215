import type { Warning } from '../answers/warning.ts'
import type { Inputs } from '../request/inputs.ts'
import { dotted } from '../request/pointers.ts'
import {
  isAsSupplied,
  type SuppliedBy,
  type SupplyPrice,
  suppliedItems,
  suppliedKeys,
} from '../request/supply.ts'

const nouns = { price: 'price', carbonIntensity: 'carbon intensity' } as const

/** What a supplier is paid, in words. */
const priceNouns: Readonly<Record<SupplyPrice, string>> = {
  minimumSellingPrice: 'minimum selling price',
  levelizedCost: 'levelized cost',
  price: 'price',
}

/** Tells of numbers of a feedstock or utility that are no longer those of its supplier; they are what is calculated with. */
export const changedSupplies = (inputs: Inputs): Warning[] =>
  suppliedItems(inputs).flatMap(({ pointer, item, suppliedBy }) =>
    suppliedKeys.flatMap((key) =>
      isAsSupplied(item, key, suppliedBy) ? [] : [changed(pointer, key, suppliedBy)],
    ),
  )

function changed(pointer: string, key: (typeof suppliedKeys)[number], suppliedBy: SuppliedBy): Warning {
  const { product, copied } = suppliedBy
  const supplied = copied[key] as NonNullable<typeof copied.carbonIntensity>
  const place = `${pointer}/${key}`
  const message = `${dotted(place)} is not the ${nouns[key]} of ${product} that was copied of its supplier, ${supplied.value} ${supplied.unit}.`
  return { code: 'not_as_supplied', message, pointer: place }
}

/** Where a number of a feedstock or utility is from that its supplier gives; undefined where it is not from there. */
export function supplySource(item: object, key: string): string | undefined {
  if (!('suppliedBy' in item)) return undefined
  const [supplied] = suppliedItems({ feedstocks: [item] })
  if (!supplied || !isSuppliedKey(key) || !isAsSupplied(item, key, supplied.suppliedBy)) return undefined
  const { product, at, calculationId, copied } = supplied.suppliedBy
  if (!copied[key]) return undefined
  const noun = key === 'price' ? priceNouns[at] : nouns[key]
  return `${noun} of ${product} in “${copied.scenario}”, calculation ${calculationId}`
}

const isSuppliedKey = (key: string): key is (typeof suppliedKeys)[number] =>
  suppliedKeys.some((each) => each === key)
