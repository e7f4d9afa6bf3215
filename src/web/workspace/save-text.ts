import { timeOfDay } from '../format/times.ts'
import type { SaveWords } from './save-words.ts'
import { texts } from './texts.ts'

/** What the dot says. */
export function saveText(words: SaveWords): string {
  switch (words.kind) {
    case 'saved':
      return words.at === null ? '' : texts.saved(timeOfDay(words.at))
    case 'conflicts':
      return texts.conflicts(words.count)
    case 'refused':
      return texts.refused(words.count)
    case 'stopped':
      return texts.stopped(words.message)
    case 'gone':
      return words.message === undefined ? texts.gone : texts.notKeptAsNew(words.message)
    default:
      return texts[words.kind]
  }
}
