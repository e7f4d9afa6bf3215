import Type, { type TProperties } from 'typebox'
import type { Input } from '../../../engine/language/quantity.ts'
import * as formulas from '../../../engine/model/delivery.ts'
import { blend, delivery, ways } from '../../../engine/model/inputs/delivery-inputs.ts'
import { economics } from '../../../engine/model/inputs/economic-inputs.ts'
import { outputs } from '../../../engine/model/outputs.ts'
import { closedObject, namedObject } from '../../request/named-object.ts'
import { capitalized } from '../../text/initial-letter.ts'
import { annexNames } from './blend-limits.ts'
import type { Fact } from './plant-facts.ts'
import { DeciderPlantSchema } from './plant-schema.ts'
import {
  costBy,
  costs,
  explainMember,
  explanationMember,
  figureMembers,
  given,
  sourceMember,
} from './question.ts'

export const neatFigures = {
  freight: formulas.freightCost,
  price: formulas.deliveredPrice,
  pricePerEnergy: formulas.deliveredPricePerEnergy,
  pricePerVolume: formulas.deliveredPricePerVolume,
  freightIntensity: formulas.freightIntensity,
  carbonIntensity: formulas.deliveredIntensity,
} as const

export const blendFigures = {
  massShare: formulas.neatMassShare,
  price: formulas.blendPrice,
  pricePerEnergy: formulas.blendPricePerEnergy,
  pricePerVolume: formulas.blendPricePerVolume,
  carbonIntensity: formulas.blendIntensity,
  density: formulas.blendDensity,
  energyContent: formulas.blendEnergyContent,
  left: formulas.blendMargin,
} as const

/** What a plant tells where the request does not. */
export const deliveryFacts = (by: keyof typeof costs = 'minimumSellingPrice'): ReadonlyMap<Input, Fact> =>
  new Map<Input, Fact>([
    [delivery.gatePrice, { of: costs[by] }],
    [delivery.gateIntensity, { of: outputs.mainCarbonIntensity }],
    [delivery.energyContent, { of: outputs.mainEnergyContent, isOpen: true }],
    [delivery.density, { of: outputs.mainDensity, isOpen: true }],
    [blend.fossilPrice, { of: economics.fossilPrice }],
    [blend.fossilIntensity, { of: economics.fossilCarbonIntensity }],
  ])

const membersOf = <Inputs extends Readonly<Record<string, Input>>>(inputs: Inputs) =>
  Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, given(input)])) as {
    readonly [Name in keyof Inputs]: ReturnType<typeof given>
  }

const { limit: _, ...ofBlend } = blend

const wayMembers = Object.fromEntries(
  Object.entries(ways).map(([mode, { distance, freight, emissions }]) => [
    mode,
    Type.Optional(closedObject(`Way${capitalized(mode)}`, membersOf({ distance, freight, emissions }))),
  ]),
) as TProperties

export const DeliveryBody = Type.Object(
  {
    plant: Type.Optional(DeciderPlantSchema),
    costBy,
    neat: Type.Optional(closedObject('NeatFuel', membersOf(delivery))),
    way: Type.Optional(closedObject('WayToTheWing', wayMembers)),
    blend: Type.Optional(
      closedObject('BlendAsked', {
        ...membersOf(ofBlend),
        annex: Type.Optional(
          Type.Enum([...annexNames], {
            description:
              'Of ASTM D7566; that of the process of the plant if left out. A blend beyond its limit is refused.',
          }),
        ),
      }),
    ),
    source: sourceMember,
    explain: explainMember,
  },
  { additionalProperties: false, title: 'DeliveryQuestion' },
)

export const Delivery = Type.Object(
  {
    delivered: namedObject('FuelDelivered', figureMembers(neatFigures)),
    blend: Type.Optional(namedObject('BlendDelivered', figureMembers(blendFigures))),
    annex: Type.Union([
      namedObject('AnnexTaken', {
        name: Type.String(),
        fuel: Type.String(),
        limit: Type.Number({ description: 'Most of the volume of a blend.' }),
        source: Type.String(),
      }),
      Type.Null(),
    ]),
    notes: Type.Array(Type.String()),
    withheld: Type.Array(Type.String()),
    engineVersion: Type.String(),
    explanation: explanationMember,
  },
  { title: 'Delivery' },
)
