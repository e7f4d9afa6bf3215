import { crc32, deflateRawSync } from 'node:zlib'
import { archived } from '../../contract/workbook/xlsx/archive.ts'
import type { Part } from '../../contract/workbook/xlsx/parts.ts'

const level = 8

/** Files in a ZIP archive, compressed, in their order. The same files give the same bytes. */
export function zipped(parts: readonly Part[]): Buffer {
  const files = parts.map(({ path, text }) => {
    const bytes = Buffer.from(text)
    return { path, bytes, compressed: deflateRawSync(bytes, { level }) }
  })
  return Buffer.concat(archived(files, crc32))
}
