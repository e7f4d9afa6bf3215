import { parseNumber } from '../format/parse-number.ts'
import { fieldAt, type Measure } from '../format/units.ts'
import type { Document, Json } from '../workspace/document.ts'
import type { Change } from '../workspace/edits.ts'
import { cellsOf } from './clipboard.ts'
import { elementAt, marksOf, measureAt, unitsIn } from './knob.ts'
import { pasteTexts } from './paste-texts.ts'
import { titleAt } from './title-at.ts'

/** A row that a number can be pasted into. */
export interface PasteRow {
  readonly pointer: string
  readonly title: string
  /** The unit that a number without one is in. */
  readonly unit: string
  readonly units: readonly string[]
  /** Which money it is. */
  readonly marks?: Partial<Measure>
}

export interface Pasted {
  readonly changes: readonly Change[]
  /** What could not be taken, a sentence each; the rest is taken. */
  readonly refused: readonly string[]
}

/** The row of an input that takes a number; undefined where it takes something else. */
export function pasteRowAt(document: Document, pointer: string): PasteRow | undefined {
  if (fieldAt(pointer)?.kind !== 'quantity') return undefined
  const units = unitsIn(document, pointer, elementAt(document, pointer))
  const measure = measureAt(document, pointer)
  const unit = measure?.unit ?? units[0] ?? '1'
  return {
    pointer,
    title: titleAt(document, pointer) ?? pointer,
    unit,
    units,
    marks: measure ? marksOf(measure) : {},
  }
}

/** What can be pasted into the rows of these boxes. */
export const pasteRowsOf = (boxes: readonly HTMLInputElement[], document: Document): PasteRow[] =>
  boxes.flatMap(({ dataset }) => pasteRowAt(document, dataset.pointer ?? '') ?? [])

/**
 * Fills rows downwards from the one that has the focus. Of each line the last cell that is a number counts, so that names
 * beside it do no harm; an empty line leaves its row as it is.
 */
export function pasteIntoRows(
  rows: readonly PasteRow[],
  start: number,
  text: string,
  locale?: string,
): Pasted {
  const changes: Change[] = []
  const refused: string[] = []
  for (const [i, cells] of cellsOf(text).entries()) {
    const row = rows[start + i]
    const given = cells.filter((cell) => cell !== '')
    if (given.length === 0) continue
    if (!row) {
      refused.push(pasteTexts.moreThanRows(given.join(' ')))
      continue
    }
    const read = given.map((cell) => parseNumber(cell, { units: row.units, ...(locale && { locale }) }))
    const number = read.findLast((each) => each.kind === 'number')
    const unclear = read.findLast((each) => each.kind === 'unclear')
    if (number?.kind === 'number') {
      changes.push({
        pointer: row.pointer,
        to: { ...row.marks, value: number.value, unit: number.unit ?? row.unit },
      })
    } else if (unclear?.kind === 'unclear') refused.push(`${row.title}: ${unclear.message}`)
  }
  return { changes, refused }
}

/** Numbers of years, and what else a table says of them. */
export interface YearlyValues {
  readonly values: readonly number[]
  readonly unit: string
}

/** Numbers of years from a row or a column of a spreadsheet, laid over those from one year on. */
export function pasteIntoYears(
  pointer: string,
  given: YearlyValues,
  start: number,
  text: string,
  locale?: string,
): Pasted {
  const refused: string[] = []
  const filled = [...given.values]
  for (const [i, cell] of cellsOf(text).flat().entries()) {
    if (cell === '') continue
    const read = parseNumber(cell, locale ? { locale } : {})
    if (start + i >= mostYears) refused.push(pasteTexts.moreThanRows(cell))
    else if (read.kind === 'number') filled[start + i] = read.value
    else if (read.kind === 'unclear') refused.push(read.message)
  }
  for (const [i, each] of Array.from(filled).entries())
    if (each === undefined) refused.push(pasteTexts.yearWithout(i + 1))
  const to = { ...given, values: filled } as unknown as Json
  return { changes: refused.length > 0 ? [] : [{ pointer, to }], refused }
}

const mostYears = 60

/** Gives rows below the value of one, each where it can have that unit. */
export function fillDown(rows: readonly PasteRow[], from: Measure): Pasted {
  const [fit, others] = [true, false].map((is) =>
    rows.filter(({ units }) => units.includes(from.unit) === is),
  )
  return {
    changes: (fit ?? []).map(({ pointer }) => ({ pointer, to: { ...from } })),
    refused: (others ?? []).map(({ title }) => pasteTexts.otherUnit(title, from.unit)),
  }
}
