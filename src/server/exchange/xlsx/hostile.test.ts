import assert from 'node:assert/strict'
import { test } from 'node:test'
import { workbookParts } from '../../../../test/support/workbook-files.ts'
import { type Part, zipOf } from '../../../../test/support/zip-files.ts'
import { readWorkbookImport } from '../reading/read-workbook-import.ts'
import { RefusedFile } from './refused-file.ts'
import { readWorkbook } from './workbook.ts'
import { zipBounds } from './zip.ts'

const parts = workbookParts({ Inputs: { A1: { v: 1 } } })
const sheet = 'xl/worksheets/sheet1.xml'
const withPart = (part: Part) => zipOf([...parts.filter(({ name }) => name !== part.name), part])
const sheetOf = (content: string | Buffer) => withPart({ name: sheet, content })
const cells = (text: string) => `<worksheet><sheetData>${text}</sheetData></worksheet>`

const megabytes = (count: number) => Buffer.alloc(count * 1_000_000, ' ')
const bomb = megabytes(19)

const hostile: Readonly<Record<string, () => Buffer>> = {
  nothing: () => Buffer.alloc(0),
  'no ZIP': () => Buffer.from('PK but not one'),
  'a bomb': () => sheetOf(bomb),
  'a bomb in a bomb': () =>
    withPart({
      name: 'xl/media/inner.zip',
      content: zipOf([
        { name: 'a', content: bomb },
        { name: 'b', content: megabytes(1) },
      ]),
      lies: { bytes: 4_000_000_000 },
    }),
  'a part that is larger than it says': () =>
    withPart({ name: sheet, content: bomb, lies: { bytes: 1_000 } }),
  'a part that is smaller than it says': () => withPart({ name: sheet, content: 'x', lies: { bytes: 100 } }),
  'another content than its sum': () => withPart({ name: sheet, content: cells(''), lies: { crc: 1 } }),
  'many parts': () =>
    zipOf([...parts, ...Array.from({ length: 200 }, (_, i) => ({ name: `p${i}`, content: '' }))]),
  'a million parts': () => {
    const file = Buffer.from(zipOf(parts))
    file.writeUInt16LE(0xffff, file.length - 12)
    file.writeUInt16LE(0xffff, file.length - 14)
    return file
  },
  'two parts of a name': () => zipOf([...parts, { name: 'XL/workbook.xml', content: '' }]),
  'another name within': () =>
    withPart({ name: sheet, content: cells(''), lies: { localName: 'xl/worksheets/sheet9.xml' } }),
  'a way out': () => zipOf([...parts, { name: 'xl/../../etc/passwd', content: '' }]),
  'a way to the root': () => zipOf([...parts, { name: '/etc/passwd', content: '' }]),
  'an encrypted part': () => withPart({ name: sheet, content: '', lies: { flags: 1 } }),
  'another method': () => withPart({ name: sheet, content: '', lies: { method: 12 } }),
  macros: () => zipOf([...parts, { name: 'xl/vbaProject.bin', content: 'x' }]),
  'a type with macros': () =>
    withPart({
      name: '[Content_Types].xml',
      content:
        '<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
    }),
  'a long formula that every cell shares': () => {
    const shared = Array.from(
      { length: 2_000 },
      (_, i) => `<c r="A${i + 2}"><f t="shared" si="0"/><v>1</v></c>`,
    )
    const first = `<c r="A1"><f t="shared" si="0">${'B1+'.repeat(6_000)}1</f><v>1</v></c>`
    return sheetOf(cells(`<row>${first}${shared.join('')}</row>`))
  },
  'external links': () =>
    zipOf([...parts, { name: 'xl/externalLinks/externalLink1.xml', content: '<ddeLink/>' }]),
  'an embedded object': () => zipOf([...parts, { name: 'xl/embeddings/oleObject1.bin', content: 'x' }]),
  'a sheet that is elsewhere': () =>
    withPart({
      name: 'xl/_rels/workbook.xml.rels',
      content:
        '<Relationships><Relationship Id="r1" Target="http://example.org/" TargetMode="External"/></Relationships>',
    }),
  entities: () => sheetOf('<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>'),
  'an entity of a file': () => sheetOf('<!DOCTYPE x SYSTEM "file:///etc/passwd"><worksheet/>'),
  'an unknown entity': () => sheetOf('<worksheet>&lol;</worksheet>'),
  'deep elements': () => sheetOf('<a>'.repeat(100_000)),
  'no XML': () => sheetOf('{"a": 1}'),
  'a long text': () => sheetOf(cells(`<c r="A1" t="str"><v>${'xy'.repeat(20_000)}</v></c>`)),
  'a cell beyond the last': () => sheetOf(cells('<c r="XFE1"><v>1</v></c>')),
  'a row beyond the last': () => sheetOf(cells('<c r="A1048577"><v>1</v></c>')),
  'a number that is none': () => sheetOf(cells('<c r="A1"><v>0x10z</v></c>')),
  'too many cells': () =>
    sheetOf(
      cells(Array.from({ length: 200_001 }, (_, i) => `<c r="A${i + 1}"><v>${Math.sin(i)}</v></c>`).join('')),
    ),
  'a large file': () => Buffer.alloc(zipBounds.fileBytes + 1),
  'no workbook of ours': () => zipOf(parts),
}

for (const [what, file] of Object.entries(hostile)) {
  test(`${what} is refused, and takes little memory`, () => {
    const bytes = file()
    const before = process.memoryUsage()
    assert.throws(() => readWorkbookImport(bytes), RefusedFile)
    const after = process.memoryUsage()
    const more = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers
    assert.ok(more < 100_000_000, `${more} bytes`)
  })
}

test('a cell at the very last place is one', () => {
  const { sheets } = readWorkbook(sheetOf(cells('<c r="XFD1048576"><v>1</v></c>')))
  assert.deepEqual([...(sheets.get('Inputs')?.keys() ?? [])], ['XFD1048576'])
})
