import type { Quantile } from './latencies.ts'

export interface Series {
  /** A class of the page's style sheet, which gives the colour. */
  readonly name: string
  /** Seconds and milliseconds, in the order of time. */
  readonly points: readonly (readonly [number, number])[]
}

const size = { width: 560, height: 220 } as const
const plot = { left: 52, right: 30, top: 10, bottom: 32 } as const
const inner = {
  width: size.width - plot.left - plot.right,
  height: size.height - plot.top - plot.bottom,
} as const

/** A fraction of the way along an axis, from 0 to 1. */
type Scale = (value: number) => number

const across = (fraction: number) => plot.left + fraction * inner.width
const up = (fraction: number) => plot.top + (1 - fraction) * inner.height

/** Milliseconds over seconds, on a logarithmic axis; the ramp-up is shaded. A pause longer than `gapSeconds` breaks a line. */
export function timeChart(
  title: string,
  series: readonly Series[],
  {
    rampSeconds,
    totalSeconds,
    gapSeconds,
  }: Readonly<Record<'rampSeconds' | 'totalSeconds' | 'gapSeconds', number>>,
): string {
  const values = series.flatMap(({ points }) => points.map(([, value]) => value))
  const [low, high] = logDomain(values)
  const x: Scale = (second) => second / totalSeconds
  const y = logScale(low, high)
  const rampWidth = (across(x(Math.min(rampSeconds, totalSeconds))) - plot.left).toFixed(1)
  return svg(title, [
    `<rect class="ramp" x="${plot.left}" y="${plot.top}" width="${rampWidth}" height="${inner.height}"><title>ramp-up</title></rect>`,
    ...logTicks(low, high).map((tick) => horizontalGrid(y(tick), duration(tick))),
    ...linearTicks(totalSeconds).map((tick) => verticalGrid(x(tick), `${tick} s`)),
    ...series.map(({ name, points }) => {
      const path = points.map(([second, value], i) => {
        const before = points[i - 1]?.[0] ?? Number.NEGATIVE_INFINITY
        const place = `${across(x(second)).toFixed(1)} ${up(y(value)).toFixed(1)}`
        return `${second - before > gapSeconds ? 'M' : 'L'}${place}`
      })
      return `<path class="line ${name}" d="${path.join('')}"><title>${name}</title></path>`
    }),
  ])
}

/** How many percent took no longer than so many milliseconds, on a logarithmic axis. */
export function distributionChart(title: string, quantiles: readonly Quantile[]): string {
  const [low, high] = logDomain(quantiles.map(([, value]) => value))
  const x = logScale(low, high)
  const path = quantiles.map(([percent, value], i) => {
    const place = `${across(x(value)).toFixed(1)} ${up(percent / 100).toFixed(1)}`
    return `${i === 0 ? 'M' : 'L'}${place}`
  })
  const marks = quantiles
    .filter(([percent]) => percent === 50 || percent === 95 || percent === 99)
    .map(
      ([percent, value]) =>
        `<circle class="mark" cx="${across(x(value)).toFixed(1)}" cy="${up(percent / 100).toFixed(1)}" r="3"><title>${percent} %: ${duration(value)}</title></circle>`,
    )
  return svg(title, [
    ...[0, 25, 50, 75, 100].map((percent) => horizontalGrid(percent / 100, `${percent} %`)),
    ...logTicks(low, high).map((tick) => verticalGrid(x(tick), duration(tick))),
    `<path class="line distribution" d="${path.join('')}"/>`,
    ...marks,
  ])
}

function svg(title: string, parts: readonly string[]): string {
  return `<svg viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${title}">${parts.join('')}</svg>`
}

function horizontalGrid(fraction: number, label: string): string {
  const y = up(fraction).toFixed(1)
  return (
    `<line class="grid" x1="${plot.left}" x2="${size.width - plot.right}" y1="${y}" y2="${y}"/>` +
    `<text x="${plot.left - 6}" y="${y}" text-anchor="end" dominant-baseline="middle">${label}</text>`
  )
}

function verticalGrid(fraction: number, label: string): string {
  const x = across(fraction).toFixed(1)
  const bottom = size.height - plot.bottom
  return (
    `<line class="grid" x1="${x}" x2="${x}" y1="${plot.top}" y2="${bottom}"/>` +
    `<text x="${x}" y="${bottom + 18}" text-anchor="middle">${label}</text>`
  )
}

const steps = [1, 2, 5] as const
const decadesOfFewTicks = 2

/** From the tick below the smallest value to the one above the largest. */
function logDomain(values: readonly number[]): [number, number] {
  const [smallest, largest] = [Math.min(...values), Math.max(...values)]
  const exponent = (value: number) => Math.floor(Math.log10(value))
  const below = (value: number) =>
    steps.map((step) => step * 10 ** exponent(value)).findLast((tick) => tick <= value) ?? value
  const above = (value: number) =>
    [...steps, 10].map((step) => step * 10 ** exponent(value)).find((tick) => tick >= value) ?? value
  const [low, high] = [below(smallest), above(largest)]
  return low < high ? [low, high] : [low / 2, high * 2]
}

const logScale =
  (low: number, high: number): Scale =>
  (value) =>
    Math.log(value / low) / Math.log(high / low)

/** 1, 2, 5 of every decade, or its beginning alone where there are many decades. */
function logTicks(low: number, high: number): number[] {
  const ofDecade = high / low > 10 ** decadesOfFewTicks ? [1] : steps
  const first = Math.floor(Math.log10(low))
  const last = Math.ceil(Math.log10(high))
  return Array.from({ length: last - first + 1 }, (_, i) => ofDecade.map((step) => step * 10 ** (first + i)))
    .flat()
    .filter((tick) => tick >= low * 0.999 && tick <= high * 1.001)
}

const ticksAbout = 6

function linearTicks(end: number): number[] {
  const rough = end / ticksAbout
  const decade = 10 ** Math.floor(Math.log10(rough))
  const step = decade * ([...steps, 10].find((each) => each * decade >= rough) ?? 1)
  return Array.from({ length: Math.floor(end / step) + 1 }, (_, i) => Number((i * step).toPrecision(6)))
}

const duration = (milliseconds: number): string =>
  milliseconds >= 1_000
    ? `${Number((milliseconds / 1_000).toPrecision(3))} s`
    : `${Number(milliseconds.toPrecision(3))} ms`
