import Type, { type Static } from 'typebox'
import { countryCodes } from '../request/country-codes.ts'
import {
  annexParts,
  declarationNames,
  electricityKinds,
  feedstockClasses,
  feedstockMaterials,
  processCodes,
  productClasses,
} from '../request/eligibility-facts.ts'
import { closedObject } from '../request/named-object.ts'
import { schemes } from '../request/schemes.ts'
import { capitalized } from '../text/initial-letter.ts'

const Name = Type.String({ minLength: 1 })
const Year = Type.Integer({ minimum: 1900, maximum: 2200 })
const Day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })
const Share = Type.Number({ minimum: 0, maximum: 1 })

/** A fact of the request that must be one of a list, or none of it. */
const isOneOf = <Kind extends string, Word extends string>(
  kind: Kind,
  words: readonly Word[],
  title: string,
) =>
  closedObject(`RuleOf${capitalized(kind)}`, {
    kind: Type.Literal(kind),
    oneOf: Type.Optional(Type.Array(Type.Enum([...words], { title }), { minItems: 1 })),
    noneOf: Type.Optional(Type.Array(Type.Enum([...words], { title }), { minItems: 1 })),
  })

/** What can be asked of a fuel. The set is closed: whoever adds a kind writes what decides it. */
const Condition = Type.Union([
  isOneOf('feedstockClass', feedstockClasses, 'FeedstockClass'),
  isOneOf('annex', annexParts, 'AnnexPart'),
  isOneOf('material', feedstockMaterials, 'FeedstockMaterial'),
  isOneOf('origin', countryCodes, 'CountryCode'),
  isOneOf('plantCountry', countryCodes, 'CountryCode'),
  isOneOf('process', processCodes, 'ProcessCode'),
  isOneOf('product', productClasses, 'ProductClass'),
  isOneOf('electricity', electricityKinds, 'ElectricityKind'),
  closedObject('RuleOfSupplyYear', {
    kind: Type.Literal('supplyYear'),
    from: Type.Optional(Year),
    to: Type.Optional(Year),
  }),
  closedObject('RuleOfDeclaration', {
    kind: Type.Literal('declared'),
    declaration: Type.Enum([...declarationNames]),
  }),
  closedObject('RuleOfLandUseChange', { kind: Type.Literal('landUseChangeCounted') }),
])
export type Condition = Static<typeof Condition>

/** What a rule asks: one thing, one of several, a carbon saving, or room in a share. */
const Requirement = Type.Union([
  Condition,
  closedObject('RuleOfSeveral', {
    kind: Type.Literal('anyOf'),
    conditions: Type.Array(Condition, { minItems: 2 }),
  }),
  closedObject('RuleOfSaving', {
    kind: Type.Literal('carbonSaving'),
    comparator: Type.Object({ value: Type.Number(), unit: Name }, { additionalProperties: false }),
    steps: Type.Array(
      closedObject('SavingStep', {
        startFrom: Type.Optional(Day),
        startTo: Type.Optional(Day),
        saving: Share,
      }),
      { minItems: 1 },
    ),
  }),
  closedObject('RuleOfLimit', {
    kind: Type.Literal('carbonLimit'),
    limit: Type.Object({ value: Type.Number(), unit: Name }, { additionalProperties: false }),
    isOfOwnModel: Type.Boolean({
      description:
        'Whether only the value of a model that the scheme names counts, which then has to be given.',
    }),
  }),
  closedObject('RuleOfShare', {
    kind: Type.Literal('shareCap'),
    caps: Type.Array(closedObject('ShareCap', { from: Year, share: Type.Union([Share, Type.Null()]) }), {
      minItems: 1,
      description:
        'The share from each year on, 1 where there is no limit; null where the text leaves it open.',
    }),
  }),
])
export type Requirement = Static<typeof Requirement>

/** One rule of a scheme as data: what it asks, of which fuels, when, and where it is written. */
export const SchemeRule = closedObject('SchemeRule', {
  id: Type.String({ pattern: '^[a-z0-9-]+$' }),
  schemes: Type.Array(Type.Enum([...schemes]), { minItems: 1, uniqueItems: true }),
  rule: Type.String({ minLength: 1, description: 'What it asks, as a sentence.' }),
  article: Name,
  source: Name,
  licence: Name,
  status: Type.Enum(['law', 'draft'], { description: 'A draft decides nothing.' }),
  from: Type.Union([Year, Type.Null()], { description: 'First year of supply that it holds for.' }),
  to: Type.Union([Year, Type.Null()], { description: 'Last year of supply that it holds for.' }),
  asOf: Type.String({
    pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
    description: 'Date of the text that is cited.',
  }),
  confidence: Type.Enum(['high', 'medium', 'low']),
  note: Type.Optional(Name),
  appliesTo: Type.Array(Condition, {
    description: 'All of which must hold for the rule to be asked at all.',
  }),
  requires: Requirement,
  otherwise: Type.Enum(['notMet', 'notApplicable'], {
    description:
      'What the scheme says of a fuel that does not meet it; `notApplicable` where it is not of that fuel.',
  }),
})
export type SchemeRule = Static<typeof SchemeRule>
