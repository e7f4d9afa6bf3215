import Type, { type Static } from 'typebox'

/** Unit names that reference data may use; each is also a unit that inputs are given in. */
export const ReferenceUnit = Type.Enum(
  [
    't/yr',
    'kt/yr',
    'kg/m3',
    'USD/t',
    'USD/kg',
    'USD/kWh',
    'USD/MWh',
    'kgCO2e/t',
    'gCO2e/kg',
    'gCO2e/kWh',
    'gCO2e/MJ',
    'MJ/kg',
    'kg/kg',
    'kWh/kg',
    'USD',
    'MUSD',
    '%',
    '1',
    '1/yr',
    'yr',
    'h/yr',
  ],
  { title: 'ReferenceUnit' },
)

/**
 * How far a value can be relied on. `high`: several sources agree, or it is a stated convention. `medium`: one
 * source states it and it is plausible. `low`: undocumented, contradicted, corrected, or borrowed from another case.
 */
const Confidence = Type.Enum(['high', 'medium', 'low'], { title: 'Confidence' })

/** What another source gives for the same quantity. */
const Alternative = Type.Object(
  {
    value: Type.Number(),
    unit: ReferenceUnit,
    source: Type.String({ minLength: 1 }),
    note: Type.Optional(Type.String({ minLength: 1 })),
  },
  { additionalProperties: false, title: 'Alternative' },
)

/**
 * What a value is of: which kilogram and which heating value. `dry` is without water, `dryAshFree` without ash,
 * too; `lhv` leaves the heat of the condensed water out, `hhv` counts it. What is not said is absent.
 */
export const Basis = Type.Object(
  {
    mass: Type.Optional(Type.Enum(['wet', 'dry', 'dryAshFree'])),
    moisture: Type.Optional(
      Type.Number({
        minimum: 0,
        exclusiveMaximum: 1,
        description: 'Water per wet mass, in kg/kg, where `mass` is `wet`.',
      }),
    ),
    heatingValue: Type.Optional(Type.Enum(['lhv', 'hhv'])),
  },
  { additionalProperties: false, minProperties: 1, title: 'Basis' },
)
export type Basis = Static<typeof Basis>

/** What somebody who administers the data holds against a datum: it stays as it is until an edition mends it. */
export const Doubt = Type.Object(
  {
    note: Type.String({ minLength: 1 }),
    source: Type.String({ minLength: 1 }),
    at: Type.String({ format: 'date-time' }),
  },
  { additionalProperties: false, title: 'Doubt' },
)
export type Doubt = Static<typeof Doubt>

/** Where a value comes from and how far it may be off, without the value. */
export const Provenance = Type.Object(
  {
    basis: Type.Optional(Basis),
    low: Type.Optional(
      Type.Number({ description: 'Low end of what the source gives, in the unit of the value.' }),
    ),
    high: Type.Optional(
      Type.Number({ description: 'High end of what the source gives, in the unit of the value.' }),
    ),
    rangeSource: Type.Optional(
      Type.String({ minLength: 1, description: 'What gives low and high, where it is not `source`.' }),
    ),
    noRange: Type.Optional(Type.String({ minLength: 1, description: 'Why no low and no high are known.' })),
    place: Type.Optional(
      Type.String({ minLength: 1, description: 'Where a price was paid, or a plant was to be built.' }),
    ),
    source: Type.String({ minLength: 1 }),
    licence: Type.Optional(
      Type.String({ minLength: 1, description: 'Under which terms the source gives the value away.' }),
    ),
    currencyYear: Type.Optional(
      Type.Union([Type.Integer({ minimum: 1900, maximum: 2100 }), Type.Null()], {
        description: 'The year whose money it is; null where the source does not say.',
      }),
    ),
    year: Type.Optional(Type.Integer({ minimum: 1900, maximum: 2100 })),
    confidence: Confidence,
    note: Type.Optional(Type.String({ minLength: 1 })),
    alternatives: Type.Optional(Type.Array(Alternative, { minItems: 1 })),
    doubts: Type.Optional(Type.Array(Doubt, { minItems: 1 })),
  },
  { additionalProperties: false, title: 'Provenance' },
)
export type Provenance = Static<typeof Provenance>

const KnownDatum = Type.Object(
  { value: Type.Number(), unit: ReferenceUnit, ...Provenance.properties },
  { additionalProperties: false, title: 'KnownDatum' },
)

/** A quantity that no source gives; `source` names those that were consulted. */
const MissingDatum = Type.Object(
  {
    value: Type.Null(),
    unit: ReferenceUnit,
    reason: Type.String({ minLength: 1 }),
    ...Provenance.properties,
  },
  { additionalProperties: false, title: 'MissingDatum' },
)

/** One value of the reference data: never without unit, source and confidence. */
export const Datum = Type.Union([KnownDatum, MissingDatum], { title: 'Datum' })
export type Datum = Static<typeof Datum>

export const Quantity = Type.Object(
  { value: Type.Number(), unit: Type.String() },
  { additionalProperties: false, title: 'Quantity' },
)
export type Quantity = Static<typeof Quantity>

/** One number a year. */
export interface Series {
  readonly values: readonly number[]
  readonly unit: string
}

/** A number that does not exist, and why. */
export const MissingQuantity = Type.Object(
  { value: Type.Null(), unit: Type.String(), reason: Type.String({ minLength: 1 }) },
  { additionalProperties: false, title: 'MissingQuantity' },
)
export type MissingQuantity = Static<typeof MissingQuantity>
