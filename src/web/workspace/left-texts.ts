import { answerOf, openDisk } from '../disk/disk.ts'
import { isSame, type Json } from './document.ts'

/** What stood in a box when the page ended, and what the input was then. */
interface LeftText {
  readonly text: string
  readonly of: Json
}

/**
 * Text in boxes that is no value yet, such as `1,04`: kept on the disk with each letter, so that a page that ends in the middle of typing
 * loses not even that. The box itself has the text of now; this knows what it began with.
 */
export interface LeftTexts {
  readonly whenRead: Promise<void>
  subscribe(listener: () => void): () => void
  /** What was left in the box of an input that is still what it was; undefined where nothing was. */
  find(pointer: string, value: Json): string | undefined
  /** @param text undefined once it is done with. */
  keep(pointer: string, text: string | undefined, value: Json): void
}

const store = 'texts'

export function openLeftTexts(key: string): LeftTexts {
  const found = new Map<string, LeftText>()
  /** On the disk, so that a box that is left needs no write for nothing. */
  const kept = new Set<string>()
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }

  async function read(): Promise<void> {
    const texts = (await openDisk())?.transaction(store).objectStore(store)
    if (!texts) return
    const all = IDBKeyRange.bound([key], [key, []])
    const [keys, values] = await Promise.all([
      answerOf(texts.getAllKeys(all)),
      answerOf<LeftText[]>(texts.getAll(all)),
    ])
    for (const [i, each] of keys.entries()) {
      const [, pointer = ''] = each as string[]
      const value = values[i]
      if (!value || kept.has(pointer)) continue
      kept.add(pointer)
      found.set(pointer, value)
    }
    tell()
  }

  async function write(pointer: string, text: LeftText | undefined): Promise<void> {
    const transaction = (await openDisk())?.transaction(store, 'readwrite')
    const texts = transaction?.objectStore(store)
    if (text) texts?.put(text, [key, pointer])
    else texts?.delete([key, pointer])
    transaction?.commit()
  }

  return {
    whenRead: read().catch(() => undefined),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    find(pointer, value) {
      const left = found.get(pointer)
      return left && isSame(left.of, value) ? left.text : undefined
    },
    keep(pointer, text, value) {
      if (found.delete(pointer)) tell()
      if (text === undefined && !kept.delete(pointer)) return
      if (text !== undefined) kept.add(pointer)
      // A full disk loses the text of a box, and nothing else.
      void write(pointer, text === undefined ? undefined : { text, of: value }).catch(() => undefined)
    },
  }
}
