import { line } from 'd3-shape'
import { shown } from '../format/numbers.ts'
import { axisWidth, LevelAxis, UprightAxis } from './axis.tsx'
import { colours, lineLooks } from './colours.ts'
import { Drawing, type DrawingProps } from './drawing.tsx'
import { Key, keyLayout } from './key.tsx'
import { Mark } from './marks.tsx'
import { spanScale, valueScale } from './scale.ts'
import type { ScaleCurveData } from './scale-curve-data.ts'
import { Slice } from './slice.tsx'
import { frameTexts } from './texts.ts'
import { round } from './words.tsx'

const plotHeight = 200
const below = 20
const right = 8

/** Parts of the cost of a tonne over the capacity on a logarithmic scale, with the optimum and what is as good. */
export function ScaleCurve({ data, width, onOpen }: DrawingProps<ScaleCurveData>) {
  const { capacities, lines, unit, capacityUnit, optimum } = data
  const key = keyLayout(
    [
      ...lines.map(({ name }, i) => ({ text: name, look: 'line' as const, ...lookOf(i) })),
      { text: 'within 1 %', look: 'shade' as const, colour: colours.sunk },
    ],
    width,
  )
  const top = key.height + 8
  const bottom = top + plotHeight
  const values = lines.flatMap((each) => each.values)
  const y = valueScale(values, { from: bottom, to: top, pixelsPerTick: 36 })
  const left = axisWidth(y)
  const ends = [capacities[0] ?? 1, capacities.at(-1) ?? 10] as const
  const x = spanScale([Math.log10(ends[0]), Math.log10(ends[1])], { from: left, to: width - right })
  const at = (capacity: number) => x.at(Math.log10(capacity))
  const path = line<number | null>()
    .digits(1)
    .defined((value) => value !== null)
    .x((_, i) => at(capacities[i] ?? ends[0]))
    .y((value) => y.at(Number(value)))
  const names = capacities.map((capacity, i) => {
    const parts = lines.map((each) => `${each.name} ${textOf(each.values[i])}`)
    return `${shown(capacity)} ${capacityUnit}: ${parts.join(', ')} ${unit}`
  })
  const step = (width - right - left) / Math.max(1, capacities.length - 1)
  const [from, to] = (optimum?.withinOnePercent ?? ends).map(at)
  const best = optimum && round(at(optimum.capacity))
  return (
    <Drawing width={width} height={bottom + below} names={names} onOpen={onOpen} isTold>
      <Key placed={key.placed} />
      {optimum && from !== undefined && to !== undefined && (
        <rect x={round(from)} y={top} width={round(to - from)} height={plotHeight} fill={colours.sunk} />
      )}
      <UprightAxis scale={y} left={left} right={width - right} />
      <LevelAxis scale={{ at, ticks: roundOnes(ends) }} y={bottom + 15} left={left} right={width} />
      {best !== null && (
        <line x1={best} x2={best} y1={top} y2={bottom} stroke={colours.ink} strokeWidth={1.5} />
      )}
      {lines.map(({ name, values: own }, i) => {
        const { colour, dashes } = lookOf(i)
        return (
          <path
            key={name}
            d={path(own) ?? ''}
            fill="none"
            stroke={colour}
            strokeWidth={2}
            strokeDasharray={dashes}
          />
        )
      })}
      {capacities.map((capacity, i) => (
        <Mark key={capacity} index={i} name={names[i] ?? ''}>
          <Slice middle={at(capacity)} width={step} top={top} height={plotHeight} />
        </Mark>
      ))}
    </Drawing>
  )
}

const lookOf = (index: number) => {
  const { stroke, dashes } = lineLooks[index] ?? lineLooks[0]
  return { colour: stroke, dashes }
}

const textOf = (value: number | null | undefined): string =>
  value === null || value === undefined ? frameTexts.none : shown(value)

/** 1, 2 and 5 of each power of ten between two ends. */
function roundOnes([low, high]: readonly [number, number]): number[] {
  const decades = Math.ceil(Math.log10(high / low)) + 2
  const first = Math.floor(Math.log10(low))
  const all = Array.from({ length: decades }, (_, i) => [1, 2, 5].map((each) => each * 10 ** (first + i)))
  return all.flat().filter((each) => each >= low && each <= high)
}
