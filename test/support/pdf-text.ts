import { inflateSync } from 'node:zlib'

/** What the glyphs of each font stand for, by the name that pages have for it. */
export type Fonts = ReadonlyMap<string, ReadonlyMap<number, string>>

/** A page as it is written, in operators of PDF, with its fonts. */
interface Page {
  readonly content: string
  readonly fonts: Fonts
}

/** The texts of a PDF as a reader hears them, page after page, a line for each piece of text that was set at once. */
export const pdfTexts = (pdf: Buffer): string[] =>
  pdfPages(pdf).map(({ content, fonts }) => textIn(content, fonts))

/**
 * Reads what our own reports are made of: objects that stand by themselves, streams that are deflated, strings of two bytes
 * a glyph.
 */
export function pdfPages(pdf: Buffer): Page[] {
  const file = pdf.toString('latin1')
  const streams = new Map(
    [...file.matchAll(/(\d+) 0 obj\s*<<((?:(?!endobj)[\s\S])*?)>>\s*stream\r?\n/g)].map((match) => [
      match[1] ?? '',
      contentOf(pdf, match.index + match[0].length, match[2] ?? ''),
    ]),
  )
  const fonts = new Map(
    [...file.matchAll(/\/(f\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [
      name,
      lettersOf(file, streams, id),
    ]),
  )
  return [...file.matchAll(/\/Type \/Page\b[\s\S]*?endobj/g)]
    .map(([page]) => /\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '')
    .map((id) => ({ content: streams.get(id) ?? '', fonts }))
}

function contentOf(pdf: Buffer, at: number, about: string): string {
  const bytes = pdf.subarray(at, at + Number(/\/Length (\d+)/.exec(about)?.[1]))
  return (about.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1')
}

/** What each glyph of a font stands for, as its table of letters says. */
function lettersOf(
  file: string,
  streams: ReadonlyMap<string, string>,
  id: string,
): ReadonlyMap<number, string> {
  const font = new RegExp(`\\n${id} 0 obj[\\s\\S]*?endobj`).exec(file)?.[0] ?? ''
  const table = streams.get(/\/ToUnicode (\d+) 0 R/.exec(font)?.[1] ?? '') ?? ''
  const pairs = [...table.matchAll(/<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]+)>\n/g)]
  return new Map(
    pairs.map(([, glyph = '', text = '']) => [Number.parseInt(glyph, 16), fromHexadecimal(text)]),
  )
}

const fromHexadecimal = (text: string): string => Buffer.from(text, 'hex').swap16().toString('utf16le')

function textIn(content: string, fonts: Fonts): string {
  let letters: ReadonlyMap<number, string> = new Map()
  const lines: string[] = []
  for (const [block] of content.matchAll(/\bBT\b[\s\S]*?\bET\b/g)) {
    let line = ''
    for (const [, font, string] of block.matchAll(
      /\/(f\d+) [\d.]+ Tf|\(((?:\\[\s\S]|\((?:\\[\s\S]|[^\\()])*\)|[^\\()])*)\)/g,
    )) {
      if (font !== undefined) letters = fonts.get(font) ?? new Map()
      else
        line += glyphsOf(string ?? '')
          .map((glyph) => letters.get(glyph) ?? '')
          .join('')
    }
    lines.push(line)
  }
  return lines.join('\n')
}

const escapes: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 }

export function glyphsOf(string: string): number[] {
  const bytes = [...string.matchAll(/\\([0-7]{1,3})|\\([\s\S])|([^\\])/g)].map(
    ([, octal, escaped, plain]) => {
      if (octal !== undefined) return Number.parseInt(octal, 8)
      if (escaped !== undefined) return escapes[escaped] ?? escaped.charCodeAt(0)
      return (plain ?? '').charCodeAt(0)
    },
  )
  return Array.from(
    { length: bytes.length >> 1 },
    (_, i) => (bytes[2 * i] ?? 0) * 256 + (bytes[2 * i + 1] ?? 0),
  )
}
