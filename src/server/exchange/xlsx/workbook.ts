import { parseXml } from './parse-xml.ts'
import { RefusedFile } from './refused-file.ts'
import { type Cell, CellCount, readSheet } from './sheet-cells.ts'
import { readStyles } from './styles.ts'
import { openZip, type ZipParts } from './zip.ts'

/** A workbook that was read: cells by sheet and place, and where its names are. */
export interface Workbook {
  readonly sheets: ReadonlyMap<string, ReadonlyMap<string, Cell>>
  /** What a defined name stands for, as `Inputs!$C$5`. */
  readonly names: ReadonlyMap<string, string>
}

/** Parts that do something when a workbook is opened, or bring in what is elsewhere. */
const forbidden =
  /vbaproject|vbadata|(?:^|\/)(?:externallinks|embeddings|activex|ctrlprops|macrosheets|dialogsheets|querytables|customui)\/|(?:^|\/)connections\.xml$/i

/**
 * Reads the cells of an .xlsx file, each with its formula and the value that was last calculated. Nothing is ever calculated
 * or fetched.
 *
 * @throws {RefusedFile} with a reason that is fit to show.
 */
export function readWorkbook(file: Buffer): Workbook {
  const zip = openZip(file)
  const bad = zip.names.find((name) => forbidden.test(name))
  if (bad)
    throw new RefusedFile('not_allowed', `The file has ${bad}: macros, links and embedded files are refused.`)
  const types = partOf(zip, '[Content_Types].xml').toString('utf8')
  if (/macroEnabled/i.test(types)) throw new RefusedFile('not_allowed', 'The file may have macros.')
  const { sheets, names } = readOutline(partOf(zip, 'xl/workbook.xml'))
  const targets = readTargets(partOf(zip, 'xl/_rels/workbook.xml.rels'))
  const shared = readShared(zip.read('xl/sharedStrings.xml'))
  const formats = readStyles(zip.read('xl/styles.xml'))
  const count = new CellCount()
  const cells = sheets.map(({ name, relation }) => {
    const path = targets.get(relation) ?? ''
    return [name, readSheet(partOf(zip, path), { path, shared, formats, count })] as const
  })
  return { sheets: new Map(cells), names }
}

function partOf(zip: ZipParts, name: string): Buffer {
  const part = zip.read(name)
  if (!part) throw new RefusedFile('not_a_workbook', `This is no .xlsx file: it has no ${name || 'sheet'}.`)
  return part
}

interface Outline {
  readonly sheets: readonly { readonly name: string; readonly relation: string }[]
  readonly names: ReadonlyMap<string, string>
}

function readOutline(part: Buffer): Outline {
  const sheets: { name: string; relation: string }[] = []
  const names = new Map<string, string>()
  let defined = ''
  parseXml(part, 'xl/workbook.xml', {
    open(element, attributes) {
      if (element === 'sheet')
        sheets.push({ name: attributes.name ?? '', relation: attributes['r:id'] ?? '' })
      if (element === 'definedName') defined = attributes.name ?? ''
    },
    close(element, text) {
      if (element === 'definedName') names.set(defined, text)
    },
  })
  return { sheets, names }
}

/** Where each sheet is, by the name of its relation. */
function readTargets(part: Buffer): ReadonlyMap<string, string> {
  const targets = new Map<string, string>()
  parseXml(part, 'xl/_rels/workbook.xml.rels', {
    open(element, { Id = '', Target = '', TargetMode = '' }) {
      if (element !== 'Relationship') return
      if (TargetMode.toLowerCase() === 'external')
        throw new RefusedFile('not_allowed', 'The file is linked to another one.')
      targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`)
    },
    close() {},
  })
  return targets
}

/** The texts that cells refer to by their numbers; what is said of their pronunciation is left out. */
function readShared(part: Buffer | undefined): readonly string[] {
  const texts: string[] = []
  if (!part) return texts
  let text = ''
  let isPhonetic = false
  parseXml(part, 'xl/sharedStrings.xml', {
    open(element) {
      if (element === 'si') text = ''
      if (element === 'rPh') isPhonetic = true
    },
    close(element, own) {
      if (element === 'rPh') isPhonetic = false
      if (element === 't' && !isPhonetic) text += own
      if (element === 'si') texts.push(text)
    },
  })
  return texts
}
