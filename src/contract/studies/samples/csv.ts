import { harmlessText } from '../../exchange/values/separated-text.ts'
import type { SampleColumn } from './sample-columns.ts'
import type { SampleRows } from './sample-rows.ts'

/** The platform's own: neither Node's types nor those of a browser are the contract's. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> }

/**
 * Samples as CSV (RFC 4180, UTF-8), a block at a time. Numbers have all their digits, so that they are read back as the same
 * bits; a trial without a number is an empty field.
 */
export async function* samplesAsCsv(
  columns: readonly SampleColumn[],
  rows: AsyncIterable<SampleRows>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder()
  yield encoder.encode(`${columns.map(({ heading }) => cellOf(heading)).join(',')}\r\n`)
  for await (const block of rows) yield encoder.encode(textOf(block))
}

function textOf(block: SampleRows): string {
  let text = ''
  for (let k = 0; k < (block[0]?.length ?? 0); k++) {
    for (let c = 0; c < block.length; c++) text += (c === 0 ? '' : ',') + digitsOf(block[c]?.[k] as number)
    text += '\r\n'
  }
  return text
}

function digitsOf(value: number): string {
  if (Number.isNaN(value)) return ''
  return value === 0 && Object.is(value, -0) ? '-0' : String(value)
}

function cellOf(heading: string): string {
  const text = harmlessText(heading)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
