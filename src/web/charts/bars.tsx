import { colours, partColours } from './colours.ts'
import { Drawing, type DrawingProps } from './drawing.tsx'
import { Mark } from './marks.tsx'
import { rowLayout } from './row-layout.ts'
import { spanScale } from './scale.ts'
import type { BarsData } from './shares-data.ts'
import { widestOf } from './text-width.ts'
import { round, Words } from './words.tsx'

const gap = 6
const barHeight = 14
const toBarBaseline = 11

/** A bar each row from 0 to one side or the other; what may be chance is grey, and how far chance reaches is shaded. */
export function Bars({ data, width, onOpen }: DrawingProps<BarsData>) {
  const { bars, span, noise } = data
  const textWidth = Math.ceil(widestOf(bars.map(({ text }) => text))) + gap
  const layout = rowLayout(
    bars.map(({ name }) => name),
    { width, right: 0 },
  )
  const from = layout.left + (span[0] < 0 ? textWidth : 0)
  const { at } = spanScale(span, { from, to: layout.to - textWidth })
  const names = bars.map(({ name, text }) => `${name} ${text}`)
  const zero = round(at(0))
  return (
    <Drawing width={width} height={layout.height} names={names} onOpen={onOpen}>
      {noise > 0 && (
        <rect
          x={round(at(-noise))}
          y={0}
          width={round(at(noise) - at(-noise))}
          height={layout.height}
          fill={colours.sunk}
        />
      )}
      {bars.map(({ name, value, text, isNoise }, i) => {
        const { top, height, labelLines, labelX, anchor, bar, baselineY } = layout.rows[i] ?? layout.none
        const [left, right] = [Math.min(zero, at(value)), Math.max(zero, at(value))]
        const isLeft = value < 0
        return (
          <Mark key={name} index={i} name={names[i] ?? ''}>
            <rect x={0} y={top} width={width} height={height} fill="transparent" />
            <Words x={labelX} y={baselineY} lines={labelLines} anchor={anchor} />
            <rect
              x={round(left)}
              y={bar}
              width={Math.max(1, round(right - left))}
              height={barHeight}
              fill={isNoise ? partColours.indirect : isLeft ? partColours.capital : partColours.feedstock}
              fillOpacity={isNoise ? 0.5 : undefined}
            />
            <Words
              x={isLeft ? left - gap : right + gap}
              y={bar + toBarBaseline}
              lines={[text]}
              anchor={isLeft ? 'end' : 'start'}
              fill={colours.soft}
            />
          </Mark>
        )
      })}
      <line x1={zero} x2={zero} y1={0} y2={layout.height} stroke={colours.ink} pointerEvents="none" />
    </Drawing>
  )
}
