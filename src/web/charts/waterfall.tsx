import { withDecimals } from '../format/numbers.ts'
import { colours, partColours } from './colours.ts'
import { decimals, type WaterfallData, type WaterfallRow } from './cost-data.ts'
import { Drawing, type DrawingProps } from './drawing.tsx'
import { Mark } from './marks.tsx'
import { type RowPlace, rowLayout } from './row-layout.ts'
import { spanScale, type ValueScale, valueScale } from './scale.ts'
import { widestOf } from './text-width.ts'
import { round, Words } from './words.tsx'

const gap = 8
const barHeight = 14

/** Steps one below the other, each where the one before ended; then the whole, and what it is compared with. */
export function Waterfall({ data, width, onOpen }: DrawingProps<WaterfallData>) {
  const { rows, unit, baseline } = data
  const compared = baseline && { ...baseline, text: withDecimals(baseline.value, decimals) }
  const lines = compared ? [...rows, compared] : rows
  const shareWidth = Math.ceil(widestOf(rows.map(({ share = '' }) => share)))
  const textRight = shareWidth > 0 ? width - gap - shareWidth : width
  const textWidth = widestOf(
    lines.map(({ text }) => text),
    true,
  )
  const labels = lines.map(({ label }) => label)
  const layout = rowLayout(labels, {
    width,
    right: Math.ceil(width - textRight + textWidth) + gap,
    isBold: true,
  })
  const ends = [...rows.flatMap(({ from, to }) => [from, to]), baseline?.value ?? 0]
  const { at } = scaleOf(data, ends, { from: layout.left, to: layout.to })
  const names = rows.map(
    ({ label, text, share }) => `${[label, text, share].filter(Boolean).join(' ')}, ${unit}`,
  )
  return (
    <Drawing width={width} height={layout.height} names={names} onOpen={onOpen}>
      {rows.map((row, i) => (
        <Mark key={row.key} index={i} name={names[i] ?? ''}>
          <Row
            row={row}
            place={layout.rows[i] ?? layout.none}
            next={layout.rows[i + 1]}
            at={at}
            {...{ width, textRight }}
          />
        </Mark>
      ))}
      {compared && (
        <Compared
          {...compared}
          place={layout.rows[rows.length] ?? layout.none}
          at={at}
          textRight={textRight}
        />
      )}
    </Drawing>
  )
}

function scaleOf(
  { isCut = false }: WaterfallData,
  ends: readonly number[],
  place: { readonly from: number; readonly to: number },
): ValueScale {
  if (!isCut) return valueScale(ends, { ...place, isNice: false })
  const own = ends.slice(0, -1)
  return spanScale([Math.min(...own), Math.max(...own)], place)
}

interface RowProps {
  row: WaterfallRow
  place: RowPlace
  next: RowPlace | undefined
  at: (value: number) => number
  width: number
  textRight: number
}

function Row({ row, place, next, at, width, textRight }: RowProps) {
  const { top, height, labelLines, labelX, anchor, bar, baselineY } = place
  const end = round(at(row.isGroup ? row.from : row.to))
  return (
    <>
      <rect x={0} y={top} width={width} height={height} fill="transparent" />
      {next && !row.isTotal && anchor === 'end' && (
        <line x1={end} x2={end} y1={bar + barHeight} y2={next.bar} stroke={colours.line} />
      )}
      <Words
        x={labelX}
        y={baselineY}
        lines={labelLines}
        anchor={anchor}
        isBold={row.isTotal}
        {...(row.isGroup && { fill: colours.soft })}
      />
      <Step row={row} at={at} y={bar} />
      <Words
        x={textRight}
        y={baselineY}
        lines={[row.text]}
        anchor="end"
        isBold={!row.isGroup}
        {...(row.isGroup && { fill: colours.soft })}
      />
      {row.share && <Words x={width} y={baselineY} lines={[row.share]} anchor="end" fill={colours.soft} />}
    </>
  )
}

function Step({ row, at, y }: { row: WaterfallRow; at: (value: number) => number; y: number }) {
  const [a, b] = [at(row.from), at(row.to)]
  const place = { x: round(Math.min(a, b)), y, width: Math.max(1, round(Math.abs(b - a))), height: barHeight }
  if (row.isGroup) return <rect {...place} y={y + barHeight / 2 - 1} height={2} fill={colours.soft} />
  if (row.isTotal) return <rect {...place} rx={2} fill="none" stroke={colours.ink} strokeWidth={1.5} />
  return <rect {...place} rx={1.5} fill={partColours[row.part]} />
}

interface ComparedProps {
  label: string
  text: string
  value: number
  place: RowPlace
  at: (value: number) => number
  textRight: number
}

/** A line through the whole at what it is compared with, on a row of its own so that it covers no number. */
function Compared({ text, value, place, at, textRight }: ComparedProps) {
  const { top, bar, labelLines, labelX, anchor, baselineY } = place
  const x = round(at(value))
  return (
    <g>
      <Words x={labelX} y={baselineY} lines={labelLines} anchor={anchor} fill={colours.changed} />
      <line
        x1={x}
        x2={x}
        y1={top - barHeight - 6}
        y2={bar + barHeight}
        stroke={colours.changed}
        strokeWidth={2}
      />
      <Words x={textRight} y={baselineY} lines={[text]} anchor="end" fill={colours.changed} />
    </g>
  )
}
