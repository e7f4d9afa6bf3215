import { shown } from '../../format/numbers.ts'
import { parseNumber } from '../../format/parse-number.ts'
import { parseRange } from '../../format/parse-range.ts'
import type { Measure } from '../../format/units.ts'
import type { RangeDraft } from '../../workspace/ranges.ts'
import { type Ends, hasMode, type Member, shapesBetween, shapesByMembers } from './shapes.ts'
import { rangeTexts } from './texts.ts'

/** What is wrong with a member, by its name: `text`, `mode`, or that of the shape. */
export type Problems = Readonly<Record<string, string>>

export type Drafted =
  | {
      readonly isWhole: true
      /** As the API takes it. */
      readonly distribution: Readonly<Record<string, unknown>>
      /** What stands at the row; undefined where its percentiles do. */
      readonly mark: string | undefined
    }
  | { readonly isWhole: false; readonly problems: Problems }

interface Input {
  readonly units: readonly string[]
  /** What it is now. */
  readonly measure: Measure
}

/** Between P10 and P90 of a normal distribution lie so many standard deviations on each side of the mean. */
const tenthInDeviations = 1.2815515655446004

const open = (problems: Problems): Drafted => ({ isWhole: false, problems })

/** Reads what was chosen and typed. What two ends are is never guessed: until somebody says so there is no range. */
export const readDraft = (draft: RangeDraft, input: Input): Drafted =>
  draft.given === 'ends' ? readEnds(draft, input) : readMembers(draft, input)

export const shapeOf = ({ ends, shape }: RangeDraft): string | undefined => {
  const shapes = ends && shapesBetween[ends]
  return shapes?.find((each) => each === shape) ?? shapes?.[0]
}

function readEnds(draft: RangeDraft, { units, measure }: Input): Drafted {
  const typed = parseRange(draft.text, { units, around: measure.value })
  if (typed.kind !== 'ends') return open(typed.kind === 'unclear' ? { text: typed.message } : {})
  const shape = shapeOf(draft)
  if (!draft.ends || !shape) return open({})
  const { low, high, unit = measure.unit } = typed
  const mode = readMode(draft.mode, { units, measure, unit, low, high })
  if (typeof mode === 'string') return open({ mode })
  const measured = (value: number) => ({ value, unit })
  const mark = `${shown(low)}–${shown(high)}${unit === measure.unit ? '' : ` ${unit}`}`
  return { isWhole: true, mark, distribution: between(draft.ends, shape, { low, high, mode }, measured) }
}

interface Between {
  readonly low: number
  readonly high: number
  readonly mode: number
}

function between(
  ends: Ends,
  shape: string,
  { low, high, mode }: Between,
  measured: (value: number) => Measure,
): Readonly<Record<string, unknown>> {
  const sides = { low: measured(low), high: measured(high) }
  const isTenths = ends === 'P10P90'
  if (hasMode(shape))
    return { kind: shape, ...sides, mode: measured(mode), ...(isTenths && { ends: 'P10P90' }) }
  if (shape === 'lognormal')
    return { kind: shape, median: measured(Math.sqrt(low * high)), p90: measured(high) }
  if (shape === 'normal') {
    const sd = (high - low) / 2 / tenthInDeviations
    return { kind: shape, mean: measured((low + high) / 2), sd: measured(sd) }
  }
  return { kind: shape, ...sides }
}

interface ModePlace extends Input {
  readonly unit: string
  readonly low: number
  readonly high: number
}

/** What was typed, else what the input is now where that lies between the ends, else the middle; or what is wrong with it. */
function readMode(text: string, { units, measure, unit, low, high }: ModePlace): number | string {
  const typed = parseNumber(text, { units })
  if (typed.kind === 'unclear') return typed.message
  if (typed.kind === 'number') return typed.value
  const isBetween = unit === measure.unit && measure.value >= low && measure.value <= high
  return isBetween ? measure.value : (low + high) / 2
}

function readMembers({ given, members }: RangeDraft, { units, measure }: Input): Drafted {
  const problems: Record<string, string> = {}
  const entries = (shapesByMembers[given] ?? []).flatMap((member) => {
    const text = members[member.name] ?? ''
    if (text.trim() === '' && member.isOptional) return []
    const read = readMember(member, text, units, measure.unit)
    if ('problem' in read) problems[member.name] = read.problem
    else return [[member.name, read.value] as const]
    return []
  })
  if (Object.keys(problems).length > 0) return open(problems)
  return { isWhole: true, mark: undefined, distribution: { kind: given, ...Object.fromEntries(entries) } }
}

function readMember({ form }: Member, text: string, units: readonly string[], unit: string) {
  const isList = form === 'quantities' || form === 'numbers'
  const isMeasured = form === 'quantity' || form === 'quantities'
  const read = (isList ? text.split(';') : [text]).map((each) =>
    parseNumber(each, { units: isMeasured ? units : [] }),
  )
  const numbers = read.flatMap((each) => (each.kind === 'number' ? [each] : []))
  if (numbers.length < read.length) {
    const unclear = read.find((each) => each.kind === 'unclear')
    return { problem: unclear?.message ?? (isList ? rangeTexts.notNumbers : rangeTexts.missing) }
  }
  const values = numbers.map(({ value }) => value)
  const own = numbers.at(-1)?.unit ?? unit
  if (isList) return { value: isMeasured ? { values, unit: own } : values }
  return { value: isMeasured ? { value: values[0], unit: own } : values[0] }
}
