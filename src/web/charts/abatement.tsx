import { shown } from '../format/numbers.ts'
import type { AbatementData, AbatementStep } from './abatement-data.ts'
import { axisWidth, LevelAxis, toBaseline, UprightAxis } from './axis.tsx'
import { colours, lineLooks } from './colours.ts'
import { Drawing, type DrawingProps } from './drawing.tsx'
import { Mark } from './marks.tsx'
import { valueScale } from './scale.ts'
import { lineHeight, textWidth } from './text-width.ts'
import { round, Words } from './words.tsx'

const plotHeight = 220
const below = 20
const pad = 4
/** Length of a line beside what it means. */
const sample = 24
const dashes = ['6 3', '2 3']

/** A step for each plant: as wide as what it avoids, as high as a tonne of that costs. */
export function Abatement({ data, width, onOpen }: DrawingProps<AbatementData>) {
  const { steps, levels, unit } = data
  const top = lineHeight * (levels.length + 1)
  const bottom = top + plotHeight
  const heights = [...steps.map(({ cost }) => cost), ...levels.map(({ value }) => value)]
  const y = valueScale(heights, { from: bottom, to: top, pixelsPerTick: 44 })
  const left = axisWidth(y)
  const x = valueScale([steps.at(-1)?.to ?? 1], {
    from: left,
    to: width,
    pixelsPerTick: 80,
    isNice: false,
  })
  const names = steps.map(
    ({ name, cost, from, to }) => `${name}: ${shown(cost)} USD/tCO2e, ${shown(to - from)} ${unit}`,
  )
  return (
    <Drawing width={width} height={bottom + below} names={names} onOpen={onOpen} isTold>
      <UprightAxis scale={y} left={left} right={width} />
      <LevelAxis scale={x} y={bottom + 15} left={left} right={width} />
      {steps.map((step, i) => (
        <Mark key={step.key} index={i} name={names[i] ?? step.name}>
          <Step
            step={step}
            fill={lineLooks[i % lineLooks.length]?.stroke ?? colours.soft}
            at={[round(x.at(step.from)), round(x.at(step.to))]}
            rise={[round(y.at(0)), round(y.at(step.cost))]}
            top={top}
          />
        </Mark>
      ))}
      {levels.map(({ label, value }, i) => {
        const at = { stroke: colours.ink, strokeDasharray: dashes[i % dashes.length] }
        const baseline = lineHeight * (i + 1) - pad
        const [row, level] = [baseline - toBaseline, round(y.at(value))]
        return (
          <g key={label} pointerEvents="none">
            <line x1={left} x2={width} y1={level} y2={level} {...at} />
            <line x1={left} x2={left + sample} y1={row} y2={row} {...at} />
            <Words x={left + sample + pad} y={baseline} lines={[label]} />
          </g>
        )
      })}
    </Drawing>
  )
}

interface StepProps {
  step: AbatementStep
  fill: string
  /** Pixels of its left and right side. */
  at: readonly [number, number]
  /** Pixels of zero and of its cost. */
  rise: readonly [number, number]
  top: number
}

/** Its name stands above it where there is room; elsewhere whoever points at it is told. */
function Step({ step: { name, cost }, fill, at: [from, to], rise: [zero, end], top }: StepProps) {
  const width = Math.max(1, round(to - from))
  const label = [name, shown(cost), ''].find((text) => textWidth(text) <= width - pad) ?? ''
  return (
    <>
      <rect x={from} y={top} width={width} height={plotHeight} fill="transparent" />
      <rect
        x={from}
        y={Math.min(zero, end)}
        width={Math.max(1, round(width - 1))}
        height={Math.max(1, round(Math.abs(zero - end)))}
        fill={fill}
      />
      {label !== '' && (
        <Words x={from + width / 2} y={Math.min(zero, end) - pad} lines={[label]} anchor="middle" />
      )}
    </>
  )
}
