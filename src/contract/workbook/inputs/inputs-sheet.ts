import type { Index, Input } from '../../../engine/language/quantity.ts'
import { policy } from '../../../engine/model/inputs/policy-inputs.ts'
import { needsConversion } from '../../money/conversion.ts'
import { moneyUnit } from '../../money/currencies.ts'
import { type Field, headOf, inputsOf } from '../../request/catalogue.ts'
import { isObject } from '../../request/field-error.ts'
import { acceptedUnits } from '../../request/input-catalogue.ts'
import type { Inputs } from '../../request/inputs.ts'
import { isMeasuredBy } from '../../request/quantity-units.ts'
import { describeRange } from '../../request/range.ts'
import { isTable, leading } from '../../request/table.ts'
import { columns, fixedCell, fixedRange } from '../book/addresses.ts'
import type { Liveness } from '../book/format.ts'
import { PlacedRow } from '../book/placed-row.ts'
import { type Cell, Sheet, text } from '../book/sheet.ts'
import { type FieldRow, fieldBlocks } from './field-lists.ts'
import type { GivenField } from './given-cells.ts'
import { type LaidTable, layTables } from './price-tables.ts'
import { spareInstrument } from './spare-policies.ts'
import type { UnitTables } from './unit-tables.ts'

/** Columns of the sheet of inputs that no other sheet has. */
const [blankColumn, rangeColumn, sourceColumn] = [4, 5, 6]
const widths = [58, 12, 16, 18, 18, 26, 44]

const spareState = policy.instrument.states?.indexOf(spareInstrument)

/** What the sheet of inputs needs to know besides the document. */
export interface InputsContext {
  /** How many policies, the last ones, are there to be filled. */
  readonly spares: number
  readonly sizes: Readonly<Record<Index, number>>
  readonly units: UnitTables
  /** What an input is where nothing is given: a number in the engine's unit, or one for each year; undefined if nothing is. */
  readonly blankOf: (input: Input) => number | readonly number[] | undefined
  /** Where a value that is given or taken comes from. */
  readonly sourceOf: (input: Input) => string | undefined
  /** The project years, from the first year of construction on. */
  readonly years: readonly number[]
  readonly constructionYears: number
}

/** The sheet on which a person changes what was given, in the units in which it was. */
export class InputsSheet {
  readonly sheet = new Sheet('Inputs', widths, [2, 1])
  readonly fields: GivenField[] = []
  /** Prices by year, in the order of the engine's paths. */
  readonly tables: readonly LaidTable[]
  private readonly context: InputsContext

  constructor(inputs: Inputs, context: InputsContext) {
    this.context = context
    this.sheet.add(
      text('Inputs', 'title'),
      undefined,
      undefined,
      text('Blue cells are yours to change.', 'note'),
    )
    this.sheet.add(
      ...['Quantity', 'Symbol', 'Unit', 'Given', 'If left blank', 'Range', 'Source'].map((each) =>
        text(each, 'header'),
      ),
    )
    const blocks = fieldBlocks(inputs, context.spares)
    for (const { title, rows } of blocks) {
      this.sheet.add(text(title, 'title'))
      for (const row of rows) if (row.field.kind !== 'yearly' && isOfElement(row)) this.single(row)
    }
    this.headYears()
    for (const { rows } of blocks) for (const row of rows) if (row.field.kind === 'yearly') this.yearly(row)
    const tables = blocks.flatMap(({ rows }) => rows.filter(({ given }) => isTable(given)))
    this.tables = layTables(this.sheet, tables, inputs, context)
    this.fields.push(...this.tables.flatMap(({ field }) => field))
  }

  private headYears(): void {
    const row = this.sheet.add(text('One number a year', 'title'))
    this.sheet.setAcross(
      row,
      columns.first,
      this.context.years.map((value) => ({ style: 'numberHeader', value })),
    )
  }

