import type { Datum, Provenance, Quantity } from '../schemas/reference-datum.ts'
import { isDatum } from './is-datum.ts'
import type { DefaultInputs, PathwayDefaults } from './pathway-schema.ts'
import type {
  Country,
  Feedstock,
  ParameterSet,
  Parameters,
  Pathway,
  Process,
  ReferenceData,
  Utility,
} from './reference-data.ts'

/** The rows that speak of one pathway in one country; `sets` holds the most specific first. */
interface Case {
  data: ReferenceData
  pathway: Pathway
  /** Another plant of the pathway, which replaces what the pathway itself says. */
  variant: Variant | undefined
  process: Process
  feedstock: Feedstock
  country: Country
  sets: readonly ParameterSet[]
}

type Variant = NonNullable<Pathway['variants']>[number]

/** A word that a classification gives, with where that is from. */
interface Word extends Pick<Provenance, 'source' | 'confidence' | 'note'> {
  readonly word: string
}

/** The inputs document with a datum in the place of every quantity. */
export type ChosenInputs = Chosen<DefaultInputs>
type Chosen<Part> = {
  [Key in keyof Part]: NonNullable<Part[Key]> extends string | boolean
    ? Part[Key] | Word
    : Part[Key] extends readonly (infer Element)[]
      ? Chosen<Element>[]
      : NonNullable<Part[Key]> extends Quantity
        ? Datum | undefined
        : Chosen<NonNullable<Part[Key]>>
}

/** Takes each value from the most specific row that has one: variant, parameter set, pathway, process, general set. */
export function chooseInputs(given: Case): ChosenInputs {
  const { pathway, variant, process, feedstock, country, sets } = given
  const specific = sets.filter(({ processId }) => processId !== null)
  const general = sets.filter(({ processId }) => processId === null)
  const layers: readonly Parameters[] = [variant ?? {}, ...specific, pathway, process, ...general]
  const parameter = (name: keyof Parameters) => firstKnown(layers.map((layer) => layer[name]))
  const referenceCapacity = parameter('referenceCapacity')
  return {
    plant: {
      capacity: referenceCapacity && asPlantCapacity(referenceCapacity),
      annualLoadHours: parameter('annualLoadHours'),
      processCarbonIntensity: parameter('processCarbonIntensity'),
      ...(pathway.literatureClass && { literatureClass: pathway.literatureClass }),
      ...(country.code && { country: country.code }),
    },
    feedstocks: [chooseFeedstock(pathway, feedstock, variant)],
    utilities: chooseUtilities(given),
    products: chooseProducts(given),
    economics: {
      lifetime: parameter('lifetime'),
      discountRate: parameter('discountRate'),
      taxRate: country.taxRate,
      referenceCapital: parameter('referenceCapital'),
      referenceCapacity,
      scalingExponent: parameter('scalingExponent'),
      workingCapitalRatio: parameter('workingCapitalRatio'),
      indirectOpexRatio: parameter('indirectOpexRatio'),
    },
    ...(pathway.corsia && { carbon: pathway.corsia }),
    ...chooseCapital(given, parameter),
    ...(process.classification && { eligibility: wordsOf(process.classification) }),
  }
}

/** The words of a classification that is there, each with its origin. */
function wordsOf<Key extends string>(
  classification: (Partial<Record<Key, string>> & Omit<Word, 'word'>) | undefined,
): Partial<Record<Exclude<Key, keyof Word>, Word>> {
  if (!classification) return {}
  const { source, confidence, note, ...words } = classification
  const origin = { source, confidence, ...(note !== undefined && { note }) }
  return Object.fromEntries(
    Object.entries(words).map(([key, word]) => [key, { word, ...origin }]),
  ) as Partial<Record<Exclude<Key, keyof Word>, Word>>
}

/** Only what there is: nobody needs any of it. Capital that is of the country already has no other location. */
function chooseCapital(
  { country, sets, variant }: Case,
  parameter: (name: keyof Parameters) => Datum | undefined,
): Pick<ChosenInputs, 'capital'> {
  const isLocal = !variant && sets.some((set) => set.countryId === country.id && set.referenceCapital)
  const parts = {
    capacityMinimum: parameter('capacityMinimum'),
    capacityMaximum: parameter('capacityMaximum'),
    locationFactor: isLocal ? undefined : country.locationFactor,
  }
  const known = Object.entries(parts).filter(([, datum]) => datum !== undefined)
  return known.length > 0 ? { capital: Object.fromEntries(known) as typeof parts } : {}
}

