/** A file of an archive, as it is and compressed (raw deflate). */
export interface Packed {
  /** Its letters are ASCII, as those of paths of workbooks are. */
  readonly path: string
  readonly bytes: Uint8Array
  readonly compressed: Uint8Array
}

/** 1 January 1980, the first day that ZIP knows: the bytes of a file follow from its contents alone. */
const [fixedTime, fixedDate] = [0, 0x21]
const version = 20
const deflated = 8

/** CRC-32 of a text's bytes (ISO 3309), as ZIP and PNG have it. */
export type Checksum = (bytes: Uint8Array) => number

/** Files in a ZIP archive, in their order. The same files give the same bytes. */
export function archived(files: readonly Packed[], checksum: Checksum): Uint8Array[] {
  const locals: Uint8Array[] = []
  const central: Uint8Array[] = []
  let offset = 0
  for (const { path, bytes, compressed } of files) {
    const name = Uint8Array.from(path, (letter) => letter.charCodeAt(0))
    const about = describe(name.length, bytes, compressed.length, checksum)
    locals.push(Uint8Array.of(0x50, 0x4b, 3, 4), about, name, compressed)
    central.push(Uint8Array.of(0x50, 0x4b, 1, 2, version, 0), about, entry(offset), name)
    offset += 4 + about.length + name.length + compressed.length
  }
  const length = central.reduce((sum, part) => sum + part.length, 0)
  return [...locals, ...central, end(files.length, length, offset)]
}

/** What the header of a file and its entry in the directory have in common. */
function describe(nameLength: number, bytes: Uint8Array, compressedLength: number, checksum: Checksum) {
  const view = new DataView(new ArrayBuffer(26))
  view.setUint16(0, version, true)
  // Names and contents are UTF-8.
  view.setUint16(2, 0x0800, true)
  view.setUint16(4, deflated, true)
  view.setUint16(6, fixedTime, true)
  view.setUint16(8, fixedDate, true)
  view.setUint32(10, checksum(bytes), true)
  view.setUint32(14, compressedLength, true)
  view.setUint32(18, bytes.length, true)
  view.setUint16(22, nameLength, true)
  return new Uint8Array(view.buffer)
}

/** What only the directory says: no comment, the first disk, no attributes, where the file begins. */
function entry(offset: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(14))
  view.setUint32(10, offset, true)
  return new Uint8Array(view.buffer)
}

function end(count: number, length: number, offset: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(22))
  view.setUint32(0, 0x06054b50, true)
  view.setUint16(8, count, true)
  view.setUint16(10, count, true)
  view.setUint32(12, length, true)
  view.setUint32(16, offset, true)
  return new Uint8Array(view.buffer)
}
