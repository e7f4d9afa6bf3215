import { axisWidth, LevelAxis, UprightAxis } from './axis.tsx'
import { colours, partColours } from './colours.ts'
import { Drawing, type DrawingProps } from './drawing.tsx'
import { Mark } from './marks.tsx'
import { spanScale } from './scale.ts'
import type { ScatterData } from './scatter-data.ts'
import { round } from './words.tsx'

const plotHeight = 190
const below = 20
const right = 8
const top = 8
const size = 6

/** A point for each future; those without a number are squares at the lower edge. */
export function Scatter({ data, width, onOpen }: DrawingProps<ScatterData>) {
  const { points } = data
  const bottom = top + plotHeight
  const known = points.flatMap(({ y }) => (y === null ? [] : [y]))
  const y = spanScale(endsOf(known), { from: bottom - size, to: top, pixelsPerTick: 36, isNice: true })
  const left = axisWidth(y)
  const x = spanScale(endsOf(points.map((point) => point.x)), {
    from: left + size,
    to: width - right,
    pixelsPerTick: 70,
  })
  return (
    <Drawing
      width={width}
      height={bottom + below}
      names={points.map(({ name }) => name)}
      onOpen={onOpen}
      isTold
    >
      <UprightAxis scale={y} left={left} right={width - right} />
      <LevelAxis scale={x} y={bottom + 15} left={left} right={width} />
      {points.map(({ trial, x: input, y: result, name }, i) => (
        <Mark key={trial} index={i} name={name}>
          {result === null ? (
            <rect
              x={round(x.at(input) - size / 2)}
              y={bottom - size}
              width={size}
              height={size}
              fill={colours.bad}
            />
          ) : (
            <circle
              cx={round(x.at(input))}
              cy={round(y.at(result))}
              r={size / 2}
              fill={partColours.feedstock}
              fillOpacity={0.6}
            />
          )}
        </Mark>
      ))}
    </Drawing>
  )
}

const endsOf = (values: readonly number[]): readonly [number, number] =>
  values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)]
