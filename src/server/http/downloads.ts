import { problems } from './errors.ts'

/** In a process. Each holds what was read last, some megabytes, for as long as its client takes to take it. */
const downloadsMaximum = 8

/** Who is downloading from this process at the moment: one file each, and not too many together. */
export class Downloads {
  readonly #people = new Set<string>()

  /**
   * @returns what ends it.
   * @throws {Problem} quota_exceeded, overloaded
   */
  begin(userId: string): () => void {
    if (this.#people.has(userId)) throw problems.quotaExceeded('downloads', 1)
    if (this.#people.size >= downloadsMaximum) throw problems.overloaded()
    this.#people.add(userId)
    return () => this.#people.delete(userId)
  }
}
