import type { BalanceData, Flow } from './balance-data.ts'
import { colours, partColours } from './colours.ts'
import { Drawing, type DrawingProps } from './drawing.tsx'
import { Mark } from './marks.tsx'
import { fontSize, lineHeight, widestOf, wrapped } from './text-width.ts'
import { round, Words } from './words.tsx'

const blockWidth = 10
const gap = 8
const least = 150
const most = 0.36
const between = 6

interface Placed extends Lined {
  readonly top: number
  readonly height: number
  readonly textTop: number
}

/** What goes in at the left, what comes out at the right, as high as they are much. */
export function Balance({ data, width, onOpen }: DrawingProps<BalanceData>) {
  const { inputs, outputs, unit } = data
  const roomOf = (flows: readonly Flow[]) =>
    Math.ceil(Math.min(width * most, widestOf(flows.flatMap(({ label, text }) => [label, text]))))
  const rooms = { left: roomOf(inputs), right: roomOf(outputs) }
  const [first, second] = [linesIn(inputs, rooms.left), linesIn(outputs, rooms.right)]
  const height = Math.max(least, needed(first), needed(second))
  const placed = [...place(first, height), ...place(second, height)]
  const names = [...inputs, ...outputs].map(
    ({ label, text }, i) =>
      `${label} ${text}, ${unit === '1' ? 'share' : unit} ${i < inputs.length ? 'in' : 'out'}`,
  )
  const [from, to] = [rooms.left + gap + blockWidth, width - rooms.right - gap - blockWidth]
  return (
    <Drawing width={width} height={height} names={names} onOpen={onOpen}>
      <rect x={from} y={0} width={round(to - from)} height={height} fill={colours.sunk} />
      {placed.map((flow, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two flows may have the same name.
        <Mark key={i} index={i} name={names[i] ?? ''}>
          {i < inputs.length ? (
            <Block flow={flow} side="in" block={from - blockWidth} middle={(from + to) / 2} />
          ) : (
            <Block flow={flow} side="out" block={to} middle={(from + to) / 2} />
          )}
        </Mark>
      ))}
    </Drawing>
  )
}

interface BlockProps {
  flow: Placed
  side: 'in' | 'out'
  /** Left edge of the block. */
  block: number
  /** Where the bands of both sides meet. */
  middle: number
}

/** A block, a band of it into the plant, and its text outside. */
function Block({ flow: { part, top, height, lines, textTop }, side, block, middle }: BlockProps) {
  const isIn = side === 'in'
  const inner = isIn ? block + blockWidth : block
  const [outer, textX] = isIn ? [block, block - gap] : [block + blockWidth, block + blockWidth + gap]
  const place = { y: round(top), height: Math.max(1, round(height - 1)), fill: partColours[part] }
  return (
    <>
      <rect
        {...place}
        x={round(Math.min(inner, middle))}
        width={round(Math.abs(middle - inner))}
        opacity={0.22}
      />
      <rect {...place} x={round(block)} width={blockWidth} />
      <line
        x1={round(isIn ? textX + 2 : textX - 2)}
        x2={round(outer)}
        y1={round(textTop + lineHeight / 2)}
        y2={round(top + height / 2)}
        stroke={colours.line}
      />
      <Words x={textX} y={textTop + fontSize} lines={lines} anchor={isIn ? 'end' : 'start'} />
    </>
  )
}

interface Lined extends Flow {
  readonly lines: readonly string[]
}

const linesIn = (flows: readonly Flow[], room: number): readonly Lined[] =>
  flows.map((flow) => ({ ...flow, lines: [...wrapped(flow.label, room), ...wrapped(flow.text, room)] }))

const needed = (flows: readonly Lined[]): number =>
  flows.reduce((sum, { lines }) => sum + lines.length * lineHeight + between, 0)

/** Blocks one below the other, and their texts beside them, moved down and then up until none covers another. */
function place(flows: readonly Lined[], height: number): readonly Placed[] {
  const total = flows.reduce((sum, { value }) => sum + value, 0)
  let top = 0
  let free = 0
  const placed = flows.map((flow) => {
    const { lines } = flow
    const high = total === 0 ? 0 : (flow.value / total) * height
    const textTop = Math.max(free, top + high / 2 - (lines.length * lineHeight) / 2)
    free = textTop + lines.length * lineHeight + between
    const each = { ...flow, top, height: high, textTop }
    top += high
    return each
  })
  let limit = height
  return placed
    .toReversed()
    .map((each) => {
      const textTop = Math.max(0, Math.min(each.textTop, limit - each.lines.length * lineHeight))
      limit = textTop - between
      return { ...each, textTop }
    })
    .toReversed()
}
