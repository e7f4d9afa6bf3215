import { inflateRawSync } from 'node:zlib'

/** What a cell holds: an error is its text, such as '#N/A'; an empty one is left out. */
export interface ReadCell {
  readonly value?: number | string | boolean
  readonly isError?: true
  readonly formula?: string
}

export type ReadSheets = ReadonlyMap<string, ReadonlyMap<string, ReadCell>>

/** The files of a ZIP archive by their names. */
export function unzipped(archive: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>()
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  let at = archive.readUInt32LE(end + 16)
  for (let n = archive.readUInt16LE(end + 10); n > 0; n--) {
    const [method, length] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 20)]
    const [nameLength, extra, comment] = [28, 30, 32].map((place) =>
      archive.readUInt16LE(at + place),
    ) as number[]
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength!)
    const local = archive.readUInt32LE(at + 42)
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
    const bytes = archive.subarray(start, start + length)
    files.set(name, method === 0 ? bytes : inflateRawSync(bytes))
    at += 46 + nameLength! + extra! + comment!
  }
  return files
}

const plain = (text: string) =>
  text
    .replace(
      /&(lt|gt|quot|apos|amp);/g,
      (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name]!,
    )
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

const textsIn = (xml: string) =>
  [...xml.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => plain(text!)).join('')

/** Every cell of a workbook, of whichever program, by the name of its sheet and its address. */
export function readWorkbook(archive: Buffer): ReadSheets {
  const files = unzipped(archive)
  const file = (name: string) => files.get(name)?.toString() ?? ''
  const strings = [...file('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, xml]) =>
    textsIn(xml!),
  )
  const targets = new Map(
    [...file('xl/_rels/workbook.xml.rels').matchAll(/<Relationship [^>]*>/g)].map(([xml]) => [
      /Id="([^"]*)"/.exec(xml)?.[1],
      /Target="([^"]*)"/.exec(xml)?.[1],
    ]),
  )
  const sheets = [...file('xl/workbook.xml').matchAll(/<sheet [^>]*>/g)].map(([xml]) => {
    const name = plain(/ name="([^"]*)"/.exec(xml)![1]!)
    const target = targets.get(/r:id="([^"]*)"/.exec(xml)![1])
    return [name, cellsIn(file(`xl/${target}`), strings)] as const
  })
  return new Map(sheets)
}

function cellsIn(xml: string, strings: readonly string[]): Map<string, ReadCell> {
  const cells = new Map<string, ReadCell>()
  for (const [, attributes, inner = ''] of xml.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const address = /r="([A-Z]+\d+)"/.exec(attributes!)![1]!
    const type = /t="(\w+)"/.exec(attributes!)?.[1]
    const formula = /<f[^>]*>([^<]*)<\/f>/.exec(inner)?.[1]
    const value = /<v[^>]*>([^<]*)<\/v>/.exec(inner)?.[1]
    cells.set(address, {
      ...(formula !== undefined && { formula: plain(formula) }),
      ...valueIn(type, value, inner, strings),
    })
  }
  return cells
}

function valueIn(
  type: string | undefined,
  value: string | undefined,
  inner: string,
  strings: readonly string[],
): ReadCell {
  if (type === 'inlineStr') return { value: textsIn(inner) }
  if (value === undefined) return {}
  if (type === 's') return { value: strings[Number(value)] ?? '' }
  if (type === 'str') return { value: plain(value) }
  if (type === 'b') return { value: value === '1' }
  return type === 'e' ? { value, isError: true } : { value: Number(value) }
}
