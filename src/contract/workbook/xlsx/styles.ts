import type { Style } from '../book/sheet.ts'
import { head } from './xml.ts'

/** Fonts: plain, bold, blue for what may be changed, grey for notes, large for titles, green for links. */
const fonts = [
  '<font><sz val="10"/><name val="Calibri"/></font>',
  '<font><b/><sz val="10"/><name val="Calibri"/></font>',
  '<font><sz val="10"/><color rgb="FF0000FF"/><name val="Calibri"/></font>',
  '<font><sz val="9"/><color rgb="FF707070"/><name val="Calibri"/></font>',
  '<font><b/><sz val="13"/><name val="Calibri"/></font>',
  '<font><sz val="10"/><color rgb="FF006100"/><name val="Calibri"/></font>',
] as const

/** Fills: none, the one that every file has, pale yellow for what may be changed, pale grey for heads. */
const fills = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFFFFBE6"/></patternFill></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFEDEDED"/></patternFill></fill>',
] as const

interface Look {
  readonly font: number
  readonly fill?: number
  readonly format?: number
  readonly isUnlocked?: true
  readonly isRight?: true
}

/** Formats of Excel: as it is, text, and of our own: numbers with the digits that fit, residues, conditions that are 1. */
const [general, asText, digits, scientific, condition] = [0, 49, 164, 165, 166]

const looks: Readonly<Record<Style, Look>> = {
  plain: { font: 0, format: general },
  title: { font: 4 },
  header: { font: 1, fill: 3 },
  numberHeader: { font: 1, fill: 3, isRight: true },
  note: { font: 3 },
  number: { font: 0, format: digits },
  step: { font: 3, format: digits },
  given: { font: 2, fill: 2, format: general, isUnlocked: true },
  givenText: { font: 2, fill: 2, format: asText, isUnlocked: true },
  locked: { font: 0, format: general },
  lockedText: { font: 0, format: asText },
  link: { font: 5, format: digits },
  residue: { font: 0, format: scientific },
  holds: { font: 1, format: condition, isRight: true },
}

const order = Object.keys(looks) as Style[]
const places = new Map(order.map((style, i) => [style, i]))
/** Styles of numbers come once more for small ones: programs show as many of their digits as fit, but not by a format of our own. */
const ofNumbers = order.filter((style) => looks[style].format === digits)
const placesOfSmall = new Map(ofNumbers.map((style, i) => [style, order.length + i]))
const large = 10_000

/** The number by which a cell names its style. @param value what it shows at first. */
export function styleNumber(style: Style, value?: unknown): number {
  const isSmall = typeof value === 'number' && Math.abs(value) < large
  return (isSmall ? placesOfSmall.get(style) : undefined) ?? places.get(style) ?? 0
}

function format({ font, fill = 0, format: numFmtId = general, isUnlocked, isRight }: Look): string {
  const alignment = isRight ? '<alignment horizontal="right"/>' : ''
  const lock = isUnlocked ? '<protection locked="0"/>' : ''
  const applied = `applyFont="1" applyFill="1" applyNumberFormat="1"${alignment && ' applyAlignment="1"'}${lock && ' applyProtection="1"'}`
  return `<xf numFmtId="${numFmtId}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" ${applied}>${alignment}${lock}</xf>`
}

const list = (name: string, items: readonly string[]) =>
  `<${name} count="${items.length}">${items.join('')}</${name}>`

const formats = [
  `<numFmt numFmtId="${digits}" formatCode="[&gt;=10000]#,##0;[&lt;=-10000]-#,##0;General"/>`,
  `<numFmt numFmtId="${scientific}" formatCode="[=0]0;0.0E+00"/>`,
  `<numFmt numFmtId="${condition}" formatCode="[=1]&quot;holds&quot;;&quot;does not hold&quot;"/>`,
] as const

/** The part of a workbook that says how cells look. */
export const stylesPart = (): string =>
  [
    `${head}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,
    list('numFmts', formats),
    list('fonts', fonts),
    list('fills', fills),
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    list('cellXfs', [
      ...order.map((style) => format(looks[style])),
      ...ofNumbers.map((style) => format({ ...looks[style], format: general })),
    ]),
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  ].join('')
