import Type from 'typebox'
import type { Fields } from '../request/catalogue.ts'
import { inputsOf } from '../request/catalogue.ts'
import { described } from '../request/described.ts'
import { given } from '../request/given-schema.ts'
import { acceptedUnits } from '../request/input-catalogue.ts'
import { objectSchema } from '../request/inputs.ts'
import { elementFields, plantFields, priceField, priceYears } from './library-kinds.ts'

const closed = { additionalProperties: false } as const

/** Any of the fields, of which none is needed. */
const anyOf = (title: string, fieldNames: string, fields: Fields) =>
  Type.Partial(objectSchema(fieldNames, fields, false), { ...closed, title })

const [firstYear, lastYear] = priceYears
const prices = inputsOf(priceField)

const LibraryPrice = Type.Object(
  {
    price: given('LibraryPrice', acceptedUnits(prices), prices, 'Of anything that is bought or sold.'),
    year: Type.Integer({ minimum: firstYear, maximum: lastYear }),
    place: Type.String({ minLength: 1, maxLength: 100 }),
  },
  { ...closed, title: 'LibraryPrice' },
)

const LibraryPlant = Type.Partial(
  Type.Object({
    plant: anyOf('LibraryPlantInputs', 'PlantInputs', plantFields.plant),
    economics: anyOf('LibraryPlantCapital', 'EconomicInputs', plantFields.economics),
    capital: anyOf('LibraryCapitalInputs', 'CapitalInputs', plantFields.capital),
  }),
  { ...closed, title: 'LibraryPlant' },
)

/** What an item holds, by its kind, for documentation; `refuseLibraryItem` is what validates. */
export const LibraryBody = Type.Object(
  {},
  {
    ...described(
      Type.Union([
        anyOf('LibraryFeedstock', 'FeedstockInputs', elementFields.feedstock),
        anyOf('LibraryUtility', 'UtilityInputs', elementFields.utility),
        anyOf('LibraryProduct', 'ProductInputs', elementFields.product),
        LibraryPrice,
        LibraryPlant,
      ]),
    ),
    title: 'LibraryBody',
    additionalProperties: true,
    description:
      'The values, as that part of a request has them, by the kind: any fields of an element of `feedstocks`, `utilities` or `products` but its name, which is that of the item; a price with its year and place; or any of the sections that describe a plant.',
  },
)
