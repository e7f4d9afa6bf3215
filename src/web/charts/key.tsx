import { toBaseline } from './axis.tsx'
import { colours } from './colours.ts'
import { lineHeight, textWidth, wrapped } from './text-width.ts'
import { unspoken, Words } from './words.tsx'

export interface KeyEntry {
  readonly text: string
  readonly look: 'bar' | 'frame' | 'line' | 'shade' | 'ring' | 'tick'
  readonly colour: string
  readonly dashes?: string | undefined
}

interface Placed extends KeyEntry {
  readonly x: number
  readonly y: number
  readonly lines: readonly string[]
}

const sample = 18
const between = 14

/** Where each entry of a key stands; a new row begins where the width ends. */
export function keyLayout(entries: readonly KeyEntry[], width: number) {
  const placed: Placed[] = []
  let [x, y, rowHeight] = [0, 0, lineHeight]
  for (const entry of entries) {
    const lines = wrapped(entry.text, width - sample)
    const wide = sample + Math.max(...lines.map((line) => textWidth(line)))
    if (x > 0 && x + wide > width) [x, y, rowHeight] = [0, y + rowHeight + 2, lineHeight]
    placed.push({ ...entry, x, y, lines })
    rowHeight = Math.max(rowHeight, lines.length * lineHeight)
    x += wide + between
  }
  return { placed, height: y + rowHeight }
}

/** What the colours, dashes and shades of a drawing mean. */
export function Key({ placed }: { placed: readonly Placed[] }) {
  return (
    <g {...unspoken}>
      {placed.map(({ text, lines, x, y, ...look }) => (
        <g key={text}>
          <Sample {...look} x={x} y={y + lineHeight / 2} />
          <Words x={x + sample} y={y + lineHeight / 2 + toBaseline} lines={lines} fill={colours.soft} />
        </g>
      ))}
    </g>
  )
}

function Sample({ look, colour, dashes, x, y }: Omit<Placed, 'text' | 'lines'>) {
  const reach = sample - 5
  if (look === 'line')
    return (
      <line x1={x} x2={x + reach} y1={y} y2={y} stroke={colour} strokeWidth={2} strokeDasharray={dashes} />
    )
  if (look === 'ring')
    return <circle cx={x + reach / 2} cy={y} r={5} fill={colours.sheet} stroke={colour} strokeWidth={2} />
  if (look === 'tick')
    return (
      <line x1={x + reach / 2} x2={x + reach / 2} y1={y - 6} y2={y + 6} stroke={colour} strokeWidth={2.5} />
    )
  const isFrame = look === 'frame'
  return (
    <rect
      x={x + (isFrame ? 0.75 : 0)}
      y={y - 5 + (isFrame ? 0.75 : 0)}
      width={reach - (isFrame ? 1.5 : 0)}
      height={10 - (isFrame ? 1.5 : 0)}
      fill={isFrame ? 'none' : colour}
      stroke={isFrame ? colour : look === 'shade' ? colours.line : undefined}
      strokeWidth={isFrame ? 1.5 : undefined}
    />
  )
}
