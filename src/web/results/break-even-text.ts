import type { BreakEvenAnswer } from '../engine/break-even-sweep.ts'
import { percent, shown } from '../format/numbers.ts'
import { cardTexts } from './cards/texts.ts'

/**
 * How far an input may go before the plant earns nothing, or has to go so that it does: the nearest crossing on each side. Empty where
 * there is none.
 *
 * @param npv of now; null where it does not exist.
 */
export function breakEvenSentences(
  label: string,
  { value, unit, crossings }: BreakEvenAnswer,
  npv: number | null,
): string[] {
  if (npv === null || npv === 0) return []
  const below = crossings.findLast((each) => each < value)
  const above = crossings.find((each) => each > value)
  const said = (crossing: number | undefined, verb: 'fall' | 'rise') => {
    if (crossing === undefined) return []
    const place = `${shown(crossing)} ${unit}`.trimEnd()
    const change = value === 0 ? '' : changeText((crossing - value) / Math.abs(value))
    return [
      npv > 0 ? cardTexts.mayGo(label, verb, place, change) : cardTexts.mustGo(label, verb, place, change),
    ]
  }
  return [...said(below, 'fall'), ...said(above, 'rise')]
}

const changeText = (part: number): string => ` (${part > 0 ? '+' : ''}${percent(part)})`

/** The crossings that lie where the line is drawn; those far away are told in words alone. */
export function nearCrossings({ crossings, points }: BreakEvenAnswer): number[] {
  const [from, to] = [points[0]?.input ?? 0, points.at(-1)?.input ?? 0]
  return crossings.filter((each) => each >= from && each <= to)
}
