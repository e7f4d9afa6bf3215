import { withEnergyPrices } from '../../contract/reference-data/country-inputs.ts'
import { isDatum } from '../../contract/reference-data/is-datum.ts'
import type { ChosenInputs } from '../../contract/reference-data/pathway-inputs.ts'
import type { EnergyPrices } from '../../contract/reference-data/published-energy-prices.ts'
import type { UsStates } from '../../contract/reference-data/published-states.ts'
import { inState } from '../../contract/reference-data/state-inputs.ts'
import type { Datum } from '../../contract/schemas/reference-datum.ts'

export type { EnergyPrices, UsStates }

/** A number that is published of a place, and the input that it is for. */
export interface PlaceInput {
  readonly pointer: string
  readonly datum: Extract<Datum, { readonly value: number }>
}

/** What is read of a document to know which of its inputs a place has numbers for. */
interface Parts {
  /** Names, in the order of the document. */
  readonly utilities: readonly string[]
  readonly hasLocationFactor: boolean
}

/** What a state of the USA has for the inputs of a document, by the rules of `GET /process/…/defaults?state=`. */
export function inputsOfState({ columns, rows }: UsStates, name: string, parts: Parts): PlaceInput[] {
  const row = rows.find((each) => each.name === name)
  return row ? publishedIn(inState(bare(parts), { row, columns })) : []
}

/** What industry pays in a country for the electricity of a document, in dollars; nothing where the table has no such country. */
export const inputsOfCountry = (prices: EnergyPrices, code: string, parts: Parts): PlaceInput[] =>
  publishedIn(withEnergyPrices(bare(parts), prices, code))

/** The price of electricity of a country in dollars, with its source; undefined where the table has no such country. */
export const priceInCountry = (prices: EnergyPrices, code: string): PlaceInput['datum'] | undefined =>
  inputsOfCountry(prices, code, { utilities: [electricity], hasLocationFactor: false })[0]?.datum

/** The utility of every edition that is bought from the grid. */
const electricity = 'Electricity'

/** Stands where a document has a number that a place may have another one for. */
const own = { value: null } as unknown as Datum

/** A document of which names alone are known, so that every datum of it is of the place. */
const bare = ({ utilities, hasLocationFactor }: Parts): ChosenInputs =>
  ({
    utilities: utilities.map((name) => ({ name })),
    economics: {},
    ...(hasLocationFactor && { capital: { locationFactor: own } }),
  }) as unknown as ChosenInputs

const publishedIn = ({ utilities, economics, capital }: ChosenInputs): PlaceInput[] => [
  ...publishedOf('/economics', economics),
  ...publishedOf('/capital', capital ?? {}),
  ...utilities.flatMap((utility, i) => publishedOf(`/utilities/${i}`, utility)),
]

const publishedOf = (at: string, part: object): PlaceInput[] =>
  Object.entries(part).flatMap(([name, datum]) => {
    const isPublished =
      typeof datum === 'object' && datum !== null && isDatum(datum) && typeof datum.value === 'number'
    return isPublished ? [{ pointer: `${at}/${name}`, datum: datum as PlaceInput['datum'] }] : []
  })
