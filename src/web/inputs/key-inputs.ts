import { fieldAt } from '../format/units.ts'
import { type Document, namesIn, valueAt } from '../workspace/document.ts'

/** Utilities are found by what their name begins with, in any language of the reference data. */
type Place =
  | string
  | { readonly list: 'utilities' | 'products' | 'feedstocks'; readonly name: RegExp; readonly key: string }

const utility = (name: RegExp, key = 'price'): Place => ({ list: 'utilities', name, key })
const product = (name: RegExp): Place => ({ list: 'products', name, key: 'price' })

const hydrogen = utility(/^hydrogen|^h2/i)
const electricity = utility(/^elec|^power/i)
const jet = product(/jet|saf|kerosene/i)
const diesel = product(/diesel/i)

const plant = ['/plant/capacity', '/economics/referenceCapital']
const money = ['/economics/discountRate', '/economics/lifetime']

const thermochemical: readonly Place[] = [
  ...plant,
  '/capital/plantKind',
  '/plant/annualLoadHours',
  '/feedstocks/0/price',
  '/feedstocks/0/consumptionRatio',
  electricity,
  hydrogen,
  jet,
  ...money,
  '/finance/debtShare',
]

/** Told by what the name of the process has in it, until what moves the result most has been measured. */
const tables: readonly { readonly process: RegExp; readonly places: readonly Place[] }[] = [
  {
    process: /hefa/i,
    places: [
      ...plant,
      '/economics/indirectOpexRatio',
      '/feedstocks/0/price',
      '/feedstocks/0/consumptionRatio',
      hydrogen,
      electricity,
      jet,
      diesel,
      ...money,
      '/economics/taxRate',
    ],
  },
  {
    process: /alcohol|atj/i,
    places: [
      ...plant,
      '/feedstocks/0/price',
      '/feedstocks/0/carbonIntensity',
      '/feedstocks/0/consumptionRatio',
      hydrogen,
      utility(/gas/i),
      jet,
      diesel,
      ...money,
      '/economics/taxRate',
    ],
  },
  {
    process: /power|ptl|electro/i,
    places: [
      ...plant,
      '/plant/annualLoadHours',
      electricity,
      utility(/^elec|^power/i, 'carbonIntensity'),
      utility(/^elec|^power/i, 'consumptionRatio'),
      '/feedstocks/0/price',
      jet,
      '/carbon/cleanFuelAmount',
      ...money,
      '/capital/learningRate',
    ],
  },
]

/**
 * Pointers of the inputs that a plant of this process is mostly moved by: twelve, or fewer where the document has no such
 * utility or product.
 *
 * @param process its name, such as HEFA.
 */
export function keyInputs(document: Document, process: string): string[] {
  const { places } = tables.find((each) => each.process.test(process)) ?? { places: thermochemical }
  const pointers = places.flatMap((place) => pointerOf(document, place))
  return [...new Set(pointers)].filter((pointer) => fieldAt(pointer) !== undefined)
}

function pointerOf(document: Document, place: Place): string[] {
  if (typeof place === 'string') {
    const isOfElement = /^\/\w+\/0\//.test(place)
    return isOfElement && valueAt(document, place.split('/').slice(0, 3).join('/')) === null ? [] : [place]
  }
  const found = namesIn(valueAt(document, `/${place.list}`)).findIndex((name) => place.name.test(name))
  return found === -1 ? [] : [`/${place.list}/${found}/${place.key}`]
}
