import type { Calculation } from '../../engine/calculate.ts'
import type { Input } from '../../engine/language/quantity.ts'
import { year } from '../../engine/model/inputs/economic-inputs.ts'
import { Fixed } from '../../engine/run/fixed.ts'
import { type Shown, show } from '../access/outcome-view.ts'
import { type AccessLevel, sees } from '../access-level.ts'
import { toCase } from '../case.ts'
import { inputSources } from '../outcome/input-sources.ts'
import { calculateOutcome } from '../outcome/outcome.ts'
import type { Outcome } from '../outcome/outcome-schema.ts'
import { inMoneyOfAnalysis } from '../request/in-money-of-analysis.ts'
import type { Inputs } from '../request/inputs.ts'
import { type MapRow, workbookFormat } from './book/format.ts'
import type { WorkbookRecord } from './book/record.ts'
import type { Book, Sheet } from './book/sheet.ts'
import { blankOf } from './inputs/blank-value.ts'
import type { GivenField } from './inputs/given-cells.ts'
import { type InputsContext, InputsSheet } from './inputs/inputs-sheet.ts'
import { isWithoutLenders, leftOut } from './inputs/left-out.ts'
import { MoneySheet } from './inputs/money-sheet.ts'
import { spareIn, withSparePolicies } from './inputs/spare-policies.ts'
import { UnitTables } from './inputs/unit-tables.ts'
import { aboutSheet } from './pages/about-sheet.ts'
import { asCalculatedSheet } from './pages/as-calculated-sheet.ts'
import { checkSheet } from './pages/check-sheet.ts'
import { addModelMap } from './pages/model-map.ts'
import { resultsSheet } from './pages/results-sheet.ts'
import { sourcesSheet } from './pages/sources-sheet.ts'
import { valuesSheet } from './pages/values-sheet.ts'
import { onLongAxis } from './workings/axis.ts'
import type { Layout, Plan } from './workings/layout.ts'
import { modelSheet, modelSheetAlone } from './workings/model-sheet.ts'
import { layOutWorkings } from './workings/workings.ts'

/** A workbook with live formulas, and where each quantity stands in it. */
export interface LiveWorkbook {
  readonly book: Book
  readonly layout: Layout
  /** The calculation on the year axis of the workbook, which goes beyond the end of the plant. */
  readonly calculation: Calculation
  readonly fields: readonly GivenField[]
}

/**
 * A calculation as a workbook for whoever sees with a level. Who has live formulas has the whole model, so that they are only
 * for a level that sees every number; another one gets the values that it sees.
 *
 * @param stored what another engine has calculated, whole; left out where it was this one.
 */
export const workbookFor = (
  inputs: Inputs,
  record: WorkbookRecord,
  level: AccessLevel,
  stored?: Outcome,
): Book =>
  sees(level, 'ROADSHOW')
    ? liveWorkbook(inputs, record, { stored, calculated: stored ?? calculateOutcome(inputs) }).book
    : valuesWorkbook(inputs, record, show(stored ?? calculateOutcome(inputs), level))

interface Outcomes {
  /** Results of another engine. */
  readonly stored?: Outcome | undefined
  /** Whose warnings and policies are told; left out, nothing is. */
  readonly calculated?: Outcome
}

export function liveWorkbook(
  inputs: Inputs,
  record: WorkbookRecord,
  { stored, calculated }: Outcomes = {},
): LiveWorkbook {
  const { engine, calculatedBy = engine } = record
  const laidOut = withSparePolicies(inputs)
  const given = toCase(laidOut)
  const calculation = onLongAxis(given)
  const { sheet: model, tables } = modelSheet(calculation.sizes)
  const plan: Plan = {
    sizes: calculation.sizes,
    tables,
    names: calculation.names,
    valueOf: ({ id }) => calculation.slots[id],
    fixed: new Fixed(calculation, Object.values(leftOut(inputs))),
    isWithoutLenders: isWithoutLenders(inputs),
  }
  const units = new UnitTables()
  const sources = inputSources(inputs, given.sources)
  const sourceOf = (input: Input) => sources.get(input)
  const {
    sheet: inputsSheet,
    fields,
    tables: priceTables,
    money,
  } = inputsOn(laidOut, {
    calculation,
    units,
    sourceOf,
    spares: spareIn(inputs),
  })
  const { layout, sheets, solvedResidue } = layOutWorkings({
    plan,
    calculation,
    fields,
    priceTables,
    units,
    modelSheet: model,
  })
  const names = namesOf(fields, money)
  const { sheet: results, isUnchanged } = resultsSheet(layout, names, {
    stored: stored && { engine: calculatedBy, outcome: stored },
    telling: money?.telling,
  })
  const { sheet: check, holds } = checkSheet(layout, solvedResidue)
  const about = aboutSheet(record, { holds, isUnchanged })
  const pages = [
    about,
    inputsSheet,
    ...(money ? [money.sheet] : []),
    ...Object.values(sheets),
    results,
    check,
    ...(calculated ? [asCalculatedSheet(record, calculated)] : []),
    sourcesSheet(layout, sourceOf),
    units.sheet,
  ]
  addModelMap(model, names, aboutRows(record, 'live'), mapOf(fields, money), [...pages, model])
  return { book: { title: record.title, sheets: [...pages, model], names }, layout, calculation, fields }
}

