import { line } from 'd3-shape'
import { shown } from '../format/numbers.ts'
import { axisWidth, LevelAxis, UprightAxis } from './axis.tsx'
import type { BreakEvenData } from './break-even-data.ts'
import { colours, partColours } from './colours.ts'
import { Drawing, type DrawingProps } from './drawing.tsx'
import { Key, keyLayout } from './key.tsx'
import { Mark } from './marks.tsx'
import { spanScale, valueScale } from './scale.ts'
import { Slice } from './slice.tsx'
import { frameTexts } from './texts.ts'
import { round } from './words.tsx'

const plotHeight = 160
const below = 20
const right = 8

/** The net present value over one input: where it crosses zero, and where the plant is now. */
export function BreakEven({ data, width, onOpen }: DrawingProps<BreakEvenData>) {
  const { input, points, crossings, unit } = data
  const key = keyLayout(keyOf(data), width)
  const top = key.height + 8
  const bottom = top + plotHeight
  const y = valueScale(
    points.map(({ npv }) => npv),
    { from: bottom, to: top, pixelsPerTick: 36 },
  )
  const left = axisWidth(y)
  const ends = [points[0]?.input ?? 0, points.at(-1)?.input ?? 1] as const
  const x = spanScale(ends, { from: left, to: width - right, pixelsPerTick: 70 })
  const step = (width - right - left) / Math.max(1, points.length - 1)
  const names = points.map(
    ({ input: at, npv }) =>
      `${shown(at)} ${input.unit}: net present value ${npv === null ? frameTexts.none : `${shown(npv)} ${unit}`}`,
  )
  const curve = line<BreakEvenData['points'][number]>()
    .digits(1)
    .defined(({ npv }) => npv !== null)
    .x((point) => x.at(point.input))
    .y(({ npv }) => y.at(Number(npv)))(points)
  return (
    <Drawing width={width} height={bottom + below} names={names} onOpen={onOpen} isTold>
      <Key placed={key.placed} />
      <UprightAxis scale={y} left={left} right={width - right} />
      <LevelAxis scale={x} y={bottom + 15} left={left} right={width} />
      <line
        x1={round(x.at(input.value))}
        x2={round(x.at(input.value))}
        y1={top}
        y2={bottom}
        stroke={colours.changed}
        strokeWidth={1.5}
        strokeDasharray="4 3"
      />
      <path d={curve ?? ''} fill="none" stroke={partColours.feedstock} strokeWidth={2} />
      {points.map(({ input: at, npv }, i) => (
        <Mark key={at} index={i} name={names[i] ?? ''}>
          <Slice middle={x.at(at)} width={step} top={top} height={plotHeight} />
          {npv !== null && (
            <circle cx={round(x.at(at))} cy={round(y.at(npv))} r={2.5} fill={partColours.feedstock} />
          )}
        </Mark>
      ))}
      {crossings.map((at) => (
        <circle
          key={at}
          cx={round(x.at(at))}
          cy={round(y.at(0))}
          r={5}
          fill={colours.sheet}
          stroke={colours.ink}
          strokeWidth={2}
          pointerEvents="none"
        />
      ))}
    </Drawing>
  )
}

const keyOf = ({ input, crossings }: BreakEvenData) => [
  { text: 'net present value', look: 'line' as const, colour: partColours.feedstock },
  {
    text: `now ${shown(input.value)} ${input.unit}`,
    look: 'line' as const,
    colour: colours.changed,
    dashes: '4 3',
  },
  ...(crossings.length === 0
    ? []
    : [
        {
          text: `zero at ${crossings.map((each) => shown(each)).join(', ')} ${input.unit}`,
          look: 'ring' as const,
          colour: colours.ink,
        },
      ]),
]
