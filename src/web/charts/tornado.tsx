import { colours, partColours } from './colours.ts'
import { Drawing, type DrawingProps } from './drawing.tsx'
import { Key, keyLayout } from './key.tsx'
import { Mark } from './marks.tsx'
import { rowLayout } from './row-layout.ts'
import { valueScale } from './scale.ts'
import { widestOf } from './text-width.ts'
import type { TornadoData, TornadoEnd } from './tornado-data.ts'
import { round, Words } from './words.tsx'

const gap = 5
const barHeight = 14
const toBarBaseline = 11

const entries = [
  { text: 'input at its low end', look: 'frame' as const, colour: partColours.utility },
  { text: 'input at its high end', look: 'bar' as const, colour: partColours.capital },
]

/** A row each input: where the result goes with the input at its low end, which is hollow, and at its high end. */
export function Tornado({ data, width, onOpen }: DrawingProps<TornadoData>) {
  const { rows, unit } = data
  const key = keyLayout(entries, width)
  const top = key.height + 6
  const layout = rowLayout(
    rows.map(({ label }) => label),
    { width, right: 0 },
  )
  const differences = rows.flatMap(({ low, high }) => [low.difference, high.difference])
  const texts = rows.map(textsOf)
  const scale = valueScale(differences, {
    from: layout.left + widestOf(texts.map(({ left }) => left)) + gap,
    to: layout.to - widestOf(texts.map(({ right }) => right)) - gap,
    isNice: false,
  })
  const names = rows.map(({ label, low, high }, i) => {
    const { left = '', right = '' } = texts[i] ?? {}
    return `${[label, left, right].filter(Boolean).join(' ')}, ${unit}. ${low.name}; ${high.name}`
  })
  const zero = round(scale.at(0))
  return (
    <Drawing width={width} height={top + layout.height} names={names} onOpen={onOpen}>
      <Key placed={key.placed} />
      <g transform={`translate(0 ${top})`}>
        {rows.map(({ pointer, low, high }, i) => {
          const { top: y, height, labelLines, labelX, anchor, bar, baselineY } = layout.rows[i] ?? layout.none
          const isOneSided = Number(low.difference) * Number(high.difference) > 0
          const ends = [0, Number(low.difference), Number(high.difference)]
          const [left, right] = [Math.min(...ends), Math.max(...ends)]
          const textY = bar + toBarBaseline
          const half = isOneSided ? barHeight / 2 : barHeight
          return (
            <Mark key={pointer} index={i} name={names[i] ?? ''}>
              <rect x={0} y={y} width={width} height={height} fill="transparent" />
              <Words x={labelX} y={baselineY} lines={labelLines} anchor={anchor} />
              <EndBar end={low} isLow at={scale.at} y={bar} height={half} />
              <EndBar end={high} at={scale.at} y={bar + barHeight - half} height={half} />
              <Words
                x={scale.at(left) - gap}
                y={textY}
                lines={lineOf(texts[i]?.left)}
                anchor="end"
                fill={colours.soft}
              />
              <Words
                x={scale.at(right) + gap}
                y={textY}
                lines={lineOf(texts[i]?.right)}
                fill={colours.soft}
              />
            </Mark>
          )
        })}
        <line x1={zero} x2={zero} y1={0} y2={layout.height} stroke={colours.ink} pointerEvents="none" />
      </g>
    </Drawing>
  )
}

const lineOf = (text = ''): readonly string[] => (text === '' ? [] : [text])

interface EndBarProps {
  end: TornadoEnd
  isLow?: boolean
  at: (value: number) => number
  y: number
  height: number
}

function EndBar({ end: { difference }, isLow = false, at, y, height }: EndBarProps) {
  if (difference === null || difference === 0) return null
  const [a, b] = [at(0), at(difference)]
  const inset = isLow ? 0.75 : 0
  return (
    <rect
      x={round(Math.min(a, b) + inset)}
      y={y + inset}
      width={Math.max(1, round(Math.abs(b - a) - 2 * inset))}
      height={height - 2 * inset}
      fill={isLow ? 'none' : partColours.capital}
      stroke={isLow ? partColours.utility : undefined}
      strokeWidth={isLow ? 1.5 : undefined}
    />
  )
}

/**
 * What stands left and right of the bars of a row. Where both results lie on one side, both texts stand there, the one of the
 * low end first.
 */
function textsOf({ low, high }: TornadoData['rows'][number]): {
  readonly left: string
  readonly right: string
} {
  const [a, b] = [Number(low.difference), Number(high.difference)]
  if (a * b > 0) {
    const both = `${low.text}, ${high.text}`
    return a < 0 ? { left: both, right: '' } : { left: '', right: both }
  }
  return a <= b ? { left: low.text, right: high.text } : { left: high.text, right: low.text }
}
