import { ByteWriter } from 'hyparquet-writer/src/bytewriter.js'

const chunkBytes = 2 ** 20

/** Takes bytes of a Parquet file and gives them away while the file grows, so that no more than a row group is ever held. */
export class ChunkedWriter extends ByteWriter {
  private full: Uint8Array<ArrayBuffer>[] = []

  constructor() {
    super(chunkBytes)
  }

  /** Room for so many bytes in one piece: where this chunk has none, another one begins. */
  override ensure(size: number): void {
    if (this.index + size <= this.buffer.byteLength) return
    this.full.push(this.getBytes())
    this.buffer = new ArrayBuffer(Math.max(chunkBytes, size))
    this.view = new DataView(this.buffer)
    this.index = 0
  }

  /** What was written since the last time. */
  take(): Uint8Array<ArrayBuffer>[] {
    const taken = [...this.full, this.getBytes().slice()]
    this.full = []
    this.index = 0
    return taken
  }
}
