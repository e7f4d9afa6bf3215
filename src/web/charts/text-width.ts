/** Widths of letters in Inter with digits of one width, in hundredths of an em: a picture that is drawn has no browser to ask. */
const widthsInInter: readonly (readonly [hundredths: number, letters: string])[] = [
  [13, '\u202f'],
  [24, 'ijl'],
  [27, ' ,.:;I'],
  [29, '!·'],
  [30, "'"],
  [32, '\\`'],
  [33, 'ft|'],
  [36, '/'],
  [39, '()[]r{}'],
  [40, '₂'],
  [46, '_'],
  [47, '"^'],
  [51, '?'],
  [53, 's'],
  [55, 'kxz'],
  [56, 'avy'],
  [57, 'JLc'],
  [58, 'e'],
  [59, 'Fhnu'],
  [60, 'Eo'],
  [61, 'bdgpq'],
  [63, '#Z'],
  [64, '$&PRS'],
  [65, '*+-0123456789<=>BT~−±'],
  [67, 'K'],
  [68, 'XY'],
  [70, 'AV'],
  [72, 'D'],
  [73, 'C'],
  [74, 'HU'],
  [75, 'GN'],
  [76, 'OQ'],
  [82, 'w'],
  [84, '≤'],
  [88, 'm'],
  [90, 'M'],
  [97, '@'],
  [98, '%'],
  [101, 'W'],
]
const otherLetter = 65
const widths = new Map(
  widthsInInter.flatMap(([hundredths, letters]) =>
    Array.from(letters, (letter) => [letter, hundredths] as const),
  ),
)

export const fontSize = 12
export const lineHeight = 16
/** Semibold letters are at most so much wider. */
const boldness = 1.05

/** How wide a text of 12 px is, in CSS pixels; rather more than less. */
export function textWidth(text: string, isBold = false): number {
  let hundredths = 0
  for (const letter of text) hundredths += widths.get(letter) ?? otherLetter
  return (hundredths / 100) * fontSize * (isBold ? boldness : 1)
}

export const widestOf = (texts: readonly string[], isBold = false): number =>
  Math.max(0, ...texts.map((text) => textWidth(text, isBold)))

/** A text in lines that are no wider than so many pixels. A word that is wider is broken, because nothing may be cut off. */
export function wrapped(text: string, width: number, isBold = false): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((each) => pieces(each, width, isBold))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && textWidth(longer, isBold) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}

function pieces(word: string, width: number, isBold: boolean): readonly string[] {
  const found: string[] = []
  let piece = ''
  for (const letter of word) {
    if (piece !== '' && textWidth(piece + letter, isBold) > width) {
      found.push(piece)
      piece = letter
    } else piece += letter
  }
  return [...found, piece]
}
