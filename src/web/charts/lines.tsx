import { line } from 'd3-shape'
import { shown } from '../format/numbers.ts'
import { axisWidth, UprightAxis } from './axis.tsx'
import { lineLooks } from './colours.ts'
import { Drawing, type DrawingProps } from './drawing.tsx'
import { Key, keyLayout } from './key.tsx'
import type { LinesData } from './lines-data.ts'
import { Mark } from './marks.tsx'
import { valueScale } from './scale.ts'
import { Slice } from './slice.tsx'
import { frameTexts } from './texts.ts'
import { YearAxis } from './year-axis.tsx'

const plotHeight = 160
const below = 20

/** Rows of the year table as lines, each by its colour, its dashes and its name. */
export function Lines({ data, width, onOpen }: DrawingProps<LinesData>) {
  const { years, lines, unit } = data
  const key = keyLayout(
    lines.map(({ name, values }, i) => entryOf(name, values, i)),
    width,
  )
  const top = key.height + 8
  const bottom = top + plotHeight
  const scale = valueScale(
    lines.flatMap(({ values }) => values),
    { from: bottom, to: top, pixelsPerTick: 36 },
  )
  const left = axisWidth(scale)
  const step = (width - left) / years.length
  const at = (index: number) => left + step * (index + 0.5)
  const path = line<number | null>()
    .digits(1)
    .defined((value) => value !== null)
    .x((_, i) => at(i))
    .y((value) => scale.at(Number(value)))
  const textOf = (value: number | null | undefined) =>
    value === null || value === undefined ? frameTexts.none : `${shown(value)} ${unit}`.trim()
  const names = years.map(
    (year, i) =>
      `Year ${year}: ${lines.map(({ name, values }) => `${name} ${textOf(values[i])}`).join(', ')}`,
  )
  return (
    <Drawing width={width} height={bottom + below} names={names} onOpen={onOpen} isTold>
      <Key placed={key.placed} />
      <UprightAxis scale={scale} left={left} right={width} />
      {lines.map(({ name, values }, i) => (
        <path
          key={name}
          d={path(values) ?? ''}
          fill="none"
          stroke={lineLooks[i]?.stroke}
          strokeWidth={2}
          strokeDasharray={lineLooks[i]?.dashes}
        />
      ))}
      {years.map((year, i) => (
        <Mark key={year} index={i} name={names[i] ?? ''}>
          <Slice middle={at(i)} width={step} top={top} height={plotHeight} />
        </Mark>
      ))}
      <YearAxis years={years} at={at} y={bottom + 15} right={width} />
    </Drawing>
  )
}

/** The name of a line with its last number, which tells lines apart also where they end beside each other. */
function entryOf(name: string, values: readonly (number | null)[], index: number) {
  const last = values.findLast((value) => value !== null) ?? null
  const { stroke, dashes } = lineLooks[index] ?? lineLooks[0]
  return {
    text: last === null ? name : `${name} ${shown(last)}`,
    look: 'line' as const,
    colour: stroke,
    dashes,
  }
}
