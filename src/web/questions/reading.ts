import type { QuestionField } from '../engine/question-fields.ts'
import { full } from '../format/numbers.ts'
import { parseNumber } from '../format/parse-number.ts'
import { keysOf } from '../workspace/document.ts'
import { texts } from './texts.ts'

/** What somebody has typed, by the place in the request. */
export type Typed = Readonly<Record<string, string>>

type Read =
  | { readonly value: unknown; readonly problem?: undefined }
  | { readonly problem: string; readonly value?: undefined }

export interface Built {
  readonly body: Readonly<Record<string, unknown>>
  /** What is wrong with what was typed, by the place in the request. */
  readonly problems: ReadonlyMap<string, string>
}

/** The request that fields make; what nobody has typed is left out. */
export function requestOf(fields: readonly QuestionField[], typed: Typed): Built {
  const body: Record<string, unknown> = {}
  const problems = new Map<string, string>()
  for (const field of fields) {
    const text = typed[field.pointer]?.trim() ?? ''
    if (text === '') continue
    const { value, problem } = readField(field, text)
    if (problem === undefined) put(body, keysOf(field.pointer), value)
    else problems.set(field.pointer, problem)
  }
  return { body, problems }
}

function put(node: Record<string, unknown>, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    node[key] = value
    return
  }
  const below = (node[key] ?? {}) as Record<string, unknown>
  node[key] = below
  put(below, rest, value)
}

function readField(field: QuestionField, text: string): Read {
  if (field.kind === 'number') return readNumber(field, text)
  if (field.kind === 'byYear') return readYears(field, text)
  return { value: text }
}

function readNumber(field: QuestionField, text: string): Read {
  const typed = parseNumber(text, { units: field.unit === undefined ? [] : [field.unit] })
  if (typed.kind !== 'number')
    return { problem: typed.kind === 'unclear' ? typed.message : texts.atLeast('0') }
  // A factor of a hundredth would leave 0.07 with digits that nobody has typed.
  const value = field.factor === undefined ? typed.value : typed.value / Math.round(1 / field.factor)
  const problem = outside(field, value)
  return problem === undefined ? { value } : { problem }
}

function outside(field: QuestionField, value: number): string | undefined {
  const { minimum, maximum, above, isWhole, factor = 1 } = field
  const told = (limit: number) => [full(limit / factor), factor === 1 ? '' : field.unit].join(' ').trim()
  if (isWhole && !Number.isInteger(value)) return texts.notWhole
  if (minimum !== undefined && value < minimum) return texts.atLeast(told(minimum))
  if (above !== undefined && value <= above) return texts.above(told(above))
  if (maximum !== undefined && value > maximum) return texts.atMost(told(maximum))
  return undefined
}

/** A line or a part between semicolons is a year and its number, as two columns of a spreadsheet are. */
function readYears(field: QuestionField, text: string): Read {
  const lines = text
    .split(/[;\n]/)
    .map((each) => each.trim())
    .filter((each) => each !== '')
  const points: { year: number; value: number }[] = []
  for (const line of lines) {
    const [, year = '', number = ''] = /^(\d{4})\s*[:=\s,]\s*(.+)$/.exec(line) ?? []
    const read = year === '' ? undefined : readNumber(field, number)
    if (read === undefined) return { problem: texts.yearLine(line) }
    if (read.problem !== undefined) return { problem: `${year}: ${read.problem}` }
    points.push({ year: Number(year), value: read.value as number })
  }
  return { value: points }
}
