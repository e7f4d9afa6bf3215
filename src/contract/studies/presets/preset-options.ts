import type { Input } from '../../../engine/language/quantity.ts'
import type { Provenance, Quantity } from '../../schemas/reference-datum.ts'
import { type GivenBody, pertAround, triangularBetween, truncatedAround } from './preset-distributions.ts'
import { publishedFor } from './published-distributions.ts'
import type { Proposed, RangePreset } from './range-preset.ts'

interface Question {
  readonly target: string
  readonly given: Quantity
  readonly input: Input
  /** The datum that the input still is; undefined for a number of one's own. */
  readonly origin: Provenance | undefined
  /** Whether the data of the pathway contradict themselves. */
  readonly isFlawed: boolean
}

/** How far a datum of each confidence may be off: a rule of thumb. */
const shares = { high: 0.1, medium: 0.2, low: 0.4 } as const
type Confidence = keyof typeof shares

const confidences = Object.keys(shares) as Confidence[]

/** The ranges of one input, the one that says most first. */
export function optionsFor(question: Question): Proposed[] {
  const { target, given, origin, isFlawed } = question
  const published = publishedFor(target).map(
    ({ name, source, distribution }): RangePreset => ({
      basis: 'published',
      label: 'published',
      name,
      as: 'value',
      distribution,
      source,
    }),
  )
  if (given.value === 0) return published
  if (!origin) return [...published, ...confidences.map((each) => ofConfidence(question, each, own))]
  const known = isFlawed ? 'low' : origin.confidence
  const why =
    isFlawed && origin.confidence !== 'low' ? flawed(origin) : `${origin.source} (confidence ${known})`
  return [...ofSource(given, origin), ...published, ofConfidence(question, known, why)]
}

const own = 'Your own value: nothing is known here of how sure it is.'
const flawed = ({ source, confidence }: Provenance): string =>
  `${source} (confidence ${confidence}, but the data of the pathway contradict themselves)`

/** What the source of a datum gives as its low and its high end. */
function ofSource(given: Quantity, { low, high, rangeSource, source }: Provenance): RangePreset[] {
  if (low === undefined || high === undefined || low > given.value || high < given.value || low === high)
    return []
  return (['P10P90', 'limits'] as const).map((ends) => ({
    basis: 'sourceRange',
    label: 'published',
    name: `From ${low} to ${high} ${given.unit} as its source gives it, ${ends === 'limits' ? 'taken for the ends' : 'taken for P10 and P90'}`,
    as: 'value',
    distribution: triangularBetween(low, given, high, ends),
    source: rangeSource ?? source,
    note: 'A low and a high that somebody publishes are rarely the ends of what can be; taken for these they understate the spread.',
  }))
}

const note =
  'A rule of thumb, as P10 and P90: ±10 % for what is well known, ±20 % for what one source states, ±40 % for the rest.'

/** Around the value; where that reaches beyond what the input may be, cut at its ends. */
function ofConfidence({ given, input }: Question, confidence: Confidence, source: string): Proposed {
  const share = shares[confidence]
  const preset = (distribution: GivenBody, more = ''): RangePreset => ({
    basis: 'confidence',
    label: 'preset, not data',
    name: `±${100 * share} % as P10 and P90 (confidence ${confidence})${more}`,
    as: 'value',
    distribution,
    source,
    note,
  })
  const cut = truncatedAround(given, share, input)
  return {
    ...preset(pertAround(given, share)),
    ...(cut && { otherwise: preset(cut, ', cut where the input ends') }),
  }
}