  /** A field with one value. */
  private single(row: FieldRow): void {
    const { field, isStructure, given } = row
    const inputs = inputsFor(row)
    const place = this.sheet.add(text(nameOf(field)), text(symbolsOf(inputs), 'note'))
    const value = valueIn(field, given)
    const isText = typeof value !== 'number' && field.kind !== 'quantity'
    const isLead = field.kind === 'quantity' && isTable(given)
    const style = isLead
      ? 'locked'
      : isText
        ? isStructure
          ? 'lockedText'
          : 'givenText'
        : isStructure
          ? 'locked'
          : 'given'
    this.set(place, columns.value, value, style)
    const unit = this.unit(row, place, inputs)
    const blank = this.blank(row, place, inputs)
    this.notes(row, place, inputs)
    this.enter(row, place, inputs)
    this.fields.push({
      ...this.identify(row, place, unit),
      ...(blank !== undefined && { blank }),
      ...(row.element && { element: row.element }),
      ...(isLead && { isLead }),
      liveness: livenessOf(row),
    })
  }

  private identify({ pointer, field, name }: FieldRow, row: number, unit: string | undefined) {
    const names = { value: `in.${name}`, ...(unit !== undefined && { unit: `in.${name}.unit` }) }
    const value = this.cell(row, columns.value)
    return { pointer, field, kind: field.kind, value, names, ...(unit !== undefined && { unit }) }
  }

  private set(row: number, column: number, value: Cell['value'] | undefined, style: Cell['style']): void {
    this.sheet.set(row, column, value === undefined ? { style } : { style, value })
  }

  private cell = (row: number, column: number) => `${this.sheet.name}!${fixedCell(row, column)}`

  /** The cell of the unit, with the units to choose from. */
  private unit({ field, given }: FieldRow, row: number, inputs: readonly Input[]): string | undefined {
    if (field.kind !== 'quantity' && field.kind !== 'yearly') return undefined
    const own =
      typeof given === 'object' && given !== null && 'unit' in given ? String(given.unit) : undefined
    const unit = own ?? inputs[0]?.unit ?? '1'
    this.sheet.set(row, columns.unit, { style: 'givenText', value: unit })
    const accepted = acceptedUnits(inputs)
    const units = moneyUnit(unit) && !accepted.includes(unit) ? [unit, ...accepted] : accepted
    const list = this.context.units.listOf(`Units of ${inputs[0]?.symbol ?? ''}`, units)
    const title = 'Unit'
    const message = 'The unit that the value is in; choose another and the value is converted.'
    this.sheet.entries.push({ cells: fixedCell(row, columns.unit), list, title, message })
    return this.cell(row, columns.unit)
  }

  /** The cell of what is taken where the value is left blank. */
  private blank(row: FieldRow, place: number, inputs: readonly Input[]): string | undefined {
    const [head] = inputs
    const value = row.isSpare && head === policy.instrument ? spareState : head && this.context.blankOf(head)
    if (typeof value !== 'number' || Number.isNaN(value)) return undefined
    const word = row.field.kind === 'choice' ? head?.states?.[value] : value
    this.set(place, blankColumn, word, 'locked')
    return this.cell(place, blankColumn)
  }

  private notes({ field, given }: FieldRow, row: number, inputs: readonly Input[]): void {
    const [head] = inputs
    if (head && field.kind === 'quantity') this.set(row, rangeColumn, describeRange(head), 'note')
    const taken = inputs.find((each) => isMeasuredBy(given, each)) ?? head
    const source = taken && this.context.sourceOf(taken)
    if (source === undefined) return
    const isConverted =
      isObject(given) && typeof given.unit === 'string' && needsConversion({ ...given, unit: given.unit })
    this.set(row, sourceColumn, isConverted ? `${source}; converted on the sheet Money` : source, 'note')
  }

  private enter({ field, isStructure }: FieldRow, row: number, [head]: readonly Input[]): void {
    if (isStructure) return
    const words = wordsOf(field)
    const list = words && this.context.units.listOf(nameOf(field), words)
    if (!list && field.kind !== 'quantity') return
    const message = head?.source ?? 'Left blank, what stands beside it is taken.'
    const entry = { cells: fixedCell(row, columns.value), title: nameOf(field), message }
    this.sheet.entries.push({ ...entry, ...(list !== undefined && { list }) })
  }

