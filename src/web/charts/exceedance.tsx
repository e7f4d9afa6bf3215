import { area, line } from 'd3-shape'
import { shown } from '../format/numbers.ts'
import { axisWidth, LevelAxis, UprightAxis } from './axis.tsx'
import { colours, partColours } from './colours.ts'
import { Drawing, type DrawingProps } from './drawing.tsx'
import type { ExceedanceData } from './exceedance-data.ts'
import { Mark } from './marks.tsx'
import { spanScale } from './scale.ts'
import { Slice } from './slice.tsx'
import { round } from './words.tsx'

const plotHeight = 160
const below = 20
const right = 8
const top = 8
const hundred = 100

type Point = ExceedanceData['points'][number]

/** The curve with its band of 95 %, and the threshold that somebody looks at. */
export function Exceedance({ data, width, onOpen }: DrawingProps<ExceedanceData>) {
  const { points, threshold, unit, label } = data
  const bottom = top + plotHeight
  const y = spanScale([0, hundred], { from: bottom, to: top, pixelsPerTick: 36 })
  const left = axisWidth(y)
  const ends = [points[0]?.value ?? 0, points.at(-1)?.value ?? 1] as const
  const x = spanScale(ends, { from: left, to: width - right, pixelsPerTick: 70 })
  const step = (width - right - left) / Math.max(1, points.length - 1)
  const names = points.map(
    ({ value, probability }) =>
      `more than ${shown(value)} ${unit}: ${shown(hundred * (probability.value ?? 0))} of 100 futures`,
  )
  const at = (share: number | null | undefined) => y.at(hundred * (share ?? 0))
  const atX = ({ value }: Point) => x.at(value)
  const curve = line<Point>(atX, ({ probability }) => at(probability.value)).digits(1)(points as Point[])
  const band = area<Point>(
    atX,
    ({ probability }) => at(probability.interval95?.[0] ?? probability.value),
    ({ probability }) => at(probability.interval95?.[1] ?? probability.value),
  ).digits(1)(points as Point[])
  const isShown = threshold.value >= ends[0] && threshold.value <= ends[1]
  const thresholdX = round(x.at(threshold.value))
  return (
    <Drawing width={width} height={bottom + below} names={names} onOpen={onOpen} isTold>
      <UprightAxis scale={y} left={left} right={width - right} />
      <LevelAxis scale={x} y={bottom + 15} left={left} right={width} />
      <path d={band ?? ''} fill={partColours.feedstock} fillOpacity={0.25} />
      <path d={curve ?? ''} fill="none" stroke={partColours.feedstock} strokeWidth={2} />
      {points.map(({ value }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: Its place is what stays while a study refines, and the focus with it.
        <Mark key={i} index={i} name={names[i] ?? label}>
          <Slice middle={x.at(value)} width={step} top={top} height={plotHeight} />
        </Mark>
      ))}
      {isShown && (
        <g pointerEvents="none">
          <line x1={thresholdX} x2={thresholdX} y1={top} y2={bottom} stroke={colours.ink} strokeWidth={1.5} />
          <circle
            cx={thresholdX}
            cy={round(at(threshold.probability))}
            r={5}
            fill={colours.sheet}
            stroke={colours.ink}
            strokeWidth={2}
          />
        </g>
      )}
    </Drawing>
  )
}
