import { decimals } from '../../text/paper.ts'

const leastPercent = 0.5

/** A share in whole percent; one that is small and not nothing says so. */
export function sharePercent(fraction: number | null): string {
  if (fraction === null) return ''
  const percents = fraction * 100
  if (percents !== 0 && Math.abs(percents) < leastPercent) return percents > 0 ? '< 1 %' : '> −1 %'
  return `${decimals(percents, 0)} %`
}
