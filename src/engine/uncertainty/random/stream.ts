import { threefry, threefryRow, uniformOf, type Words } from './threefry.ts'

/** What random numbers of a parameter are drawn for; each purpose has numbers of its own. */
export type Purpose =
  | 'trial'
  | 'sobolShiftA'
  | 'sobolShiftB'
  | 'morrisStart'
  | 'morrisOrder'
  | 'playerOrder'
  | 'unionOrder'

/**
 * Random numbers of one parameter: which ones depends on the seed, the parameter's id and the purpose alone, so that adding,
 * removing, renaming or reordering other parameters changes none of them. There is no state: each has a place.
 */
export class Stream implements Words {
  first = 0
  second = 0
  private readonly key0: number
  private readonly key1: number

  constructor(seed: number, id: string, purpose: Purpose) {
    const { first, second } = keyOf(seed, [...wordsOf(purpose), ...wordsOf(id)])
    this.key0 = first
    this.key1 = second
  }

  /** Sets the two words of this place. */
  take(index: number, block: number): this {
    threefry(this.key0, this.key1, index, block, this)
    return this
  }

  /** Fills the words of the places 0, 1, … of a block: an even number of them. */
  fill(block: number, firsts: Int32Array, seconds: Int32Array): void {
    threefryRow(this.key0, this.key1, block, firsts, seconds)
  }

  /** Between 0 and 1, both outside. */
  uniform(index: number, block: number): number {
    return uniformOf(this.take(index, block))
  }
}

/** Length first, so that no two texts after each other read as two others. */
const wordsOf = (text: string): number[] => [
  text.length,
  ...Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)),
]

/** The words, two at a time, as counters of Threefry whose key is what came of those before (Matyas, Meyer and Oseas). */
function keyOf(seed: number, words: readonly number[]): Words {
  const key: Words = { first: seed | 0, second: Math.floor(seed / 2 ** 32) | 0 }
  const result: Words = { first: 0, second: 0 }
  for (let i = 0; i < words.length; i += 2) {
    const [a, b] = [words[i] ?? 0, words[i + 1] ?? 0]
    threefry(key.first, key.second, a, b, result)
    key.first = result.first ^ a
    key.second = result.second ^ b
  }
  return key
}
