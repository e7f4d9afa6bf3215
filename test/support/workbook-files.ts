import type { Inputs } from '../../src/contract/request/inputs.ts'
import { rowHash } from '../../src/contract/workbook/book/format.ts'
import { engineVersion } from '../../src/engine/version.ts'
import { type Part, zipOf } from './zip-files.ts'

/** A cell as a test writes it: a text, number or flag, with a formula or another format where it has one. */
export interface WrittenCell {
  readonly v?: string | number | boolean
  readonly f?: string
  /** Index of a format: 0 a number, 1 a percentage, 2 a date. */
  readonly s?: number
}

export type WrittenSheets = Readonly<Record<string, Readonly<Record<string, WrittenCell>>>>

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

function cellXml(place: string, { v, f, s = 0 }: WrittenCell): string {
  const formula = f === undefined ? '' : `<f>${escaped(f)}</f>`
  const begin = `<c r="${place}" s="${s}"`
  if (v === undefined) return `${begin}>${formula}</c>`
  if (typeof v === 'number') return `${begin}>${formula}<v>${v}</v></c>`
  if (typeof v === 'boolean') return `${begin} t="b">${formula}<v>${v ? 1 : 0}</v></c>`
  if (f !== undefined) return `${begin} t="str">${formula}<v>${escaped(v)}</v></c>`
  return `${begin} t="inlineStr"><is><t xml:space="preserve">${escaped(v)}</t></is></c>`
}

/** The parts of an .xlsx file; a test may change or add some. */
export function workbookParts(sheets: WrittenSheets, names: Readonly<Record<string, string>> = {}): Part[] {
  const all = Object.entries(sheets)
  const outline = all.map(([name], i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="r${i + 1}"/>`)
  const defined = Object.entries(names).map(
    ([name, place]) => `<definedName name="${name}">${place}</definedName>`,
  )
  const targets = all.map(
    (_, i) => `<Relationship Id="r${i + 1}" Type="x" Target="worksheets/sheet${i + 1}.xml"/>`,
  )
  const formats = [0, 10, 14].map((id) => `<xf numFmtId="${id}"/>`).join('')
  return [
    { name: '[Content_Types].xml', content: `${head}<Types/>` },
    {
      name: 'xl/workbook.xml',
      content: `${head}<workbook ${main} xmlns:r="${relations}"><sheets>${outline.join('')}</sheets><definedNames>${defined.join('')}</definedNames></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `${head}<Relationships>${targets.join('')}</Relationships>`,
    },
    {
      name: 'xl/styles.xml',
      content: `${head}<styleSheet ${main}><cellXfs>${formats}</cellXfs></styleSheet>`,
    },
    ...all.map(([, cells], i) => ({
      name: `xl/worksheets/sheet${i + 1}.xml`,
      content: `${head}<worksheet ${main}><sheetData>${rowsXml(cells)}</sheetData></worksheet>`,
    })),
  ]
}

function rowsXml(cells: WrittenSheets[string]): string {
  const rows = Map.groupBy(Object.entries(cells), ([place]) => Number(place.replace(/\D/g, '')))
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(
      ([row, each]) => `<row r="${row}">${each.map(([place, cell]) => cellXml(place, cell)).join('')}</row>`,
    )
    .join('')
}

export const workbookOf = (sheets: WrittenSheets, names?: Readonly<Record<string, string>>): Buffer =>
  zipOf(workbookParts(sheets, names))

/** A field of some inputs that holds something. */
interface GivenField {
  readonly pointer: string
  readonly kind: string
  readonly value: unknown
}

function fieldsOf(node: unknown, pointer = ''): GivenField[] {
  if (typeof node === 'boolean') return [{ pointer, kind: 'flag', value: node }]
  if (typeof node === 'number') return [{ pointer, kind: 'number', value: node }]
  if (typeof node !== 'object' || node === null) return [{ pointer, kind: 'text', value: node }]
  if (pointer.endsWith('/suppliedBy')) return [{ pointer, kind: 'supply', value: JSON.stringify(node) }]
  if ('unit' in node && !pointer.startsWith('/money/')) {
    const ofYears =
      /\/(price|value|labourCost|benchmark|referencePrice|indirectOpexRatio|carbonPrice|attribute\w*)$/.test(
        pointer,
      )
        ? 'table'
        : 'yearly'
    const marks = Object.entries(node).filter(([key]) => key === 'moneyYear' || key === 'moneyIndex')
    return [
      { pointer, kind: 'value' in node ? 'quantity' : ofYears, value: node },
      ...marks.flatMap(([key, each]) => fieldsOf(each, `${pointer}/${key}`)),
    ]
  }
  return Object.entries(node).flatMap(([key, each]) => fieldsOf(each, `${pointer}/${key}`))
}

