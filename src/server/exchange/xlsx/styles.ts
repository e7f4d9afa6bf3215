import { parseXml } from './parse-xml.ts'

/** How a number is shown, as far as it decides what somebody meant by it. */
export type NumberFormat = 'number' | 'percent' | 'date'

/** Formats of Excel itself: [from, to] are days and times. */
const ownDates: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
]
const ownPercents = [9, 10]

/** The formats of cells by the numbers of their styles. */
export function readStyles(part: Buffer | undefined): readonly NumberFormat[] {
  const codes = new Map<number, string>()
  const formats: NumberFormat[] = []
  let isOfCells = false
  if (part) {
    parseXml(part, 'xl/styles.xml', {
      open(element, { numFmtId = '0', formatCode = '' }) {
        if (element === 'cellXfs') isOfCells = true
        if (element === 'numFmt') codes.set(Number(numFmtId), formatCode)
        if (element === 'xf' && isOfCells) formats.push(formatOf(Number(numFmtId), codes))
      },
      close(element) {
        if (element === 'cellXfs') isOfCells = false
      },
    })
  }
  return formats
}

function formatOf(id: number, codes: ReadonlyMap<number, string>): NumberFormat {
  const code = codes.get(id)
  if (code === undefined) {
    if (ownPercents.includes(id)) return 'percent'
    return ownDates.some(([from, to]) => id >= from && id <= to) ? 'date' : 'number'
  }
  // What is quoted, escaped or a colour is text that is shown.
  const plain = code.replaceAll(/"[^"]*"|\\.|_.|\[[^\]]*\]/g, '')
  if (plain.includes('%')) return 'percent'
  return /[ymdhs]/i.test(plain.replaceAll(/general/gi, '')) ? 'date' : 'number'
}
