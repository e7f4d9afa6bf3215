import { withDecimals } from '../format/numbers.ts'
import { LevelAxis } from './axis.tsx'
import type { CarbonData, CarbonPart, SchemeRow } from './carbon-data.ts'
import { colours, partColours } from './colours.ts'
import { Drawing, type DrawingProps } from './drawing.tsx'
import { Key, keyLayout } from './key.tsx'
import { Mark } from './marks.tsx'
import { type RowPlace, rowLayout } from './row-layout.ts'
import { valueScale } from './scale.ts'
import { lineHeight, wrapped } from './text-width.ts'
import { round, Words } from './words.tsx'

const barHeight = 14
const below = 20

/** The sources stacked, and a row for each scheme: what it counts, and a mark at what it allows. */
export function Carbon({ data, width, onOpen }: DrawingProps<CarbonData>) {
  const { parts, total, schemes, unit } = data
  const key = keyLayout(keyOf(parts), width)
  const top = key.height + 6
  const labels = ['Calculated', ...schemes.map(({ scheme }) => scheme)]
  const room = { width, right: 4 }
  const textRoom = width - rowLayout(labels, room).left
  const lines = Math.max(...schemes.map(({ text }) => wrapped(text, textRoom).length), 1)
  const layout = rowLayout(labels, { ...room, extra: lines * lineHeight - 2 })
  const stacked = stack(parts)
  const values = [
    ...stacked.flatMap(({ from, to }) => [from, to]),
    ...schemes.flatMap(({ emissions, limit }) => [emissions, limit]),
  ]
  const scale = valueScale(values, { from: layout.left, to: layout.to - 2 })
  const names = namesOf(data)
  const height = top + layout.height + below
  return (
    <Drawing width={width} height={height} names={names} onOpen={onOpen}>
      <Key placed={key.placed} />
      <g transform={`translate(0 ${top})`}>
        <LevelAxis scale={scale} y={layout.height + 14} left={layout.left} right={width} />
        <line
          x1={round(scale.at(0))}
          x2={round(scale.at(0))}
          y1={0}
          y2={layout.height}
          stroke={colours.line}
        />
        <Mark index={0} name={names[0] ?? ''}>
          <Row place={layout.rows[0] ?? layout.none} width={width} />
          {stacked.map(({ label, part, from, to }) => (
            <Bar
              key={label}
              ends={[scale.at(from), scale.at(to)]}
              y={layout.rows[0]?.bar ?? 0}
              height={barHeight}
              fill={partColours[part]}
            />
          ))}
          <Words
            x={layout.left}
            y={(layout.rows[0]?.bar ?? 0) + underBar}
            lines={[`${total.text} ${unit}`]}
            isBold
          />
        </Mark>
        {schemes.map((row, i) => (
          <Mark key={row.scheme} index={i + 1} name={names[i + 1] ?? ''}>
            <Row place={layout.rows[i + 1] ?? layout.none} width={width} />
            <Scheme
              row={row}
              at={scale.at}
              bar={layout.rows[i + 1]?.bar ?? 0}
              left={layout.left}
              room={textRoom}
            />
          </Mark>
        ))}
      </g>
    </Drawing>
  )
}

/** From the top of a bar to the baseline of the text below it. */
const underBar = 27

function Row({ place, width }: { place: RowPlace; width: number }) {
  const { top, height, labelLines, labelX, anchor, baselineY } = place
  return (
    <>
      <rect x={0} y={top} width={width} height={height} fill="transparent" />
      <Words x={labelX} y={baselineY} lines={labelLines} anchor={anchor} />
    </>
  )
}

interface BarProps {
  /** In pixels, whichever is on the left. */
  ends: readonly [number, number]
  y: number
  height: number
  fill: string
}

/** However little it stands for, it can be seen. */
const Bar = ({ ends: [from, to], y, height, fill }: BarProps) => (
  <rect
    x={round(Math.min(from, to))}
    y={y}
    width={Math.max(1, round(Math.abs(to - from)))}
    height={height}
    fill={fill}
  />
)

/** What each row says aloud. */
function namesOf({ parts, total, schemes, unit }: CarbonData): string[] {
  const sources = parts.map(({ label, text }) => `${label.toLowerCase()} ${text}`).join(', ')
  return [
    `Calculated ${total.text} ${unit}: ${sources}`,
    ...schemes.map(
      ({ scheme, text, emissions }) =>
        `${scheme} ${text}${emissions === null ? '' : `; counts ${withDecimals(emissions, 1)} ${unit}`}`,
    ),
  ]
}

interface SchemeProps {
  row: SchemeRow
  at: (value: number) => number
  bar: number
  left: number
  room: number
}

function Scheme({ row: { emissions, limit, text, status }, at, bar, left, room }: SchemeProps) {
  const fill = status === 'notMet' ? colours.bad : status === 'met' ? colours.good : colours.soft
  return (
    <>
      {emissions !== null && (
        <Bar ends={[at(0), at(emissions)]} y={bar + 4} height={barHeight - 8} fill={partColours.indirect} />
      )}
      {limit !== null && (
        <line
          x1={round(at(limit))}
          x2={round(at(limit))}
          y1={bar - 2}
          y2={bar + barHeight + 2}
          stroke={colours.ink}
          strokeWidth={2.5}
        />
      )}
      <Words x={left} y={bar + underBar} lines={wrapped(text, room)} fill={fill} />
    </>
  )
}

/** Parts one after the other from zero: those above zero to the right, those below to the left. */
function stack(parts: readonly CarbonPart[]) {
  let [above, under] = [0, 0]
  return parts.map((part) => {
    const from = part.value < 0 ? under : above
    const to = from + part.value
    if (part.value < 0) under = to
    else above = to
    return { ...part, from, to }
  })
}

const keyOf = (parts: readonly CarbonPart[]) => [
  ...parts.map(({ label, text, part }) => ({
    text: `${label} ${text}`,
    look: 'bar' as const,
    colour: partColours[part],
  })),
  { text: 'counted by the scheme', look: 'bar' as const, colour: partColours.indirect },
  { text: 'its limit', look: 'tick' as const, colour: colours.ink },
]
