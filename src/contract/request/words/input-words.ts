import type { InputWord } from './input-word.ts'
import { listWords } from './list-words.ts'
import { partWords } from './part-words.ts'
import { sectionWords } from './section-words.ts'

/** How people call every input of the catalogue, by its path there, such as `plant.capacity` or `feedstocks[].price`. */
export const inputWords: Readonly<Record<string, InputWord>> = { ...sectionWords, ...listWords, ...partWords }
