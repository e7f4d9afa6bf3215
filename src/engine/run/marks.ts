/** Sets of numbered things, one for each element of a series: 32 of them in a word, the words of an element together. */
export type Marks = Int32Array

const bitsPerWord = 32

/** The empty set, with room for so many. */
export const noneOf = (count: number): Marks => new Int32Array(Math.ceil(count / bitsPerWord))

/** Adds one thing to the set that begins at a word. */
export function mark(marks: Marks, bit: number, start = 0): void {
  const at = start + Math.floor(bit / bitsPerWord)
  marks[at] = (marks[at] ?? 0) | (1 << (bit % bitsPerWord))
}

/** Whether the set that begins at a word has anything in it. */
export function hasAny(marks: Marks, start: number, words: number): boolean {
  for (let w = start; w < start + words; w++) if (marks[w] !== 0) return true
  return false
}

/** Takes one set out of another. */
export function takeOut(from: Marks, set: Marks): void {
  for (let w = 0; w < from.length; w++) from[w] = (from[w] ?? 0) & ~(set[w] ?? 0)
}

/** Whether two sets have something in common. */
export function meets(a: Marks, b: Marks): boolean {
  for (let w = 0; w < a.length; w++) if (((a[w] ?? 0) & (b[w] ?? 0)) !== 0) return true
  return false
}

export const isMarked = (marks: Marks, bit: number): boolean =>
  ((marks[Math.floor(bit / bitsPerWord)] ?? 0) & (1 << (bit % bitsPerWord))) !== 0

/** A set with one word that is not empty. */
export function single(words: number, word: number, marks: number): Marks {
  const result = new Int32Array(words)
  result[word] = marks
  return result
}

/** Element by element, of two that have as many. */
export function merged(a: Marks | undefined, b: Marks | undefined): Marks | undefined {
  return a && b ? a.map((word, k) => word | (b[k] ?? 0)) : (a ?? b)
}

/** One set of what is in any element of any. */
export function union(words: number, all: readonly (Marks | undefined)[]): Marks | undefined {
  let result: Marks | undefined
  for (const marks of all) {
    if (!marks) continue
    result ??= new Int32Array(words)
    for (let k = 0, w = 0; k < marks.length; k++, w = w + 1 === words ? 0 : w + 1) {
      result[w] = (result[w] ?? 0) | (marks[k] ?? 0)
    }
  }
  return result
}

/** The set of one element for each of so many. */
export function spread(marks: Marks | undefined, length: number): Marks | undefined {
  if (!marks || length === 1) return marks
  const result = new Int32Array(marks.length * length)
  for (let i = 0; i < length; i++) result.set(marks, i * marks.length)
  return result
}

/** The sets of elements in other places, those that come to one place together. */
export function laidOut(
  from: Marks,
  words: number,
  length: number,
  places: (i: number) => readonly [from: number, to: number],
): Marks {
  const result = new Int32Array(length * words)
  const steps = Math.max(length, from.length / words)
  for (let i = 0; i < steps; i++) {
    const [source, target] = places(i)
    for (let w = 0; w < words; w++) {
      const at = target * words + w
      result[at] = (result[at] ?? 0) | (from[source * words + w] ?? 0)
    }
  }
  return result
}
