/** Boxes of one number each; other inputs have a pointer as well. */
const selector = 'input[inputmode][data-pointer]:not([data-year])'

/** The box of a number that an event happened in, and all that follow it in the same panel. */
export function boxesFrom(target: EventTarget): HTMLInputElement[] {
  if (!(target instanceof HTMLInputElement) || !target.matches(selector)) return []
  const all = boxesAround(target)
  return all.slice(all.indexOf(target))
}

/** The box of the next row or year, or of the one before; undefined where there is none, or the event was in no box. */
export function nextBox(target: EventTarget, isBackwards: boolean): HTMLInputElement | undefined {
  if (!(target instanceof HTMLInputElement)) return undefined
  const years = [...(target.closest('fieldset')?.querySelectorAll<HTMLInputElement>('[data-year]') ?? [])]
  const all = years.includes(target) ? years : boxesAround(target)
  // From the search it leads to the first row.
  if (target.type !== 'search' && !all.includes(target)) return undefined
  return all[all.indexOf(target) + (isBackwards ? -1 : 1)]
}

const boxesAround = (target: HTMLInputElement): HTMLInputElement[] => [
  ...(target.closest('[data-part="inputs"]') ?? document).querySelectorAll<HTMLInputElement>(selector),
]
