/** Numbers of the format of a table of letters that names every letter by itself or in runs, OpenType 1.9, `cmap`. */
const runsFormat = 4
const noGlyph = 0

/** The letters that a TrueType font has. @throws {Error} where its table of letters is of another format. */
export function lettersOf(font: Buffer): ReadonlySet<number> {
  const cmap = tableAt(font, 'cmap')
  const subtable = cmap + font.readUInt32BE(cmap + 8)
  if (font.readUInt16BE(subtable) !== runsFormat)
    throw new Error('The font has a table of letters that is not read here.')
  const doubled = font.readUInt16BE(subtable + 6)
  const ends = subtable + 14
  const [starts, deltas, offsets] = [ends + doubled + 2, ends + 2 * doubled + 2, ends + 3 * doubled + 2]
  const letters = new Set<number>()
  for (let at = 0; at < doubled; at += 2) {
    const offset = font.readUInt16BE(offsets + at)
    const delta = font.readInt16BE(deltas + at)
    const first = font.readUInt16BE(starts + at)
    for (let letter = first; letter <= font.readUInt16BE(ends + at) && letter < 0xffff; letter++) {
      const glyph =
        offset === 0 ? letter + delta : font.readUInt16BE(offsets + at + offset + 2 * (letter - first))
      if ((glyph & 0xffff) !== noGlyph) letters.add(letter)
    }
  }
  return letters
}

function tableAt(font: Buffer, tag: string): number {
  const count = font.readUInt16BE(4)
  for (let i = 0; i < count; i++) {
    const record = 12 + 16 * i
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8)
  }
  throw new Error(`The font has no table ${tag}.`)
}

/** Stands for a letter that the font does not have. */
const box = '□'

/**
 * Texts as they can be set: composed, without what is no letter, and a box for each letter that the fonts do not have,
 * because a PDF that is to be read aloud may hold none of these.
 */
export function settable(value: unknown, letters: ReadonlySet<number>): unknown {
  if (typeof value === 'string') return settableText(value, letters)
  if (Array.isArray(value)) return value.map((each) => settable(each, letters))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, settable(each, letters)]))
}

const isSpace = (letter: string): boolean => /\s/u.test(letter)

function settableText(text: string, letters: ReadonlySet<number>): string {
  const parts = Array.from(text.normalize('NFC').replace(/[\p{Cc}\p{Cf}]+/gu, ' '), (letter) => {
    if (letters.has(letter.codePointAt(0) ?? 0)) return letter
    return isSpace(letter) ? ' ' : box
  })
  return parts.join('')
}
