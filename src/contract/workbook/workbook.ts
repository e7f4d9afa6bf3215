import type { Input } from '../../engine/language/quantity.ts'
import { conventions } from '../../engine/model/inputs/conventions.ts'
import { year } from '../../engine/model/inputs/economic-inputs.ts'
import { schedule } from '../../engine/model/inputs/finance-inputs.ts'
import { presetInputs, type PresetName, presets } from '../../engine/model/inputs/presets.ts'
import type { Case, Calculation } from '../../engine/calculate.ts'
import { settingsOf, toCase } from '../case.ts'
import type { Inputs } from '../request/inputs.ts'
import type { Book, Sheet } from './book/sheet.ts'
import { InputsSheet } from './inputs/inputs-sheet.ts'
import { UnitTables } from './inputs/unit-tables.ts'
import { modelSheet } from './pages/model-sheet.ts'
import { onLongAxis } from './workings/axis.ts'
import type { Plan } from './workings/layout.ts'
import { layOutWorkings } from './workings/workings.ts'

/** What is said of a calculation besides its inputs. */
export interface WorkbookRecord {
  readonly title: string
}

/** A workbook with live formulas: whoever has it has the whole model. */
export function liveWorkbook(inputs: Inputs, record: WorkbookRecord) {
  const given = toCase(inputs)
  const calculation = onLongAxis(given)
  const { sheet: model, tables } = modelSheet(calculation.sizes)
  const plan: Plan = {
    sizes: calculation.sizes,
    tables,
    names: calculation.names,
    valueOf: ({ id }) => calculation.slots[id],
  }
  const units = new UnitTables()
  const years = Array.from(calculation.slots[year.id] as ArrayLike<number>)
  const inputsSheet = new InputsSheet(inputs, {
    plan,
    units,
    years,
    constructionYears: years.filter((each) => each <= 0).length,
    blankOf: (input) => blankOf(input, inputs, given, calculation),
    sourceOf: () => undefined,
  })
  const { layout, sheets } = layOutWorkings({
    plan,
    calculation,
    fields: inputsSheet.fields,
    units,
    modelSheet: model,
  })
  const book: Book = {
    title: record.title,
    sheets: [inputsSheet.sheet, ...Object.values(sheets), units.sheet, model] as Sheet[],
    names: new Map(
      inputsSheet.fields.flatMap(({ names, value, unit }) => [
        [names.value, value] as const,
        ...(names.unit && unit ? [[names.unit, unit] as const] : []),
      ]),
    ),
  }
  return { book, layout, calculation, fields: inputsSheet.fields }
}

/** What an input is where its cell is left blank: what its preset takes, or follows from the rest of the document, or its fallback. */
function blankOf(
  input: Input,
  inputs: Inputs,
  { values }: Case,
  { slots }: Calculation,
): number | readonly number[] | undefined {
  const { preset } = settingsOf(inputs.convention)
  const key = Object.keys(conventions).find((each) => conventions[each as keyof typeof conventions] === input)
  if (key !== undefined) {
    const settings: Readonly<Record<string, string>> = presets[preset as PresetName]
    return input.states?.indexOf(settings[key] ?? '')
  }
  const taken = presetInputs[preset as PresetName]?.values.get(input)
  if (input === schedule.spendingProfile && inputs.finance?.spendingProfile === undefined) {
    return Array.from(slots[input.id] as ArrayLike<number>)
  }
  if (typeof taken === 'number') return taken
  const derived = values.get(input)
  return isGivenNowhere(input, inputs) && typeof derived === 'number' ? derived : input.fallback
}

/** Whether the class of the feedstocks says what the fuel is, where the document does not. */
const isGivenNowhere = (input: Input, { carbon }: Inputs): boolean =>
  input.symbol === 'κ_RED' && carbon?.renewableKind === undefined