/** A table of years of operation stands in their columns. */
const firstColumn = ({ from = 1 }: { readonly from?: number }): number => (from < 1900 ? from - 1 : 0)

const yearColumns = 'GHIJKLMNOPQRSTUVWXYZ'

export interface ExportedWorkbook {
  readonly sheets: WrittenSheets
  readonly names: Readonly<Record<string, string>>
  /** The cell that holds a place of the inputs. */
  cellOf(pointer: string): string
}

/** A workbook as an export of these inputs has it: a row of the sheet Inputs for each given field, and one formula. */
export function exportedSheets(inputs: Inputs, edition = '2025.1'): ExportedWorkbook {
  const given = fieldsOf(inputs).map((field, i) => ({ ...field, row: i + 2 }))
  const cells: Record<string, WrittenCell> = { A1: { v: 'Inputs' } }
  const places = new Map<string, string>()
  const names: Record<string, string> = {}
  const put = (pointer: string, place: string, v: unknown) => {
    places.set(pointer, place)
    cells[place] = { v: v as string }
  }
  for (const { pointer, value, kind, row } of given) {
    cells[`A${row}`] = { v: pointer }
    const { value: number, values = [], unit } = value as { value?: number; values?: number[]; unit?: string }
    if (unit === undefined) put(pointer, `D${row}`, value)
    else put(`${pointer}/unit`, `C${row}`, unit)
    if (number !== undefined) put(`${pointer}/value`, `D${row}`, number)
    const first = kind === 'table' ? firstColumn(value as { from?: number }) : 0
    for (const [i, each] of values.entries())
      put(`${pointer}/values/${i}`, `${yearColumns[i + first]}${row}`, each)
    names[nameOf(pointer)] =
      kind === 'yearly' || kind === 'table' ? `Inputs!$G$${row}:$Z$${row}` : `Inputs!$D$${row}`
    for (const [n, key] of kind === 'table' ? (['from', 'after', 'money'] as const).entries() : []) {
      const said = (value as Readonly<Record<string, unknown>>)[key]
      if (said !== undefined) put(`${pointer}/${key}`, `A${'ABC'[n]}${row}`, said)
      names[`${nameOf(pointer)}.${key}`] = `Inputs!$A${'ABC'[n]}$${row}`
    }
    names[`${nameOf(pointer)}.unit`] = `Inputs!$C$${row}`
  }
  const about = [
    ['format', '1'],
    ['engine', engineVersion],
    ['edition', edition],
  ]
  const map = given.map(({ pointer, kind }) => {
    const hasUnit = kind === 'quantity' || kind === 'yearly' || kind === 'table'
    return [pointer, kind, nameOf(pointer), hasUnit ? `${nameOf(pointer)}.unit` : '', 'live']
  })
  const model = [...about, ['CashFlow', '2', rowHash([formula])], ...map]
  return {
    sheets: {
      Inputs: cells,
      CashFlow: { B2: { v: 1_000, f: formula } },
      Model: Object.fromEntries(model.flatMap((texts, i) => rowCells(i + 1, texts))),
    },
    names: {
      ...names,
      'model.about': 'Model!$A$1:$B$3',
      'model.formulas': 'Model!$A$4:$C$4',
      'model.map': `Model!$A$5:$E$${model.length}`,
    },
    cellOf: (pointer) => places.get(pointer) ?? '',
  }
}

const formula = 'Inputs!C2*2'

const nameOf = (pointer: string): string => `in${pointer.replaceAll('/', '.')}`

const rowCells = (row: number, texts: readonly string[]): [string, WrittenCell][] =>
  texts.map((v, i) => [`${'ABCDE'[i]}${row}`, { v }])

export const exportedWorkbook = (inputs: Inputs): Buffer => {
  const { sheets, names } = exportedSheets(inputs)
  return workbookOf(sheets, names)
}
