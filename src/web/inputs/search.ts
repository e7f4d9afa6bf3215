import { inputGroups } from '../../contract/request/words/input-word.ts'
import { plain } from '../format/plain.ts'
import { type InputRow, titleOf } from './rows.ts'

/** How well one word of what was typed fits: the label before a synonym before the sentence; nothing is below zero. */
function scoreOf(row: InputRow, word: string): number {
  const startsIn = (text: string) => ` ${plain(text)}`.includes(` ${word}`)
  if (plain(row.symbol ?? '') === word) return 5
  if (row.element !== undefined && startsIn(row.element)) return 4
  if (startsIn(row.label)) return 4
  if (row.synonyms.some(startsIn)) return 3
  if (startsIn(inputGroups[row.group])) return 2
  if (startsIn(row.name)) return 1
  return plain(titleOf(row)).includes(word) && word.length > 2 ? 1 : 0
}

/**
 * Inputs that every word of what was typed fits by label, symbol, element, group, sentence or synonym, the best first. All of
 * them are looked at, because there are some 200.
 */
export function searchRows(rows: readonly InputRow[], typed: string): InputRow[] {
  const words = plain(typed).split(' ').filter(Boolean)
  if (words.length === 0) return [...rows]
  const whole = plain(typed)
  const found = rows.flatMap((row, i) => {
    const isSynonym = row.synonyms.some((each) => plain(each) === whole) || plain(row.label) === whole
    const scores = words.map((word) => scoreOf(row, word))
    const score = scores.reduce((a, b) => a + b, 0) + (isSynonym ? 10 : 0)
    return scores.every((each) => each > 0) || isSynonym ? [{ row, score, i }] : []
  })
  return found.toSorted((a, b) => b.score - a.score || a.i - b.i).map(({ row }) => row)
}