/** Inputs, and what is shown of the results, as they were calculated. */
function valuesWorkbook(inputs: Inputs, record: WorkbookRecord, outcome: Shown): Book {
  const given = toCase(inputs)
  const calculation = onLongAxis(given)
  const units = new UnitTables()
  const sources = inputSources(inputs, given.sources)
  const {
    sheet: inputsSheet,
    fields,
    money,
  } = inputsOn(inputs, {
    calculation,
    units,
    sourceOf: (input) => sources.get(input),
    spares: 0,
  })
  const names = namesOf(fields, money)
  const model = modelSheetAlone()
  const pages: Sheet[] = [
    aboutSheet(record, undefined),
    inputsSheet,
    ...(money ? [money.sheet] : []),
    valuesSheet(outcome),
    units.sheet,
  ]
  addModelMap(model, names, aboutRows(record, 'values'), mapOf(fields, money), [...pages, model])
  return { title: record.title, sheets: [...pages, model], names }
}

interface InputsPlan extends Pick<InputsContext, 'units' | 'sourceOf' | 'spares'> {
  readonly calculation: Calculation
}

interface GivenSheets extends Pick<InputsSheet, 'sheet' | 'tables'> {
  readonly fields: readonly GivenField[]
  /** Only of inputs that say something of money. */
  readonly money?: MoneySheet
}

function inputsOn(inputs: Inputs, { calculation, units, sourceOf, spares }: InputsPlan): GivenSheets {
  const years = Array.from(calculation.slots[year.id] as ArrayLike<number>)
  const { sheet, tables, fields } = new InputsSheet(inputs, {
    spares,
    sizes: calculation.sizes,
    units,
    years,
    constructionYears: years.filter((each) => each <= 0).length,
    blankOf: (input) => blankOf(input, inMoneyOfAnalysis(inputs), calculation),
    sourceOf,
  })
  if (!inputs.money) return { sheet, tables, fields }
  // A table by year has a unit of its own besides that of the number which leads it.
  const unitCells = new Map(
    fields.flatMap(({ pointer, unit, kind }) => (kind === 'table' ? [] : [[pointer, unit] as const])),
  )
  const money = new MoneySheet(inputs, inputs.money, (pointer) => unitCells.get(pointer))
  const converted = fields.map((field) => {
    const cells = money.at(field.pointer)
    return cells ? { ...field, conversion: cells } : field
  })
  return { sheet, tables, fields: converted, money }
}

const namesOf = (fields: readonly GivenField[], money: MoneySheet | undefined): Map<string, string> =>
  new Map([
    ...fields.flatMap(({ names, value, unit, about = {} }) => [
      [names.value, value] as const,
      ...(names.unit !== undefined && unit !== undefined ? [[names.unit, unit] as const] : []),
      ...Object.entries(about).map(([key, cell]) => [`${names.value}.${key}`, cell] as const),
    ]),
    ...(money?.names ?? []),
  ])

const mapOf = (fields: readonly GivenField[], money: MoneySheet | undefined): MapRow[] => [
  ...fields
    .filter(({ isLead }) => !isLead)
    .map(({ pointer, kind, names, liveness }) => ({
      pointer,
      kind,
      value: names.value,
      unit: names.unit ?? '',
      liveness,
    })),
  ...(money?.map ?? []),
]

const aboutRows = (
  { engine, edition = '', calculation = '' }: WorkbookRecord,
  kind: 'live' | 'values',
): (readonly [string, string | number])[] => [
  ['format', workbookFormat],
  ['kind', kind],
  ['engine', engine],
  ['edition', edition],
  ['calculation', calculation],
]
