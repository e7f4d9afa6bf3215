import type { Static } from 'typebox'
import type { Calculation } from '../../../engine/calculate.ts'
import { alone } from '../../../engine/deciders.ts'
import type { Input, Value } from '../../../engine/language/quantity.ts'
import { target, targetYears } from '../../../engine/model/inputs/target-inputs.ts'
import * as formulas from '../../../engine/model/national-target.ts'
import { trace } from '../../../engine/trace.ts'
import { engineVersion } from '../../../engine/version.ts'
import { scalar } from '../../answers/scalar.ts'
import { onLine } from './by-year.ts'
import { type ReadMandate, readMandate } from './mandate.ts'
import { addFacts, given, type Known } from './plant-facts.ts'
import { type Answer, type Asked, figuresOf, told, withExplanation } from './question.ts'
import { factsOf, type NationalTargetBody, targetTotals, wrongYears, yearFigures } from './target-members.ts'

type Question = Static<typeof NationalTargetBody>

const inYear = alone(Object.values(yearFigures))
const inAllYears = alone(Object.values(targetTotals))

/** One year with what it says. */
interface EvaluatedYear {
  readonly year: number
  readonly run: Calculation
}

/** What a mandate asks of a country by year: fuel, plants, capital, feedstock, and the levy that pays for it. */
export function answerNationalTarget(asked: Question, { plants, level }: Asked): Answer {
  const wrong = wrongYears(asked)
  if (wrong) return { errors: [wrong] }
  const { mandate, error } = readMandate(asked.mandate)
  if (error) return { errors: [error] }
  const known = given(givenValues(asked), asked.source ?? 'The request')
  const withheld = addFacts(known, plants.plant, factsOf(asked.costBy), level)
  const years = eachYear(asked, mandate, known)
  const totals = totalOf(years)
  const answer = {
    years: years.map(({ year }) => year),
    byYear: columnsOf(years),
    totals: figuresOf(totals, targetTotals),
    mandate: { source: mandate.source },
    notes: notesOf(asked, mandate),
    withheld,
    engineVersion,
  }
  return withExplanation(answer, asked.explain, (place) => stepsAt(place, years, totals))
}

const givenValues = ({
  figures = {},
  mandate: _,
  ...asked
}: Question): (readonly [Input, number | undefined])[] => [
  [target.basis, asked.countedBy && target.basis.states?.indexOf(asked.countedBy)],
  ...Object.entries(figures).map(
    ([name, value]) => [target[name as keyof typeof figures], value] as readonly [Input, number | undefined],
  ),
]

function eachYear(
  { years, demand, passengers, source = 'The request' }: Question,
  mandate: ReadMandate,
  known: Known,
): EvaluatedYear[] {
  const all: EvaluatedYear[] = []
  let standing = 0
  for (let year = years.from; year <= years.to; year++) {
    const values = new Map<Input, Value>(known.values)
    const set = (input: Input, value: number | undefined) => value !== undefined && values.set(input, value)
    set(target.demand, onLine(demand, year))
    set(target.share, mandate.shareIn(year))
    set(target.passengers, passengers && onLine(passengers, year))
    set(target.standing, standing)
    const sources = new Map([
      ...known.sources,
      [target.demand, source],
      [target.passengers, source],
      [target.share, mandate.source],
      [target.standing, 'The years before'],
    ])
    const run = told(inYear(values), sources)
    standing = Math.max(standing, scalar(run, formulas.wholePlants).value ?? 0)
    all.push({ year, run })
  }
  return all
}

function totalOf(years: readonly EvaluatedYear[]): Calculation {
  const of = {
    fuel: formulas.neededFuel,
    capital: formulas.newCapital,
    extraCost: formulas.extraCost,
    avoided: formulas.avoidedByMandate,
  }
  const entries = Object.entries(targetYears) as [keyof typeof of, Input][]
  const values = new Map(
    entries.map(([name, input]) => [
      input,
      years.map(({ run }) => scalar(run, of[name]).value ?? Number.NaN),
    ]),
  )
  return told(
    inAllYears(values, years.length),
    new Map(entries.map(([, input]) => [input, 'The single years'])),
  )
}

/** Numbers by the names of the answer, one a year. */
function columnsOf(years: readonly EvaluatedYear[]) {
  return Object.fromEntries(
    Object.entries({ demand: target.demand, share: target.share, ...yearFigures }).map(([name, quantity]) => {
      const scalars = years.map(({ run }) => scalar(run, quantity))
      const reason = scalars.find((each) => each.reason)?.reason
      const values = scalars.map(({ value }) => value)
      return [name, { values, unit: quantity.unit, ...(reason !== undefined && { reason }) }]
    }),
  )
}

function notesOf(asked: Question, { isDraft }: ReadMandate): string[] {
  const { countedBy, source } = asked
  return [
    ...withoutEffect(asked).map(
      ({ name }) =>
        `“${name}” is given and changes nothing, because shares are counted by ${countedBy ?? 'mass'}.`,
    ),
    ...(asked.costBy !== undefined && (!asked.plant || asked.figures?.cost !== undefined)
      ? ['`costBy` is given and changes nothing, because the cost is not taken from a plant.']
      : []),
    ...(countedBy === undefined
      ? [
          'Shares are counted by mass. ReFuelEU Aviation counts volume, the United Kingdom energy: `countedBy` says which.',
        ]
      : []),
    ...(isDraft ? ['The mandate is a draft and no law.'] : []),
    ...(source === undefined ? ['The request does not say where its numbers are from.'] : []),
  ]
}

/** What only shares by volume, or by energy, need. */
function withoutEffect({ countedBy, figures = {} }: Question): Input[] {
  const needed = {
    volume: [target.ownDensity],
    energy: [target.energyContent, target.ownEnergyContent],
  } as const
  return Object.entries(needed).flatMap(([basis, inputs]) =>
    basis === countedBy ? [] : inputs.filter((input) => figures[nameOf(input)] !== undefined),
  )
}

type Figure = keyof NonNullable<Question['figures']>

const nameOf = (input: Input): Figure =>
  Object.entries(target).find(([, each]) => each === input)?.[0] as Figure

/** `/totals/capital`, or `/byYear/2035/levyPerLitre`. */
function stepsAt(place: string, years: readonly EvaluatedYear[], totals: Calculation) {
  const [, part, one = '', two = ''] = place.split('/')
  if (part === 'totals' && Object.hasOwn(targetTotals, one))
    return trace(totals, targetTotals[one as keyof typeof targetTotals])
  const found = part === 'byYear' ? years.find(({ year }) => String(year) === one) : undefined
  if (!found || !Object.hasOwn(yearFigures, two)) return undefined
  return trace(found.run, yearFigures[two as keyof typeof yearFigures])
}
