import Type from 'typebox'
import {
  avoidedByFuels,
  avoidedMore,
  evenPremium,
  evenPremiumPerEnergy,
  presentPremium,
} from '../../../engine/model/two-slates.ts'
import { GivenInputs } from '../../reading/bodies.ts'
import { Measured } from '../../request/measured.ts'
import { closedObject, namedObject } from '../../request/named-object.ts'
import { DeciderPlantSchema, plantMembers } from './plant-schema.ts'
import { explainMember, explanationMember, figureMembers } from './question.ts'

const ProductName = Type.String({ minLength: 1, maxLength: 100 })

export const TwoSlatesBody = Type.Object(
  {
    plant: DeciderPlantSchema,
    alternative: closedObject('AlternativeSlate', {
      ...plantMembers,
      replace: Type.Optional({
        ...GivenInputs,
        description:
          'Parts of the inputs, such as `products` and `utilities`, that take the place of those of the plant.',
      }),
    }),
    product: Type.Optional({
      ...ProductName,
      description: 'Whose price is sought; the main product of the plant if left out.',
    }),
    against: Type.Optional({
      ...ProductName,
      description: 'Over whose price the premium is; the main product of the alternative if left out.',
    }),
    replaced: Type.Optional(
      Type.Record(Type.String({ maxLength: 100 }), Type.Number({ exclusiveMinimum: 0, maximum: 1e6 }), {
        maxProperties: 20,
        description:
          'Carbon intensity of the fossil fuel that a product of this name replaces, gCO2e/MJ; that of the plant if left out.',
      }),
    ),
    explain: explainMember,
  },
  { additionalProperties: false, title: 'TwoSlatesQuestion' },
)

export const premiumFigures = { premium: evenPremium, premiumPerEnergy: evenPremiumPerEnergy } as const
export const emissionFigures = { avoidedMore } as const

const worthMembers = {
  status: Type.Enum(['none', 'one', 'many']),
  evenPrice: { ...Measured, description: 'Price of the product at which both slates are worth the same.' },
  ...figureMembers(premiumFigures),
  evenPrices: Type.Array(Type.Number(), { description: 'Every such price, USD/t, ascending.' }),
  check: namedObject(
    'SlatesCheck',
    { plant: Measured, alternative: Measured },
    { description: 'What each slate is worth, computed again at that price.' },
  ),
  present: namedObject(
    'SlatesNow',
    { plant: Measured, alternative: Measured },
    { description: 'What each slate is worth at the prices that are given.' },
  ),
}
const Worth = namedObject('EvenWorth', worthMembers)

export const TwoSlates = Type.Object(
  {
    product: Type.String(),
    against: Type.String(),
    netPresentValue: Type.Optional(Worth),
    netRevenue: Type.Optional(Worth),
    presentPremium: { ...Measured, description: presentPremium.name },
    emissions: namedObject('SlateEmissions', {
      plant: { ...Measured, description: avoidedByFuels.name },
      alternative: Measured,
      ...figureMembers(emissionFigures),
    }),
    notes: Type.Array(Type.String()),
    withheld: Type.Array(Type.String()),
    engineVersion: Type.String(),
    explanation: explanationMember,
  },
  { title: 'TwoSlates' },
)
