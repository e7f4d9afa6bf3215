import { crc32, deflateRawSync } from 'node:zlib'
import type { Part } from '../../contract/workbook/xlsx/parts.ts'

/** 1 January 1980, the first day that ZIP knows: the bytes of a file follow from its contents alone. */
const [fixedTime, fixedDate] = [0, 0x21]
const version = 20
const deflated = 8
const level = 7

/** Files in a ZIP archive, compressed, in their order. The same files give the same bytes. */
export function zipped(parts: readonly Part[]): Buffer {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const { path, text } of parts) {
    const name = Buffer.from(path)
    const bytes = Buffer.from(text)
    const body = deflateRawSync(bytes, { level })
    const about = describe(name.length, bytes, body.length)
    locals.push(Buffer.from([0x50, 0x4b, 3, 4]), about, name, body)
    central.push(Buffer.from([0x50, 0x4b, 1, 2, version, 0]), about, entry(offset), name)
    offset += 4 + about.length + name.length + body.length
  }
  const directory = Buffer.concat(central)
  return Buffer.concat([...locals, directory, end(parts.length, directory.length, offset)])
}

/** What the header of a file and its entry in the directory have in common. */
function describe(nameLength: number, bytes: Buffer, compressedLength: number): Buffer {
  const about = Buffer.alloc(26)
  about.writeUInt16LE(version, 0)
  // Names and contents are UTF-8.
  about.writeUInt16LE(0x0800, 2)
  about.writeUInt16LE(deflated, 4)
  about.writeUInt16LE(fixedTime, 6)
  about.writeUInt16LE(fixedDate, 8)
  about.writeUInt32LE(crc32(bytes), 10)
  about.writeUInt32LE(compressedLength, 14)
  about.writeUInt32LE(bytes.length, 18)
  about.writeUInt16LE(nameLength, 22)
  return about
}

/** What only the directory says: no comment, the first disk, no attributes, where the file begins. */
function entry(offset: number): Buffer {
  const rest = Buffer.alloc(14)
  rest.writeUInt32LE(offset, 10)
  return rest
}

function end(count: number, length: number, offset: number): Buffer {
  const record = Buffer.alloc(22)
  record.writeUInt32LE(0x06054b50, 0)
  record.writeUInt16LE(count, 8)
  record.writeUInt16LE(count, 10)
  record.writeUInt32LE(length, 12)
  record.writeUInt32LE(offset, 16)
  return record
}
