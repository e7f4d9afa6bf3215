import { shown } from '../format/numbers.ts'
import { LevelAxis } from './axis.tsx'
import { colours, partColours } from './colours.ts'
import { Drawing, type DrawingProps } from './drawing.tsx'
import type { HistogramData } from './histogram-data.ts'
import { Key, keyLayout } from './key.tsx'
import { Mark } from './marks.tsx'
import { spanScale } from './scale.ts'
import { Slice } from './slice.tsx'
import { textWidth } from './text-width.ts'
import { round, unspoken, Words } from './words.tsx'

const plotHeight = 140
const labelRoom = 18
const below = 20
const gap = 6

/** A bar for each part of the range, those between P10 and P90 stronger, and where the case itself lies. */
export function Histogram({ data, width, onOpen }: DrawingProps<HistogramData>) {
  const { bars, lines, base } = data
  const key = keyLayout(keyOf(data), width)
  const top = key.height + 6 + labelRoom
  const bottom = top + plotHeight
  const ends = [bars[0]?.from ?? 0, bars.at(-1)?.to ?? 1]
  const span = base === null ? ends : [Math.min(base, ...ends), Math.max(base, ...ends)]
  const x = spanScale([span[0] ?? 0, span[1] ?? 1], { from: 1, to: width - 1, pixelsPerTick: 70 })
  const most = Math.max(1, ...bars.map(({ count }) => count))
  const [low = Number.NEGATIVE_INFINITY, , high = Number.POSITIVE_INFINITY] = lines.map(({ value }) => value)
  return (
    <Drawing
      width={width}
      height={bottom + below}
      names={bars.map(({ name }) => name)}
      onOpen={onOpen}
      isTold
    >
      <Key placed={key.placed} />
      {bars.map(({ from, to, count, name }, i) => {
        const [left, right] = [x.at(from), x.at(to)]
        const height = (count / most) * plotHeight
        const isWithin = to > low && from < high
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: Its place is what stays while a study refines, and the focus with it.
          <Mark key={i} index={i} name={name}>
            <Slice middle={(left + right) / 2} width={right - left} top={top} height={plotHeight} />
            <rect
              x={round(left + 0.5)}
              y={round(bottom - height)}
              width={Math.max(1, round(right - left - 1))}
              height={round(height)}
              fill={partColours.feedstock}
              fillOpacity={isWithin ? undefined : 0.45}
            />
          </Mark>
        )
      })}
      <g pointerEvents="none">
        <line x1={0} x2={width} y1={bottom} y2={bottom} stroke={colours.soft} />
        <Percentiles lines={lines} at={x.at} top={top} bottom={bottom} width={width} />
        {base !== null && <BaseLine x={round(x.at(base))} top={top} bottom={bottom} />}
      </g>
      <LevelAxis scale={x} y={bottom + 15} left={0} right={width} />
    </Drawing>
  )
}

/** It has an edge of its own, so that it is seen before bars as well. */
function BaseLine({ x, top, bottom }: { x: number; top: number; bottom: number }) {
  return (
    <>
      <line x1={x} x2={x} y1={top} y2={bottom} stroke={colours.sheet} strokeWidth={5} />
      <line
        x1={x}
        x2={x}
        y1={top}
        y2={bottom}
        stroke={colours.changed}
        strokeWidth={2.5}
        strokeDasharray="5 3"
      />
    </>
  )
}

interface PercentilesProps {
  lines: HistogramData['lines']
  at: (value: number) => number
  top: number
  bottom: number
  width: number
}

/** Lines with their names above; of names that would touch only the first is written. */
function Percentiles({ lines, at, top, bottom, width }: PercentilesProps) {
  let free = 0
  return (
    <g {...unspoken}>
      {lines.map(({ label, value }) => {
        const half = textWidth(label) / 2
        const x = Math.min(width - half, Math.max(half, at(value)))
        const isWritten = x - half >= free
        if (isWritten) free = x + half + gap
        return (
          <g key={label}>
            <line x1={round(at(value))} x2={round(at(value))} y1={top - 3} y2={bottom} stroke={colours.ink} />
            {isWritten && <Words x={x} y={top - gap} lines={[label]} anchor="middle" />}
          </g>
        )
      })}
    </g>
  )
}

const keyOf = ({ lines, base, unit }: HistogramData) => [
  { text: '8 of 10 futures', look: 'bar' as const, colour: partColours.feedstock },
  ...lines.map(({ label, text }) => ({
    text: `${label} ${text}`,
    look: 'tick' as const,
    colour: colours.ink,
  })),
  ...(base === null
    ? []
    : [
        {
          text: `base case ${shown(base)} ${unit}`.trimEnd(),
          look: 'line' as const,
          colour: colours.changed,
          dashes: '4 3',
        },
      ]),
]
