import Type from 'typebox'
import { StepSchema } from '../../explanation/step-schema.ts'
import { GivenInputs } from '../../reading/bodies.ts'
import { Measured, MeasuredByYear } from '../../request/measured.ts'
import { namedObject } from '../../request/named-object.ts'
import {
  plantCosts,
  plantNumbers,
  totalCosts,
  totalNumbers,
  yearlyCosts,
  yearlyNumbers,
} from './portfolio-numbers.ts'

export const mostPlants = 20

const Year = Type.Integer({ minimum: 1900, maximum: 2300 })

const Plant = namedObject(
  'PortfolioPlant',
  {
    name: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
    inputs: Type.Optional(GivenInputs),
    calculationId: Type.Optional(
      Type.String({ format: 'uuid', description: 'A calculation that you may read; its inputs are taken.' }),
    ),
    firstOperatingYear: Type.Optional(
      Type.Integer({ minimum: 1900, maximum: 2200, description: 'In the place of that of its inputs.' }),
    ),
    currencyYear: Type.Optional(
      Type.Integer({
        minimum: 1900,
        maximum: 2200,
        description: 'The year whose money its prices are. Money of different years is not added up.',
      }),
    ),
  },
  { additionalProperties: false, description: 'Either `inputs` or `calculationId`.' },
)

export const PortfolioBody = Type.Object(
  {
    plants: Type.Array(Plant, { minItems: 1, maxItems: mostPlants }),
    years: Type.Optional(
      namedObject(
        'PortfolioYears',
        { from: Year, to: Year },
        {
          additionalProperties: false,
          description: 'Both included; the whole lives of all plants if left out.',
        },
      ),
    ),
    fossilPrice: Type.Optional(
      Type.Number({
        minimum: 0,
        maximum: 1e9,
        description: 'USD/t: what the buyer pays for fossil fuel, in the place of that of each plant.',
      }),
    ),
    unitPrice: Type.Optional(
      namedObject(
        'EligibleUnitPrice',
        {
          value: Type.Number({ minimum: 0, maximum: 1e9, description: 'USD/tCO2e' }),
          source: Type.Optional(Type.String({ minLength: 1, maxLength: 300 })),
        },
        {
          additionalProperties: false,
          description:
            'Of an eligible emissions unit of CORSIA. Nobody guesses it: left out, offsetting has no cost.',
        },
      ),
    ),
    explain: Type.Optional(
      Type.String({
        maxLength: 100,
        description: 'A number that is told down to its inputs: `/totals/premium`, or `/plants/0/avoided`.',
      }),
    ),
  },
  { additionalProperties: false, title: 'PortfolioQuestion' },
)

const all = <Name extends string, Member>(names: readonly Name[], member: Member) =>
  Object.fromEntries(names.map((name) => [name, member])) as Record<Name, Member>

const keys = <Numbers extends object>(numbers: Numbers) => Object.keys(numbers) as (keyof Numbers & string)[]

const OrNull = <Value extends Type.TSchema>(value: Value) => Type.Union([value, Type.Null()])

const plantMembers = {
  plant: Type.Integer({ description: 'Its place in the question, from 0.' }),
  name: Type.String(),
  operates: namedObject('YearsOfOperation', { from: Type.Integer(), to: Type.Integer() }),
  edition: OrNull(Type.String({ description: 'Of the reference data, where a calculation has one.' })),
  currencyYear: OrNull(Type.Integer()),
  ...all(keys(plantNumbers), Measured),
  ...all(keys(plantCosts), Type.Optional(Measured)),
}

export const PortfolioSchema = Type.Object(
  {
    years: namedObject('YearsLookedAt', { from: Type.Integer(), to: Type.Integer() }),
    curve: Type.Array(namedObject('PlantOnCurve', { ...plantMembers, avoidedUpTo: Measured }), {
      description:
        'By cost, the cheapest first; in the order of the question for a level that sees no costs.',
    }),
    apart: Type.Array(namedObject('PlantApart', { ...plantMembers, reason: Type.String() }), {
      description: 'Plants that avoid nothing or have no cost; the totals do not count them.',
    }),
    totals: namedObject('PortfolioTotals', {
      ...all(keys(totalNumbers), Measured),
      ...all(keys(totalCosts), Type.Optional(Measured)),
    }),
    unitPrice: namedObject('UnitPriceTaken', {
      ...Measured.properties,
      source: OrNull(Type.String()),
    }),
    byYear: namedObject('PortfolioByYear', {
      years: Type.Array(Type.Integer()),
      ...all(yearlyNumbers, MeasuredByYear),
      ...all(yearlyCosts, Type.Optional(MeasuredByYear)),
    }),
    notes: Type.Array(
      namedObject('PortfolioNote', {
        code: Type.String(),
        message: Type.String(),
        plants: Type.Array(Type.Integer()),
      }),
      { description: 'What differs among the plants and is compared all the same.' },
    ),
    withheld: Type.Array(Type.String(), { description: 'Numbers that the access level does not include.' }),
    engineVersion: Type.String(),
    explanation: Type.Optional(Type.Array(StepSchema)),
  },
  { title: 'Portfolio' },
)
