import { line } from 'd3-shape'
import { shown } from '../format/numbers.ts'
import { axisWidth, LevelAxis, UprightAxis } from './axis.tsx'
import { colours, partColours } from './colours.ts'
import { Drawing, type DrawingProps } from './drawing.tsx'
import { Key, keyLayout } from './key.tsx'
import type { MapData } from './map-data.ts'
import { Mark } from './marks.tsx'
import { spanScale } from './scale.ts'
import { round } from './words.tsx'

const plotHeight = 240
const below = 20
const right = 8
/** A cell at the threshold is as pale as this, and one far from it stronger. */
const [palest, strongest] = [0.12, 0.7]

/** A cell for each pair of values: better than the threshold in one colour, worse in another, and the line between. */
export function BreakEvenMap({ data, width, onOpen }: DrawingProps<MapData>) {
  const { x, y, cells, lines } = data
  const key = keyLayout(keyOf(data), width)
  const top = key.height + 8
  const bottom = top + plotHeight
  const upright = spanScale(spanOf(y.values), { from: bottom, to: top, pixelsPerTick: 40 })
  const left = axisWidth(upright)
  const level = spanScale(spanOf(x.values), { from: left, to: width - right, pixelsPerTick: 70 })
  const [cellWidth, cellHeight] = [(width - right - left) / x.values.length, plotHeight / y.values.length]
  const path = line<readonly [number, number]>(
    ([at]) => level.at(at),
    ([, at]) => upright.at(at),
  ).digits(1)
  return (
    <Drawing
      width={width}
      height={bottom + below}
      names={cells.map(({ name }) => name)}
      onOpen={onOpen}
      isTold
    >
      <Key placed={key.placed} />
      <UprightAxis scale={upright} left={left} right={width - right} />
      {cells.map((cell, i) => (
        <Mark key={cell.name} index={i} name={cell.name}>
          <Cell
            cell={cell}
            x={level.at(cell.x) - cellWidth / 2}
            y={upright.at(cell.y) - cellHeight / 2}
            width={cellWidth}
            height={cellHeight}
          />
        </Mark>
      ))}
      <g pointerEvents="none">
        {lines.map((each) => (
          <path
            key={String(each[0])}
            d={path(each) ?? ''}
            fill="none"
            stroke={colours.ink}
            strokeWidth={2}
            strokeLinejoin="round"
          />
        ))}
        <circle
          cx={round(level.at(x.now))}
          cy={round(upright.at(y.now))}
          r={5}
          fill={colours.sheet}
          stroke={colours.changed}
          strokeWidth={2.5}
        />
      </g>
      <LevelAxis scale={level} y={bottom + 15} left={left} right={width} />
    </Drawing>
  )
}

/** Half of a cell beyond the first and the last value. */
function spanOf(values: readonly number[]): readonly [number, number] {
  const [first = 0, second = 1] = values
  const half = (second - first) / 2
  return [first - half, (values.at(-1) ?? 1) + half]
}

interface CellProps {
  cell: MapData['cells'][number]
  x: number
  y: number
  width: number
  height: number
}

function Cell({ cell: { isGood, strength }, x, y, width, height }: CellProps) {
  const place = { x: round(x), y: round(y), width: round(width), height: round(height) }
  if (isGood === undefined) {
    const [endX, endY] = [round(x + width), round(y + height)]
    return (
      <>
        <rect {...place} fill={colours.sunk} />
        <line x1={place.x} x2={endX} y1={endY} y2={place.y} stroke={colours.soft} />
      </>
    )
  }
  return (
    <rect
      {...place}
      shapeRendering="crispEdges"
      fill={isGood ? partColours.feedstock : partColours.capital}
      fillOpacity={round((palest + (strongest - palest) * strength) * 10) / 10}
    />
  )
}

const keyOf = ({ x, y, lines }: MapData) => [
  { text: 'better', look: 'bar' as const, colour: partColours.feedstock },
  { text: 'worse', look: 'bar' as const, colour: partColours.capital },
  ...(lines.length > 0 ? [{ text: 'just there', look: 'line' as const, colour: colours.ink }] : []),
  {
    text: `now ${shown(x.now)}, ${shown(y.now)}`,
    look: 'ring' as const,
    colour: colours.changed,
  },
]
