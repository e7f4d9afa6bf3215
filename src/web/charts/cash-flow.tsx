import { line } from 'd3-shape'
import { withDecimals } from '../format/numbers.ts'
import { axisWidth, UprightAxis } from './axis.tsx'
import type { CashFlowData } from './cash-flow-data.ts'
import { colours, partColours } from './colours.ts'
import { Drawing, type DrawingProps } from './drawing.tsx'
import { Key, type KeyEntry, keyLayout } from './key.tsx'
import { Mark } from './marks.tsx'
import { valueScale } from './scale.ts'
import { Slice } from './slice.tsx'
import { frameTexts } from './texts.ts'
import { round } from './words.tsx'
import { YearAxis } from './year-axis.tsx'

const plotHeight = 170
const below = 20
const barShare = 0.68

/** A bar each year, the running total as a line, and when the money is back. */
export function CashFlow({ data, width, onOpen }: DrawingProps<CashFlowData>) {
  const { rows, unit, payback } = data
  const key = keyLayout(keyOf(data), width)
  const top = key.height + 8
  const bottom = top + plotHeight
  const scale = valueScale(
    rows.flatMap(({ flow, cumulative }) => [flow, cumulative]),
    { from: bottom, to: top, pixelsPerTick: 36 },
  )
  const left = axisWidth(scale)
  const step = (width - left) / rows.length
  const at = (index: number) => left + step * (index + 0.5)
  const first = rows[0]?.year ?? 0
  const construction = rows.filter(({ year }) => year <= 0).length
  const text = (value: number | null) => (value === null ? frameTexts.none : withDecimals(value, 1))
  const names = rows.map(
    ({ year, flow, cumulative }) => `Year ${year}: ${text(flow)} ${unit}, cumulative ${text(cumulative)}`,
  )
  return (
    <Drawing width={width} height={bottom + below} names={names} onOpen={onOpen} isTold>
      <Key placed={key.placed} />
      <rect x={left} y={top} width={round(step * construction)} height={plotHeight} fill={colours.sunk} />
      <UprightAxis scale={scale} left={left} right={width} />
      {rows.map(({ year, flow }, i) => (
        <Mark key={year} index={i} name={names[i] ?? ''}>
          <Slice middle={at(i)} width={step} top={top} height={plotHeight} />
          {flow !== null && <Bar flow={flow} at={scale.at} middle={at(i)} width={step * barShare} />}
        </Mark>
      ))}
      <g pointerEvents="none">
        <path d={pathOf(data, at, scale.at)} fill="none" stroke={colours.ink} strokeWidth={2} />
        {payback && (
          <line
            x1={round(at(payback.value - first))}
            x2={round(at(payback.value - first))}
            y1={top}
            y2={bottom}
            stroke={colours.good}
            strokeWidth={1.5}
            strokeDasharray="3 3"
          />
        )}
      </g>
      <YearAxis years={rows.map(({ year }) => year)} at={at} y={bottom + 15} right={width} />
    </Drawing>
  )
}

function Bar({
  flow,
  at,
  middle,
  width,
}: {
  flow: number
  at: (value: number) => number
  middle: number
  width: number
}) {
  const [a, b] = [at(0), at(flow)]
  return (
    <rect
      x={round(middle - width / 2)}
      y={round(Math.min(a, b))}
      width={round(width)}
      height={Math.max(1, round(Math.abs(b - a)))}
      fill={flow < 0 ? partColours.capital : partColours.feedstock}
    />
  )
}

const pathOf = ({ rows }: CashFlowData, at: (index: number) => number, y: (value: number) => number) =>
  line<CashFlowData['rows'][number]>()
    .digits(1)
    .defined(({ cumulative }) => cumulative !== null)
    .x((_, i) => at(i))
    .y(({ cumulative }) => y(Number(cumulative)))(rows) ?? ''

function keyOf({ rows, payback, unit }: CashFlowData): readonly KeyEntry[] {
  const hasBuilding = rows.some(({ year }) => year <= 0)
  const last = rows.at(-1)?.cumulative ?? null
  const end = last === null ? '' : `, ${withDecimals(last, 0)} ${unit} at the end`
  return [
    { text: 'in', look: 'bar', colour: partColours.feedstock },
    { text: 'out', look: 'bar', colour: partColours.capital },
    { text: `cumulative${end}`, look: 'line', colour: colours.ink },
    ...(payback
      ? [
          {
            text: `${payback.name} ${withDecimals(payback.value, 1)} yr`,
            look: 'line' as const,
            colour: colours.good,
            dashes: '3 3',
          },
        ]
      : []),
    ...(hasBuilding ? [{ text: 'construction', look: 'shade' as const, colour: colours.sunk }] : []),
  ]
}
