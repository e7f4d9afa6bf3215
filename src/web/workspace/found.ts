import { inputGroups } from '../../contract/request/words/input-word.ts'
import type { Found } from '../actions/here.ts'
import { type InputRow, rowsOf, titleOf } from '../inputs/rows.ts'
import { headlines } from '../results/headlines.ts'
import type { Document } from './document.ts'

interface Ways {
  toInput(row: InputRow): void
  toNumber(name: string): void
}

/** The inputs and the numbers of a case, as they are found. */
export function foundIn(document: Document, { toInput, toNumber }: Ways): Found[] {
  const inputs = rowsOf(document).map((row): Found => {
    const group = inputGroups[row.group]
    return {
      kind: 'input',
      name: row.pointer,
      label: titleOf(row),
      words: [...row.synonyms, row.symbol ?? '', group, row.name],
      hint: group,
      perform: () => toInput(row),
    }
  })
  const numbers = headlines.map(
    ({ name, label, short }): Found => ({
      kind: 'number',
      name,
      label,
      words: [short],
      perform: () => toNumber(name),
    }),
  )
  return [...numbers, ...inputs]
}