  /** A field with one number a year, in the columns of the years. */
  private yearly(row: FieldRow): void {
    const { field, given } = row
    if (field.kind !== 'yearly') return
    const { input } = field
    const place = this.sheet.add(text(nameOf(field)), text(input.symbol, 'note'))
    const unit = this.unit(row, place, [input])
    const { years, constructionYears } = this.context
    const first = input.placed === 'operation' ? constructionYears : 0
    const end = row.isStructure ? constructionYears : years.length
    const values = (given as { readonly values?: readonly number[] } | undefined)?.values ?? []
    for (let i = first; i < end; i++) {
      const value = values[i - first]
      this.set(place, columns.first + i, value, 'given')
    }
    const cells = fixedRange([place, columns.first + first], [place, columns.first + end - 1])
    this.sheet.entries.push({
      cells,
      title: nameOf(field),
      message: describeRange(input) || 'A number for each year.',
    })
    const blank = this.blank(row, place, [input])
    const across = (at: number) => new PlacedRow(this.sheet, at, 'year', years.length, this.context.sizes)
    const blankYears = this.blankYears(input)
    this.fields.push({
      ...this.identify(row, place, unit),
      value: `${this.sheet.name}!${cells}`,
      ...(blank !== undefined && { blank }),
      liveness: livenessOf(row),
      years: { given: across(place), ...(blankYears !== undefined && { blank: across(blankYears) }) },
    })
  }

  /** A row with what each year has where the row above is blank. */
  private blankYears(input: Input): number | undefined {
    const values = this.context.blankOf(input)
    if (typeof values !== 'object') return undefined
    const row = this.sheet.add(text('   taken where a year is left blank', 'note'))
    this.sheet.setAcross(
      row,
      columns.first,
      values.map((value) => ({ style: 'locked', value })),
    )
    return row
  }
}

/** Whether an element of a list may have the field: what is sold by energy has no carbon per mass. */
const isOfElement = (row: FieldRow): boolean =>
  row.field.kind !== 'quantity' || row.given !== undefined || inputsFor(row).length > 0

/** The inputs of the engine that a field may become, of an element those of its series; those that are no form first. */
function inputsFor({ field, element }: FieldRow): readonly Input[] {
  const inputs = inputsOf(field).filter((input) => !element || input.per === element.per)
  return [...inputs.filter((each) => !headOf.has(each)), ...inputs.filter((each) => headOf.has(each))]
}

const symbolsOf = (inputs: readonly Input[]): string =>
  inputs
    .filter((each) => !headOf.has(each))
    .map(({ symbol }) => symbol)
    .join(', ')

function nameOf(field: Field): string {
  if (field.kind === 'quantity') return field.inputs[0]?.name ?? ''
  return 'input' in field ? field.input.name : field.name
}

function valueIn(field: Field, given: unknown): Cell['value'] | undefined {
  // A truth would come back as a formula from LibreOffice.
  if (field.kind === 'flag' && given !== undefined) return String(given).toUpperCase()
  // It comes back as it was.
  if (field.kind === 'supply') return JSON.stringify(given)
  if (field.kind !== 'quantity') return given as Cell['value'] | undefined
  return isTable(given) ? leading(given).value : (given as { readonly value?: number } | undefined)?.value
}

function wordsOf(field: Field): readonly string[] | undefined {
  if (field.kind === 'choice') return field.input.states
  if (field.kind === 'word') return field.words
  return field.kind === 'flag' ? ['TRUE', 'FALSE'] : undefined
}

function livenessOf({ field, isStructure, isSpare, pointer }: FieldRow): Liveness {
  if (isStructure) return 'structure'
  if (isSpare) return 'spare'
  return inputsOf(field).length > 0 && !pointer.startsWith('/eligibility/') ? 'live' : 'judged'
}
