import type { Relation } from './step-list.tsx'

/** Brings the focus to what the number of a column is made of, or used in: of the column that has it, or else of the last one. */
export function goTo(relation: Relation): void {
  const columns = [...document.querySelectorAll('[data-part="why column"]')]
  const column = columns.find((each) => each.contains(document.activeElement)) ?? columns.at(-1)
  column?.querySelector<HTMLElement>(`[data-relation="${relation}"] button`)?.focus()
}

const arrows: Readonly<Record<string, Relation>> = { ArrowLeft: 'made from', ArrowRight: 'used in' }

/** Arrows do the same on names and numbers of the columns; in boxes and on sliders they are those of the box. */
export function goByArrow(event: Pick<KeyboardEvent, 'key' | 'preventDefault'>, target: EventTarget): void {
  const relation = arrows[event.key]
  if (relation === undefined || target instanceof HTMLInputElement || target instanceof HTMLSelectElement)
    return
  event.preventDefault()
  goTo(relation)
}
