import { Fragment } from 'react'
import { colours } from './colours.ts'
import { lineHeight } from './text-width.ts'

interface WordsProps {
  x: number
  /** Baseline of the first line. */
  y: number
  lines: readonly string[]
  anchor?: 'start' | 'middle' | 'end'
  fill?: string
  isBold?: boolean
}

/** Text in an SVG, a line each. */
export function Words({ x, y, lines, anchor = 'start', fill = colours.ink, isBold = false }: WordsProps) {
  return lines.map((line, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place alone.
    <Fragment key={i}>
      <text
        x={round(x)}
        y={round(y + i * lineHeight)}
        textAnchor={anchor === 'start' ? undefined : anchor}
        fill={fill}
        fontWeight={isBold ? 600 : undefined}
      >
        {line}
      </text>
      {/* Else two lines would be read as one word. */}{' '}
    </Fragment>
  ))
}

/** A tenth of a pixel is as fine as anybody sees, and makes pictures that are the same on every machine. */
export const round = (pixels: number): number => Math.round(pixels * 10) / 10

/** For what the names of marks and the table say anyway, such as the numbers of an axis. */
export const unspoken = { 'aria-hidden': true } as const
