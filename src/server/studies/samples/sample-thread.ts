import type { AccessLevel } from '../../../contract/access-level.ts'
import type { Inputs } from '../../../contract/request/inputs.ts'
import type { FittedStudy } from '../../../contract/studies/fitted-study.ts'
import { prepareStudy, readAnyStudy } from '../../../contract/studies/kinds/any-study.ts'
import { aboutStudy } from '../../../contract/studies/samples/about-study.ts'
import { samplesAsCsv } from '../../../contract/studies/samples/csv.ts'
import { samplesAsDoubles } from '../../../contract/studies/samples/doubles.ts'
import { samplesAsParquet } from '../../../contract/studies/samples/parquet.ts'
import {
  chosenColumns,
  type SampleColumn,
  sampleColumns,
} from '../../../contract/studies/samples/sample-columns.ts'
import { type EvaluatedBlocks, sampleRows } from '../../../contract/studies/samples/sample-rows.ts'
import { lowerPriority } from '../../computing/lower-priority.ts'
import type { SampleFormat } from './formats.ts'

lowerPriority()

/** Answers as soon as the thread has loaded all that files need. */
export function ready(): void {}

export interface AskedFile {
  /** The pieces of the file are asked for by it. */
  readonly file: string
  /** JSON text. */
  readonly request: string
  readonly inputs: string
  readonly accessLevel: AccessLevel
  /** Names of outputs that the reader sees. */
  readonly seen: readonly string[]
  /** Names of columns; undefined for all. */
  readonly columns: readonly string[] | undefined
  readonly format: SampleFormat
}

/** What has come of whole blocks, on the way to who writes them. */
class Feed implements AsyncIterable<EvaluatedBlocks> {
  readonly #waiting: EvaluatedBlocks[] = []
  #isOver = false
  #wake: () => void = () => {}
  #starve: () => void = () => {}

  push(blocks: EvaluatedBlocks): void {
    this.#waiting.push(blocks)
    this.#wake()
  }

  end(): void {
    this.#isOver = true
    this.#wake()
  }

  /** Resolves when all that was pushed has been taken, and more is wanted. */
  starved(): Promise<void> {
    return new Promise((resolve) => {
      this.#starve = resolve
    })
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<EvaluatedBlocks> {
    for (;;) {
      const next = this.#waiting.shift()
      if (next) yield next
      else if (this.#isOver) return
      else {
        const woken = new Promise<void>((resolve) => {
          this.#wake = resolve
        })
        this.#starve()
        await woken
      }
    }
  }
}

type Piece = IteratorResult<Uint8Array<ArrayBuffer>, void>

interface OpenFile {
  readonly feed: Feed
  readonly bytes: AsyncGenerator<Uint8Array<ArrayBuffer>>
  /** Belongs to a piece that waits for more blocks. */
  next: Promise<Piece> | undefined
}

const files = new Map<string, OpenFile>()

/** @returns names of columns that there are not, if any; then no file has begun. */
export function begin(asked: AskedFile): { readonly unknown: readonly string[] } {
  const fitted = fittedOf(asked)
  const all = sampleColumns(fitted).filter(({ kind, place }) => {
    return kind !== 'output' || asked.seen.includes(fitted.outputs[place]?.name ?? '')
  })
  const chosen = asked.columns ? chosenColumns(all, asked.columns) : { columns: all }
  if ('unknown' in chosen) return { unknown: chosen.unknown }
  const feed = new Feed()
  files.set(asked.file, {
    feed,
    bytes: bytesOf(fitted, asked, { columns: chosen.columns, feed }),
    next: undefined,
  })
  return { unknown: [] }
}

function fittedOf({ request, inputs, accessLevel }: AskedFile): FittedStudy {
  const form = readAnyStudy(JSON.parse(request), Number.POSITIVE_INFINITY)
  const prepared = form.request && prepareStudy(form.request, JSON.parse(inputs) as Inputs, accessLevel)
  const fitted = prepared?.prepared?.fitted
  if (!fitted) throw new Error('A study that is kept does not fit its case.')
  return fitted
}

function bytesOf(
  fitted: FittedStudy,
  { format, request, inputs }: AskedFile,
  { columns, feed }: { readonly columns: readonly SampleColumn[]; readonly feed: Feed },
) {
  const rows = sampleRows(fitted, columns, feed)
  if (format === 'csv') return samplesAsCsv(columns, rows)
  if (format === 'f64') return samplesAsDoubles(rows)
  return samplesAsParquet(
    columns,
    rows,
    aboutStudy(fitted, { ...JSON.parse(request), base: JSON.parse(inputs) }),
  )
}

export interface AskedPiece {
  readonly file: string
  /** Outputs of the next blocks; undefined where there are no more. */
  readonly results: readonly Float64Array[] | undefined
}

/** The bytes of some more blocks, which may be none yet. */
export async function write({ file, results }: AskedPiece): Promise<Uint8Array<ArrayBuffer>[]> {
  const open = files.get(file)
  if (!open) throw new Error(`The file ${file} is not open.`)
  const starved = open.feed.starved()
  if (results) open.feed.push({ results })
  else open.feed.end()
  const pieces: Uint8Array<ArrayBuffer>[] = []
  for (;;) {
    open.next ??= open.bytes.next()
    const piece = await Promise.race([open.next, starved])
    if (!piece) return pieces
    open.next = undefined
    if (piece.done) {
      files.delete(file)
      return pieces
    }
    pieces.push(piece.value)
  }
}

/** For a file that nobody wants any more. */
export function drop(file: string): void {
  files.delete(file)
}