/** The first datum with a value, else the first that says why it has none. */
function firstKnown(candidates: readonly (Datum | undefined)[]): Datum | undefined {
  const given = candidates.filter((candidate) => candidate !== undefined)
  return given.find(({ value }) => value !== null) ?? given[0]
}

const asPlantCapacity = (capacity: Datum): Datum => ({
  ...capacity,
  note: 'The size of the reference plant.',
})

function chooseFeedstock(
  { feedstock: special }: Pathway,
  own: Feedstock,
  variant: Variant | undefined,
): ChosenInputs['feedstocks'][number] {
  return {
    name: own.name,
    price: firstKnown([variant?.feedstockPrice, special.price, own.price]),
    carbonContent: firstKnown([special.carbonContent, own.carbonContent]),
    carbonIntensity: firstKnown([special.carbonIntensity, own.carbonIntensity]),
    energyContent: firstKnown([special.energyContent, own.energyContent]),
    consumptionRatio: firstKnown([special.consumptionRatio, own.consumptionRatio]),
    ...wordsOf<'class' | 'annex' | 'material'>(own.classification),
  }
}

type ChosenUtility = ChosenInputs['utilities'][number]

function chooseUtilities({ data, pathway, country, sets }: Case): ChosenUtility[] {
  return pathway.utilities.flatMap((use) => {
    const utility = data.utilities.find(({ id }) => id === use.utilityId)
    if (!utility) return []
    const market = utility.countries.find(({ countryId }) => countryId === country.id)
    const special = sets.flatMap((set) => set.utilities).find(({ utilityId }) => utilityId === utility.id)
    return {
      name: utility.name,
      price: firstKnown([special?.price, market?.price, utility.price]),
      carbonIntensity: firstKnown([use.carbonIntensity, market?.carbonIntensity, utility.carbonIntensity]),
      consumptionRatio: use.consumptionRatio,
      ...composition(utility),
    }
  })
}

/** Only what is sold by mass has carbon and energy by mass: electricity leaves both out. */
const composition = ({ soldBy, carbonContent, energyContent }: Utility) =>
  soldBy === 'mass' ? { carbonContent, energyContent } : {}

function chooseProducts({ data, pathway }: Case): ChosenInputs['products'] {
  return pathway.products.flatMap((share) => {
    const product = data.products.find(({ id }) => id === share.productId)
    if (!product || share.yield.value === 0) return []
    return {
      name: product.name,
      isFuel: product.isFuel,
      price: firstKnown([share.price, product.price]),
      carbonContent: firstKnown([share.carbonContent, product.carbonContent]),
      energyContent: firstKnown([share.energyContent, product.energyContent]),
      yield: share.yield,
      density: firstKnown([share.density, product.density]),
      ...wordsOf<'class'>(product.classification),
    }
  })
}

type Separated = Pick<PathwayDefaults, 'inputs' | 'provenance' | 'missing'>

/** Parts values from their origins: the document of quantities, and provenance and gaps by JSON pointer. */
export function separateInputs(chosen: ChosenInputs): Separated {
  const provenance: Separated['provenance'] = {}
  const missing: Separated['missing'] = []

  const quantityOf = (datum: Datum, pointer: string) => {
    if (datum.value === null) {
      missing.push({ pointer, reason: datum.reason })
      return undefined
    }
    const { value, unit, ...origin } = datum
    provenance[pointer] = origin
    return { value, unit }
  }
  const walk = (node: unknown, pointer: string): unknown => {
    if (Array.isArray(node)) return node.map((child, index) => walk(child, `${pointer}/${index}`))
    if (node === undefined) missing.push({ pointer, reason: 'No source gives this value.' })
    if (typeof node !== 'object' || node === null) return node
    if (isDatum(node)) return quantityOf(node, pointer)
    if (isWord(node)) {
      const { word, ...origin } = node
      provenance[pointer] = origin
      return word
    }
    const members = Object.entries(node).map(([name, child]) => [name, walk(child, `${pointer}/${name}`)])
    return Object.fromEntries(members.filter(([, child]) => child !== undefined))
  }
  return { inputs: walk(chosen, '') as DefaultInputs, provenance, missing }
}

const isWord = (node: object): node is Word => 'word' in node && 'source' in node
