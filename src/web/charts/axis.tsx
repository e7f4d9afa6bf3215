import { shown } from '../format/numbers.ts'
import { colours } from './colours.ts'
import type { ValueScale } from './scale.ts'
import { textWidth, widestOf } from './text-width.ts'
import { round, unspoken, Words } from './words.tsx'

const gap = 6
/** From the middle of a line of text to its baseline. */
export const toBaseline = 4

/** How much room the numbers beside an upright axis take. */
export const axisWidth = ({ ticks }: ValueScale): number =>
  Math.ceil(widestOf(ticks.map((tick) => shown(tick)))) + gap

interface UprightAxisProps {
  scale: ValueScale
  /** Where its lines begin and end. */
  left: number
  right: number
}

/** Numbers at the left of horizontal lines; that of zero is stronger. */
export function UprightAxis({ scale, left, right }: UprightAxisProps) {
  return (
    <g {...unspoken}>
      {scale.ticks.map((tick) => {
        const y = round(scale.at(tick))
        return (
          <g key={tick}>
            <line x1={left} x2={right} y1={y} y2={y} stroke={tick === 0 ? colours.soft : colours.line} />
            <Words x={left - gap} y={y + toBaseline} lines={[shown(tick)]} anchor="end" fill={colours.soft} />
          </g>
        )
      })}
    </g>
  )
}

interface LevelAxisProps {
  scale: ValueScale
  /** Baseline of its numbers. */
  y: number
  /** How far its lines reach up; without it there are none. */
  top?: number
  /** Ends of the place, over which no number may reach. */
  left: number
  right: number
  label?: (tick: number) => string
}

/** Numbers below a drawing. Of numbers that would touch only some are written. */
export function LevelAxis({ scale, y, top, left, right, label = shown }: LevelAxisProps) {
  const widest = widestOf(scale.ticks.map((tick) => label(tick)))
  const distance = Math.abs(scale.at(scale.ticks[1] ?? 0) - scale.at(scale.ticks[0] ?? 0)) || widest
  const every = Math.max(1, Math.ceil((widest + 2 * gap) / distance))
  const zero = Math.max(0, scale.ticks.indexOf(0))
  return (
    <g {...unspoken}>
      {scale.ticks.map((tick, i) => {
        const half = textWidth(label(tick)) / 2
        const x = scale.at(tick)
        const isWritten = (i - zero) % every === 0
        return (
          <g key={tick}>
            {top !== undefined && (
              <line
                x1={round(x)}
                x2={round(x)}
                y1={top}
                y2={y - lineAbove}
                stroke={tick === 0 ? colours.soft : colours.line}
              />
            )}
            {isWritten && (
              <Words
                x={Math.max(left + half, Math.min(right - half, x))}
                y={y}
                lines={[label(tick)]}
                anchor="middle"
                fill={colours.soft}
              />
            )}
          </g>
        )
      })}
    </g>
  )
}

/** From the baseline of the numbers up to where the lines end. */
const lineAbove = 14
