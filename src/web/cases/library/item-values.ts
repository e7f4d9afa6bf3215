import { valueText } from '../../inputs/value-text.ts'
import { valueAt } from '../../workspace/document.ts'
import { bodyOfItem, documentOf, rowsOfItem } from './item-document.ts'
import type { LibraryItem } from './queries.ts'
import { libraryTexts as texts } from './texts.ts'

const mostShown = 4

/** What an item holds, in a line. */
export function valuesText({ kind, body }: Pick<LibraryItem, 'kind' | 'body'>): string {
  const own = bodyOfItem({ body })
  const document = documentOf(kind, own)
  const values = rowsOfItem(kind, own).map(
    ({ pointer, label }) => [label, valueText(valueAt(document, pointer))] as const,
  )
  if (kind === 'price') {
    return [values[0]?.[1], texts.of(Number(own.year), String(own.place))].join(' · ')
  }
  const shown = values.slice(0, mostShown).map((each) => each.join(' '))
  return [...shown, ...(values.length > mostShown ? [`+ ${values.length - mostShown}`] : [])].join(' · ')
}
