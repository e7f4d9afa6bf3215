import { letterOf } from '../book/addresses.ts'
import type { Book, Sheet } from '../book/sheet.ts'
import { SharedStrings } from './shared-strings.ts'
import { sheetPart } from './sheet-part.ts'
import { stylesPart } from './styles.ts'
import { escaped, head } from './xml.ts'

/** One file of those that a workbook is made of. */
export interface Part {
  readonly path: string
  readonly text: string
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const relationship = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`
const relationships = (all: readonly string[]) =>
  `${head}<Relationships xmlns="${packages}/relationships">${all.join('')}</Relationships>`

/** The files of a workbook in Office Open XML (ECMA-376), in their order. The same book has the same parts. */
export function workbookParts(book: Book): Part[] {
  const strings = new SharedStrings()
  const sheets = book.sheets.map((sheet, i) => ({
    text: sheetPart(sheet, strings),
    path: `worksheets/sheet${i + 1}.xml`,
    id: `rId${i + 1}`,
  }))
  return [
    { path: '[Content_Types].xml', text: contentTypes(sheets.map(({ path }) => path)) },
    { path: '_rels/.rels', text: relationships([relationship('rId1', 'officeDocument', 'xl/workbook.xml')]) },
    { path: 'xl/workbook.xml', text: workbookPart(book) },
    {
      path: 'xl/_rels/workbook.xml.rels',
      text: relationships([
        ...sheets.map(({ id, path }) => relationship(id, 'worksheet', path)),
        relationship('rIdStyles', 'styles', 'styles.xml'),
        relationship('rIdStrings', 'sharedStrings', 'sharedStrings.xml'),
      ]),
    },
    { path: 'xl/styles.xml', text: stylesPart() },
    { path: 'xl/sharedStrings.xml', text: strings.part() },
    ...sheets.map(({ text, path }) => ({ path: `xl/${path}`, text })),
  ]
}

function contentTypes(paths: readonly string[]): string {
  const override = (path: string, type: string) =>
    `<Override PartName="/xl/${path}" ContentType="${types}.${type}+xml"/>`
  return [
    `${head}<Types xmlns="${packages}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('workbook.xml', 'sheet.main'),
    override('styles.xml', 'styles'),
    override('sharedStrings.xml', 'sharedStrings'),
    ...paths.map((path) => override(path, 'worksheet')),
    '</Types>',
  ].join('')
}

function workbookPart({ sheets, names }: Book): string {
  const listed = sheets.map(
    ({ name }, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  )
  const sorted = [...names].sort(([a], [b]) => (a < b ? -1 : 1))
  const defined = sorted.map(
    ([name, cells]) => `<definedName name="${escaped(name)}">${escaped(cells)}</definedName>`,
  )
  const printed = sheets.flatMap(printNames)
  return [
    `${head}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}">`,
    `<sheets>${listed.join('')}</sheets>`,
    `<definedNames>${[...printed, ...defined].join('')}</definedNames>`,
    // Whoever opens it calculates it anew, so that what stands there is never older than its inputs.
    '<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>',
  ].join('')
}

/** What is beyond is there in rows of many years, and would make the rest too small to be read. */
const printedColumns = 12
/** Sheets that are about years. */
const yearly: readonly string[] = ['CashFlow', 'MFSP']

/** What of a sheet is printed, and which of its rows and columns stand on every page. */
function printNames(sheet: Sheet, place: number): string[] {
  const { name, next, frozen } = sheet
  const columns = yearly.includes(name) ? sheet.columns : Math.min(sheet.columns, printedColumns)
  const named = (which: string, cells: string) =>
    `<definedName name="_xlnm.Print_${which}" localSheetId="${place}">${cells}</definedName>`
  const [rows, firstColumns] = frozen
  const titles = [
    ...(firstColumns > 0 ? [`${name}!$A:$${letterOf(firstColumns - 1)}`] : []),
    ...(rows > 0 ? [`${name}!$1:$${rows}`] : []),
  ]
  return [
    named('Area', `${name}!$A$1:$${letterOf(columns - 1)}$${next}`),
    ...(titles.length > 0 ? [named('Titles', titles.join(','))] : []),
  ]
}
