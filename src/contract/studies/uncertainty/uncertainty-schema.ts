import Type, { type TSchema } from 'typebox'
import { closedObject } from '../../request/named-object.ts'
import { DistributionSchema } from '../distribution-schema.ts'
import { longestText } from '../read-study-form.ts'
import { type LogisticsMember, logisticsUnits } from '../scale/scale-request.ts'
import { uncertaintyLimits as limits } from './uncertainty-limits.ts'

const text = (maxLength: number) => Type.String({ maxLength })

const RangeForm = closedObject('RangeForm', {
  given: text(limits.word),
  text: text(limits.text),
  ends: Type.Optional(Type.Enum(['limits', 'P10P90'])),
  shape: Type.Optional(text(limits.word)),
  mode: text(limits.text),
  members: Type.Record(Type.String({ maxLength: limits.word }), text(limits.member), {
    maxProperties: limits.members,
  }),
})

const Range = closedObject('InputRange', {
  id: Type.String({
    minLength: 1,
    maxLength: longestText.id,
    description: 'Its name in studies, from which its random numbers follow.',
  }),
  as: Type.Optional(Type.Literal('factor', { description: 'A factor of what the scenario says.' })),
  distribution: DistributionSchema,
  source: Type.Optional(Type.String({ maxLength: longestText.source })),
  mark: Type.Optional(
    Type.String({ maxLength: limits.mark, description: 'What stands at its row in the page.' }),
  ),
  draft: Type.Optional({ ...RangeForm, description: 'As it was chosen and typed in the page.' }),
})

/** @param value of one place; null takes it away where a draft may. */
const places = (value: TSchema, description: string) =>
  Type.Record(Type.String({ maxLength: longestText.place }), value, {
    maxProperties: limits.ranges,
    description,
  })

const inWords =
  'Inputs that are not known, by their places, elements of lists by their names: /feedstocks/UCO/price.'

const Together = Type.Array(
  closedObject('MovingTogether', {
    ids: Type.Array(text(longestText.id), { minItems: 2, maxItems: limits.ids }),
    rho: Type.Number({ minimum: -1, maximum: 1 }),
  }),
  {
    maxItems: limits.groups,
    description: 'Ranges that rise and fall with each other: any two of a group have its rank correlation.',
  },
)

const measured = (name: LogisticsMember) =>
  Type.Object(
    { value: Type.Number({ minimum: 0 }), unit: Type.Enum(Object.keys(logisticsUnits[name])) },
    { additionalProperties: false },
  )

/** @param given a member that may be left out, and taken away where a draft may. */
const logistics = (name: string, given: (schema: TSchema) => TSchema) =>
  closedObject(name, {
    yield: given(measured('yield')),
    share: given(measured('share')),
    detour: given(Type.Number({ minimum: 1, maximum: 10 })),
    costPerTonne: given(measured('costPerTonne')),
    costPerTonneKilometre: given(measured('costPerTonneKilometre')),
  })

const orTakenAway = (schema: TSchema) => Type.Union([schema, Type.Null()])
const aboutLogistics = 'How feedstock comes to the plant: what a study of kind `scale` takes.'

/** What an answer says of a scenario. */
export const uncertaintyProperties = {
  ranges: places(Range, inWords),
  together: Together,
  logistics: { ...logistics('ScenarioLogistics', Type.Optional), description: aboutLogistics } as TSchema,
}

/** What a request may give; each of the three is replaced as a whole. */
export const givenUncertainty = {
  ranges: Type.Optional(uncertaintyProperties.ranges),
  together: Type.Optional(Together),
  logistics: Type.Optional(uncertaintyProperties.logistics),
}

/** What a draft may give: each range and each member of the logistics is replaced as a whole, and null takes it away. */
export const draftUncertainty = {
  ranges: Type.Optional(places(orTakenAway(Range), inWords)),
  together: Type.Optional(orTakenAway(Together)),
  logistics: Type.Optional({
    ...logistics('DraftLogistics', (schema) => Type.Optional(orTakenAway(schema))),
    description: aboutLogistics,
  } as TSchema),
}
