import type { components } from '../../api/generated.ts'
import { full } from '../../format/numbers.ts'
import { type Datum, type DatumChange, dataOfRow, nameOfRow, type ReferenceData } from './data-of-row.ts'
import { texts } from './texts.ts'

type Edition = components['schemas']['EditionSummary']

/** A change with what the datum is now, in words. */
export interface DraftChange extends DatumChange {
  readonly was: string
}

export interface EditionDraft {
  readonly basedOn: string
  readonly changes: readonly DraftChange[]
}

/** The current edition, and what came with the program since: it is adopted by being changed, or as it is. */
export function basesOf(editions: readonly Edition[]): string[] {
  const current = editions.find(({ isCurrent }) => isCurrent)
  const newer = editions.filter(
    ({ basedOn, createdAt }) => basedOn === null && current && createdAt > current.createdAt,
  )
  return [...(current ? [current] : []), ...newer].map(({ edition }) => edition)
}

const storeName = 'edition-draft'

/** What was gathered before, unless its edition is no longer one to change. */
export function draftOf(bases: readonly string[]): EditionDraft {
  const empty = { basedOn: bases[0] ?? '', changes: [] }
  try {
    const kept = JSON.parse(localStorage.getItem(storeName) ?? 'null') as EditionDraft | null
    return kept && bases.includes(kept.basedOn) ? kept : empty
  } catch {
    return empty
  }
}

export function keepDraft(draft: EditionDraft): void {
  try {
    localStorage.setItem(storeName, JSON.stringify(draft))
  } catch {
    // Where nothing may be stored it lasts as long as the page is open.
  }
}

/** As the API takes them. */
export const changesOf = ({ changes }: EditionDraft): DatumChange[] =>
  changes.map(({ was: _was, ...change }) => change)

export const valueText = ({ value, unit }: Pick<Datum, 'value' | 'unit'>): string =>
  value === null ? texts.noValue : `${full(value)} ${unit}`

export function datumName(
  data: ReferenceData,
  { table, id, field }: Pick<DatumChange, 'table' | 'id' | 'field'>,
): string {
  const row = data[table].find((each) => each.id === id)
  const label = row && dataOfRow(data, row).find((each) => each.field === field)?.label
  return `${nameOfRow(data, table, id)}: ${label ?? field}`
}
