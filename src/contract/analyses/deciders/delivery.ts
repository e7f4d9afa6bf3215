import type { Static } from 'typebox'
import { alone } from '../../../engine/deciders.ts'
import type { Input } from '../../../engine/language/quantity.ts'
import { blend, delivery, ways } from '../../../engine/model/inputs/delivery-inputs.ts'
import { trace } from '../../../engine/trace.ts'
import { engineVersion } from '../../../engine/version.ts'
import { threeDigits } from '../../text/digits.ts'
import { type Annex, annexOf, blendLimitSource } from './blend-limits.ts'
import { blendFigures, type DeliveryBody, deliveryFacts, neatFigures } from './delivery-members.ts'
import { addFacts, given } from './plant-facts.ts'
import { type Answer, type Asked, figuresOf, refused, told, withExplanation } from './question.ts'

type Question = Static<typeof DeliveryBody>
type Given = Readonly<Record<string, number | undefined>>

const figures = alone([...Object.values(neatFigures), ...Object.values(blendFigures)])
const percent = 100

/** Fuel from the gate to the wing: its price and carbon, and those of its blend with fossil fuel. */
export function answerDelivery(asked: Question, { plants, level }: Asked): Answer {
  const { share, annex: named } = asked.blend ?? {}
  const annex = annexOf(named, plants.plant?.inputs)
  if (share !== undefined && annex && share > annex.limit) return beyond(annex, share)
  const known = given(givenValues(asked), asked.source ?? 'The request')
  const withheld = addFacts(known, plants.plant, deliveryFacts(asked.costBy), level)
  if (annex) {
    known.values.set(blend.limit, annex.limit)
    known.sources.set(blend.limit, `Annex ${annex.name}: ${blendLimitSource}`)
  }
  const run = told(figures(known.values), known.sources)
  const answer = {
    delivered: figuresOf(run, neatFigures),
    ...(share !== undefined && { blend: figuresOf(run, blendFigures) }),
    annex: annex
      ? { name: annex.name, fuel: annex.fuel, limit: annex.limit, source: blendLimitSource }
      : null,
    notes: notesOf(asked, annex),
    withheld,
    engineVersion,
  }
  return withExplanation(answer, asked.explain, (place) => {
    const [, part, one = ''] = place.split('/')
    const of: Readonly<Record<string, typeof neatFigures | typeof blendFigures | undefined>> = {
      delivered: neatFigures,
      blend: share === undefined ? undefined : blendFigures,
    }
    const found = Object.entries(of[part ?? ''] ?? {}).find(([name]) => name === one)
    return found && trace(run, found[1])
  })
}

const beyond = ({ name, fuel, limit }: Annex, share: number): Answer =>
  refused(
    '/blend/share',
    'out_of_range',
    `Annex ${name} of ASTM D7566 allows at most ${threeDigits(percent * limit)} % of ${fuel} in the volume of a blend; ${threeDigits(percent * share)} % are asked for.`,
  )

function* givenValues({
  neat = {},
  way = {},
  blend: mixed = {},
}: Question): Generator<readonly [Input, number | undefined]> {
  for (const [name, input] of Object.entries(delivery)) yield [input, (neat as Given)[name]]
  for (const [mode, { distance, freight, emissions }] of Object.entries(ways)) {
    const own = (way as Readonly<Record<string, Given | undefined>>)[mode]
    yield [distance, own?.distance]
    yield [freight, own?.freight]
    yield [emissions, own?.emissions]
  }
  for (const [name, input] of Object.entries(blend)) yield [input, (mixed as Given)[name]]
}

function notesOf(asked: Question, annex: Annex | undefined): string[] {
  const { share, annex: _, ...ofFossil } = asked.blend ?? {}
  const way = (asked.way ?? {}) as Readonly<Record<string, Given | undefined>>
  const idle = Object.entries(way).filter(([, each]) => !each?.distance)
  return [
    ...(share !== undefined && !annex
      ? ['No annex of ASTM D7566 is given or known of the process, so that no limit of the blend is checked.']
      : []),
    ...(share === undefined && Object.keys(ofFossil).length > 0
      ? ['A fossil fuel is given and changes nothing, because no share of a blend is.']
      : []),
    ...idle.map(([mode]) => `Numbers of ${mode} are given and change nothing, because no way is.`),
    ...(asked.source === undefined ? ['The request does not say where its numbers are from.'] : []),
  ]
}
