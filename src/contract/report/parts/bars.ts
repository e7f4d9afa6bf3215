import type { BarRow, Segment, Tone } from '../said/report.ts'

/** A bar from one value to another. */
interface Span {
  readonly from: number
  readonly to: number
  readonly tone: Tone
}

interface Row extends Omit<BarRow, 'segments' | 'marker'> {
  readonly spans: readonly Span[]
  readonly markedAt?: number | null
}

/** Rows of bars on one scale, which holds all their ends and, unless it is cut, zero. */
export function placedBars(rows: readonly Row[], isCut = false): { rows: BarRow[]; zero: number | null } {
  const ends = rows.flatMap(({ spans, markedAt }) => [
    ...spans.flatMap(({ from, to }) => [from, to]),
    ...(markedAt == null ? [] : [markedAt]),
  ])
  const all = isCut ? ends : [0, ...ends]
  const [low, high] = [Math.min(...all), Math.max(...all)]
  const width = high - low || 1
  const at = (value: number) => (value - low) / width
  const segment = ({ from, to, tone }: Span): Segment => ({
    from: at(Math.min(from, to)),
    to: at(Math.max(from, to)),
    tone,
  })
  return {
    rows: rows.map(({ spans, markedAt, ...row }) => ({
      ...row,
      segments: spans.map(segment),
      marker: markedAt == null ? null : at(markedAt),
    })),
    zero: low <= 0 && high >= 0 ? at(0) : null,
  }
}
