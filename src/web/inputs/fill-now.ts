import { say } from '../ui/say.ts'
import type { OpenCase } from '../workspace/open-case.tsx'

/** Fills an input down its list, or a year to the end, as one step of undoing, and says what could not be filled. */
export async function fill({ change, results }: OpenCase, pointer: string, year?: number): Promise<void> {
  const { fillBelow, fillYears } = await import('./fill.ts')
  const { document } = results.get()
  const { changes, refused } =
    year === undefined ? fillBelow(document, pointer) : fillYears(document, pointer, year)
  if (changes.length > 0) change(changes)
  if (refused.length > 0) say(refused.join(' '))
}

/** Fills from the box that has the focus. */
export function fillFromFocus(open: OpenCase): void {
  const { pointer, year } = (document.activeElement as HTMLElement | null)?.dataset ?? {}
  if (pointer !== undefined) void fill(open, pointer, year === undefined ? undefined : Number(year))
}
