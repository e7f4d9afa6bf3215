import { answerOf, endOf, openDisk } from '../disk/disk.ts'

/** What a person has said of an input that is not known. */
export interface InputRange {
  /** Its name in studies; the random numbers follow from it, so it stays. */
  readonly id: string
  /** Where the input is, by the name of its element: `/feedstocks/UCO/price`. */
  readonly place: string
  /** A factor of what the case says; the value itself, if left out. */
  readonly as?: 'factor'
  /** As the API takes it. */
  readonly distribution: Readonly<Record<string, unknown>>
  /** What stands at the row, such as 850–1,150. */
  readonly mark: string
  /** What was chosen and typed, to go on from there. */
  readonly draft: RangeDraft
  /** Where it is from, where not from a person. */
  readonly source?: string
}

/** A form of a range as it was left. */
export interface RangeDraft {
  /** `ends` is two ends in a line; else a kind of distribution, given by its members. */
  readonly given: string
  readonly text: string
  readonly ends: 'limits' | 'P10P90' | undefined
  readonly shape: string | undefined
  /** The most likely value, where somebody has typed one. */
  readonly mode: string
  readonly members: Readonly<Record<string, string>>
}

/** Inputs that rise and fall with each other: every two of them have this rank correlation. */
export interface Together {
  readonly ids: readonly string[]
  readonly rho: number
}

/** All that is not known of a case. */
export interface Uncertain {
  readonly ranges: readonly InputRange[]
  readonly together: readonly Together[]
}

/** Kept on the disk of this browser beside the edits of the case; another tab that shows it follows. */
export interface Ranges {
  readonly whenRead: Promise<void>
  get(): Uncertain
  subscribe(listener: () => void): () => void
  put(next: Uncertain): void
  close(): void
}

const store = 'ranges'
const nothing: Uncertain = { ranges: [], together: [] }

async function read(key: string): Promise<Uncertain> {
  const request = (await openDisk())?.transaction(store).objectStore(store).get(key)
  return (request && (await answerOf<Uncertain | undefined>(request))) ?? nothing
}

async function write(key: string, uncertain: Uncertain): Promise<void> {
  const transaction = (await openDisk())?.transaction(store, 'readwrite')
  transaction?.objectStore(store).put(uncertain, key)
  // At once, rather than when this process has heard of it: it may be killed before.
  transaction?.commit()
  if (transaction) await endOf(transaction)
}

/** What is not known of a case is not known of what it becomes either. */
export async function copyRanges(from: string, to: string): Promise<void> {
  const found = await read(from).catch(() => nothing)
  if (found.ranges.length > 0) await write(to, found).catch(() => undefined)
}

export function openRanges(key: string): Ranges {
  let now = nothing
  let isTouched = false
  const listeners = new Set<() => void>()
  const channel = new BroadcastChannel(`ranges:${key}`)
  const show = (next: Uncertain) => {
    now = next
    for (const listener of listeners) listener()
  }
  channel.onmessage = ({ data }: MessageEvent<Uncertain>) => show(data)
  return {
    whenRead: read(key).then(
      (found) => {
        if (!isTouched && found.ranges.length > 0) show(found)
      },
      () => undefined,
    ),
    get: () => now,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    put(next) {
      isTouched = true
      show(next)
      channel.postMessage(next)
      // Where the disk is full they last as long as the page.
      void write(key, next).catch(() => undefined)
    },
    close: () => channel.close(),
  }
}
