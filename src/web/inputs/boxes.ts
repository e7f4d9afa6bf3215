import { fieldAt, unitsAt } from '../format/units.ts'
import { type Document, namesIn, valueAt } from '../workspace/document.ts'
import { elementAt, measureAt } from './knob.ts'
import type { PasteRow } from './paste.ts'

const selector = 'input[data-pointer]'

/** The box of a number that an event happened in, and all that follow it in the same panel. */
export function boxesFrom(target: EventTarget): HTMLInputElement[] {
  if (!(target instanceof HTMLInputElement) || !target.matches(selector)) return []
  const all = boxesAround(target)
  return all.slice(all.indexOf(target))
}

/** The box of the next row, or of the one before; undefined where there is none, or the event was in no box. */
export function nextBox(target: EventTarget, isBackwards: boolean): HTMLInputElement | undefined {
  if (!(target instanceof HTMLInputElement)) return undefined
  const all = boxesAround(target)
  // From the search it leads to the first row.
  return all[all.indexOf(target) + (isBackwards ? -1 : 1)]
}

const boxesAround = (target: HTMLInputElement): HTMLInputElement[] => [
  ...(target.closest('[data-part="inputs"]') ?? document).querySelectorAll<HTMLInputElement>(selector),
]

/** What can be pasted into the rows of these boxes. */
export const pasteRowsOf = (boxes: readonly HTMLInputElement[], document: Document): PasteRow[] =>
  boxes.flatMap(({ dataset }) => {
    const pointer = dataset.pointer ?? ''
    if (fieldAt(pointer)?.kind !== 'quantity') return []
    const units = unitsAt(pointer, elementAt(document, pointer)).map(({ name }) => name)
    const unit = measureAt(document, pointer)?.unit ?? units[0] ?? '1'
    return [{ pointer, title: titleAt(document, pointer), unit, units }]
  })

function titleAt(document: Document, pointer: string): string {
  const [, list = '', place = '', key = ''] = pointer.split('/')
  const name = namesIn(valueAt(document, `/${list}`))[Number(place)]
  return name === undefined ? place : `${name}, ${key}`
}
