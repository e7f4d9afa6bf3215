import { line } from 'd3-shape'
import { colours } from './colours.ts'
import { valueScale } from './scale.ts'

interface SparklineProps {
  values: readonly (number | null)[]
  /** The result in words, which it stands for. */
  name: string
}

const width = 72
const height = 18
const margin = 2

/** Years as a small line beside a number; zero is its lower or upper edge, or the line between. */
export function Sparkline({ values, name }: SparklineProps) {
  const { at } = valueScale(values, { from: height - margin, to: margin, isNice: false })
  const step = (width - 2 * margin) / Math.max(1, values.length - 1)
  const path = line<number | null>()
    .digits(1)
    .defined((value) => value !== null)
    .x((_, i) => margin + i * step)
    .y((value) => at(Number(value)))(values)
  return (
    <svg width={width} height={height} role="img" aria-label={name}>
      <line x1={0} x2={width} y1={at(0)} y2={at(0)} stroke={colours.line} />
      <path d={path ?? ''} fill="none" stroke={colours.ink} strokeWidth={1.5} />
    </svg>
  )
}
