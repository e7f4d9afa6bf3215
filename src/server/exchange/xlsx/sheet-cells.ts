import { parseXml } from './parse-xml.ts'
import { RefusedFile } from './refused-file.ts'
import { SharedFormulas } from './shared-formulas.ts'
import type { NumberFormat } from './styles.ts'

/** What a cell holds. An error (#N/A) is a kind of its own; a cell with a format alone is none. */
export interface Cell {
  readonly value: number | string | boolean | { readonly error: string } | undefined
  /** Its text after the equals sign; empty where it is shared with a cell that does not say it. */
  readonly formula: string | undefined
  readonly format: NumberFormat
}

const cellsMaximum = 200_000
/** Characters of all formulas: cells that share a long one hold it once in the file, and each for itself once it is read. */
const formulasMaximum = 30_000_000
const rowsMaximum = 1_048_576
const columnsMaximum = 16_384
const lettersInAlphabet = 26

/** Counts the cells of all sheets, and what their formulas have. */
export class CellCount {
  #count = 0
  #characters = 0

  /** @throws {RefusedFile} for one too many. */
  add(): void {
    this.#count += 1
    if (this.#count > cellsMaximum)
      throw new RefusedFile('too_large', `The file has more than ${cellsMaximum} cells.`)
  }

  /** @throws {RefusedFile} for one too long. */
  addFormula(formula: string): string {
    this.#characters += formula.length
    if (this.#characters > formulasMaximum)
      throw new RefusedFile('too_large', `Its formulas have more than ${formulasMaximum} characters.`)
    return formula
  }
}

interface SheetParts {
  readonly path: string
  readonly shared: readonly string[]
  readonly formats: readonly NumberFormat[]
  readonly count: CellCount
}

/** The cells of a sheet by their places, as `C5`. */
export function readSheet(part: Buffer, { path, shared, formats, count }: SheetParts): Map<string, Cell> {
  const cells = new Map<string, Cell>()
  let place = ''
  let kind = ''
  let format: NumberFormat = 'number'
  let raw: string | undefined
  let formula: string | undefined
  let formulaNumber: string | undefined
  const sharedFormulas = new SharedFormulas()
  parseXml(part, path, {
    open(element, attributes) {
      if (element === 'f') formulaNumber = attributes.t === 'shared' ? attributes.si : undefined
      if (element !== 'c') return
      count.add()
      place = checkedPlace(attributes.r ?? '')
      kind = attributes.t ?? 'n'
      format = formats[Number(attributes.s ?? 0)] ?? 'number'
      raw = formula = undefined
    },
    close(element, text) {
      if (element === 'v') raw = text
      if (element === 't') raw = (raw ?? '') + text
      if (element === 'f')
        formula = count.addFormula(sharedFormulas.formulaAt(text, formulaNumber, ...numbersOf(place)))
      if (element === 'c' && (raw !== undefined || formula !== undefined))
        cells.set(place, cellOf({ kind, raw, formula }, format, shared))
    },
  })
  return cells
}

interface WrittenCell {
  readonly kind: string
  readonly raw: string | undefined
  readonly formula: string | undefined
}

function cellOf({ kind, raw, formula }: WrittenCell, format: NumberFormat, shared: readonly string[]): Cell {
  const [, truth] = /^(TRUE|FALSE)\(\)$/.exec(formula ?? '') ?? []
  // LibreOffice writes true and false so.
  if (truth !== undefined) return { value: truth === 'TRUE', formula: undefined, format }
  return { value: raw === undefined ? undefined : cellValue(kind, raw, shared), formula, format }
}

function cellValue(kind: string, raw: string, shared: readonly string[]): Cell['value'] {
  if (kind === 's') return shared[Number(raw)]
  if (kind === 'str' || kind === 'inlineStr' || kind === 'd') return raw
  if (kind === 'b') return raw === '1'
  if (kind === 'e') return { error: raw }
  const number = raw.trim() === '' ? Number.NaN : Number(raw)
  if (!Number.isFinite(number)) throw new RefusedFile('damaged', 'A cell has a number that is none.')
  return number
}

function checkedPlace(place: string): string {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(place) ?? []
  const isThere = letters !== '' && columnNumber(letters) <= columnsMaximum && Number(digits) <= rowsMaximum
  if (!isThere) throw new RefusedFile('damaged', 'A cell has a place that no sheet has.')
  return place
}

/** Column and row, from 1. */
function numbersOf(place: string): [column: number, row: number] {
  const letters = place.replace(/\d+$/, '')
  return [columnNumber(letters), Number(place.slice(letters.length))]
}

/** 1 for A. */
export const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * lettersInAlphabet + (letter.codePointAt(0) as number) - 64, 0)
