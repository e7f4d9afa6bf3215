/** A number as a program writes it, or why a text is none and what was probably meant. */
export type NumberReading =
  | { readonly value: number; readonly reason?: undefined }
  | { readonly value?: undefined; readonly reason: string; readonly proposal?: string }

const plain = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/
/** One thousand five hundred to some people, one and a half to others. */
const ambiguous = /^[+-]?[1-9]\d{0,2},\d{3}$/
const decimalComma = /^[+-]?\d+,\d+$/
const grouped = /^[+-]?[1-9]\d{0,2}(?:[,' \u00A0\u202F]\d{3})+(?:\.\d+)?$/
const percentage = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+))\s*%$/

/**
 * Reads digits with a point, and nothing that means different things to different people: a decimal comma, groups of thousands and
 * a sign for percent are refused with a proposal.
 */
export function readNumber(text: string): NumberReading {
  if (plain.test(text)) {
    const value = Number(text)
    return Number.isFinite(value) ? { value } : { reason: 'The number is too large.' }
  }
  if (ambiguous.test(text)) {
    const [whole, fraction] = ['', '.'].map((sign) => Number(text.replace(',', sign)))
    return { reason: 'The comma may be of thousands or of decimals.', proposal: `${whole} or ${fraction}` }
  }
  if (grouped.test(text)) {
    const proposal = text.replaceAll(/[,' \u00A0\u202F]/g, '')
    return { reason: 'Thousands are not to be grouped.', proposal }
  }
  if (decimalComma.test(text))
    return { reason: 'A decimal point is needed.', proposal: text.replace(',', '.') }
  const [, number] = percentage.exec(text) ?? []
  if (number !== undefined) return { reason: 'The unit belongs to the heading, as in [%].', proposal: number }
  return { reason: 'This is no number.' }
}
