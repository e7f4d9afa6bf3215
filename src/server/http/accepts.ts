const refusal = /^q=0(\.0*)?$/

/**
 * Whether an Accept or Accept-Encoding header admits something (RFC 9110, 12.5): the most specific range that covers
 * it decides, and admits it unless its weight is 0.
 *
 * @param ranges those that cover it, in lower case, the most specific first.
 */
export function accepts(header: string, ranges: readonly string[]): boolean {
  let decidedBy = ranges.length
  let isAccepted = false
  for (const part of header.toLowerCase().split(',')) {
    const [range = '', ...parameters] = part.split(';').map((each) => each.trim())
    const rank = ranges.indexOf(range)
    if (rank < 0 || rank >= decidedBy) continue
    decidedBy = rank
    isAccepted = !parameters.some((each) => refusal.test(each))
  }
  return isAccepted
}
