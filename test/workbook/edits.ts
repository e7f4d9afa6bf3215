import { readInputs } from '../../src/contract/reading/read-inputs.ts'
import { acceptedUnits } from '../../src/contract/request/input-catalogue.ts'
import type { Inputs } from '../../src/contract/request/inputs.ts'
import { isMeasuredBy } from '../../src/contract/request/quantity-units.ts'
import type { Book, Cell } from '../../src/contract/workbook/book/sheet.ts'
import type { GivenField } from '../../src/contract/workbook/inputs/given-cells.ts'
import { factorTo, findUnit } from '../../src/engine/language/units.ts'
import { type Random, shuffled } from './random.ts'

/** What a person does to a cell: a number, a word, or nothing any more. */
export interface Edit {
  readonly cell: string
  readonly value: number | string | undefined
}

/** A document with some of its live fields changed, and the same as edits of cells. */
export interface Edited {
  readonly inputs: Inputs
  readonly edits: readonly Edit[]
}

/** Changes live cells one after the other, each so that the document is still accepted. */
export function edited(inputs: Inputs, fields: readonly GivenField[], count: number, random: Random): Edited {
  let document = structuredClone(inputs) as unknown as Record<string, unknown>
  const edits: Edit[] = []
  for (const field of shuffled(fields.filter(isChangeable), random)) {
    if (edits.length >= count) break
    const next = structuredClone(document)
    const made = change(next, field, random)
    if (made.length === 0 || !readInputs(next).inputs) continue
    document = next
    edits.push(...made)
  }
  return { inputs: document as unknown as Inputs, edits }
}

/** Sets every switch to one of its words, another one each turn, where the document is then still accepted. */
export function switched(inputs: Inputs, fields: readonly GivenField[], turn: number): Edited {
  let document = structuredClone(inputs) as unknown as Record<string, unknown>
  const edits: Edit[] = []
  for (const field of fields) {
    if (field.liveness !== 'live') continue
    const words = wordsOf(field)
    const next = structuredClone(document)
    const made = words.length > 0 ? setWord(next, field, words[turn % words.length]!) : []
    if (made.length === 0 || !readInputs(next).inputs) continue
    document = next
    edits.push(...made)
  }
  return { inputs: document as unknown as Inputs, edits }
}

/** The words of a switch; none for what is no switch. */
export const wordsOf = ({ field }: GivenField): readonly string[] =>
  field.kind === 'choice' ? (field.input.states ?? []) : []

const isChangeable = ({ liveness, kind }: GivenField) =>
  liveness === 'live' && (kind === 'quantity' || kind === 'choice')

function placeOf(document: Record<string, unknown>, { pointer }: GivenField) {
  const keys = pointer.split('/').slice(1)
  const last = keys.pop()!
  if (keys[0] === 'convention' && typeof document.convention === 'string') {
    document.convention = { preset: document.convention }
  }
  return { parent: keys.reduce((node, key) => memberOf(node, key), document), last }
}

function setWord(document: Record<string, unknown>, of: GivenField, word: string): Edit[] {
  const { parent, last } = placeOf(document, of)
  parent[last] = word
  return [{ cell: of.value, value: word }]
}

function change(document: Record<string, unknown>, of: GivenField, random: Random): Edit[] {
  const { field, value, unit } = of
  const words = wordsOf(of)
  if (words.length > 0) return setWord(document, of, words[Math.floor(random() * words.length)]!)
  const { parent, last } = placeOf(document, of)
  const given = parent[last] as { value: number; unit: string } | undefined
  if (field.kind !== 'quantity' || !given || !unit) return []
  const input = field.inputs.find((each) => isMeasuredBy(given, each))!
  const units = acceptedUnits([input])
  const other = random() < 0.3 ? units[Math.floor(random() * units.length)]! : given.unit
  const factor = factorTo(findUnit(given.unit)!, input.unit) / factorTo(findUnit(other)!, input.unit)
  const number = input.integer
    ? given.value + Math.round(3 * random())
    : given.value * factor * (0.7 + 0.6 * random())
  parent[last] = { value: number, unit: other }
  return [
    { cell: value, value: number },
    { cell: unit, value: other },
  ]
}

/** An object in a document, which is made where it is not there yet. */
function memberOf(node: Record<string, unknown>, key: string): Record<string, unknown> {
  node[key] ??= {}
  return node[key] as Record<string, unknown>
}

/** The workbook as it is after somebody has changed cells of it; only what is unlocked can be. */
export function withEdits(book: Book, edits: readonly Edit[]): Book {
  for (const { cell, value } of edits) {
    const [, name, letters, row] = /^(\w+)!\$([A-Z]+)\$(\d+)$/.exec(cell)!
    const sheet = book.sheets.find((each) => each.name === name)!
    const column = [...letters!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
    const before = sheet.at(Number(row) - 1, column)!
    if (!before.style.startsWith('given')) throw new Error(`${cell} is locked.`)
    const after: Cell = value === undefined ? { style: before.style } : { style: before.style, value }
    sheet.set(Number(row) - 1, column, after)
  }
  return book
}
