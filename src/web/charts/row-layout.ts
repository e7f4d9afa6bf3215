import { lineHeight, textWidth, widestOf, wrapped } from './text-width.ts'

export interface RowPlace {
  readonly top: number
  readonly height: number
  readonly labelLines: readonly string[]
  readonly labelX: number
  readonly anchor: 'start' | 'end'
  /** Top of the bar, which is 14 px high. */
  readonly bar: number
  /** Baseline of the first line of the label, and of the numbers beside it. */
  readonly baselineY: number
}

interface Room {
  readonly width: number
  /** What is kept free at the right of bars for numbers. */
  readonly right: number
  readonly isBold?: boolean
  /** How much higher than usual each row is. */
  readonly extra?: number
}

/** Below it labels stand above their bars. */
const narrow = 420
const labelGap = 10
const barHeight = 14
const leastRow = 24
const firstBaseline = 12
/** Most of the width that labels beside bars take. */
const labelShare = 0.36

const none: RowPlace = { top: 0, height: 0, labelLines: [], labelX: 0, anchor: 'end', bar: 0, baselineY: 0 }

/**
 * Rows of bars with labels, which wrap and are never cut off: beside the bars where there is room, above them on a phone. The
 * bars reach from `left` to `to`.
 */
export function rowLayout(labels: readonly string[], room: Room) {
  const isNarrow = room.width < narrow
  return isNarrow ? stacked(labels, room) : beside(labels, room)
}

function beside(labels: readonly string[], { width, right, isBold = false, extra = 0 }: Room) {
  const widest = Math.ceil(Math.min(widestOf(labels, isBold), width * labelShare))
  let top = 0
  const rows = labels.map((label): RowPlace => {
    const labelLines = wrapped(label, widest, isBold)
    const text = labelLines.length * lineHeight
    const height = Math.max(leastRow, text + 6) + extra
    const middle = top + (height - extra) / 2
    const row = {
      top,
      height,
      labelLines,
      labelX: widest,
      anchor: 'end' as const,
      bar: middle - barHeight / 2,
      baselineY: middle - text / 2 + firstBaseline,
    }
    top += height
    return row
  })
  return { rows, height: top, left: widest + labelGap, to: width - right, none }
}

function stacked(labels: readonly string[], { width, right, isBold = false, extra = 0 }: Room) {
  let top = 0
  const rows = labels.map((label): RowPlace => {
    const labelLines = wrapped(label, Math.max(width - right - labelGap, textWidth('mm')), isBold)
    const text = labelLines.length * lineHeight
    const height = text + barHeight + 8 + extra
    const row = {
      top,
      height,
      labelLines,
      labelX: 0,
      anchor: 'start' as const,
      bar: top + text + 1,
      baselineY: top + firstBaseline,
    }
    top += height
    return row
  })
  return { rows, height: top, left: 0, to: width, none }
}
