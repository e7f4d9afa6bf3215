import { digits } from '../../text/paper.ts'
import { paperColours } from './paper-colours.ts'
import { niceTicks } from './ticks.ts'

interface Point {
  readonly year: number
  readonly flow: number | null
  readonly cumulative: number | null
}

const [width, height] = [680, 210]
const [left, right, top, bottom] = [56, 8, 10, 190]
const barShare = 0.66
const fontSize = 11
const ticksWanted = 5
const yearSteps = [1, 2, 5, 10, 20]
const pixelsPerYear = 26

const round = (value: number): number => Math.round(value * 10) / 10

/** A bar each year and the running total as a line, as SVG with texts in the font of the report. */
export function cashFlowPicture(points: readonly Point[]): string {
  const values = points.flatMap(({ flow, cumulative }) => [flow ?? 0, cumulative ?? 0])
  const ticks = niceTicks(Math.min(0, ...values), Math.max(0, ...values), ticksWanted)
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)]
  const y = (value: number) => round(bottom - ((value - low) / (high - low || 1)) * (bottom - top))
  const step = (width - left - right) / Math.max(1, points.length)
  const middle = (i: number) => round(left + step * (i + 0.5))
  const every = yearSteps.find((each) => each * step >= pixelsPerYear) ?? points.length
  const parts = [
    ...ticks.map((tick) => tickAt(tick, y(tick))),
    ...points.map(({ flow }, i) =>
      flow === null ? '' : barAt(middle(i), step * barShare, y(0), y(flow), flow < 0),
    ),
    `<path d="${pathOf(points, middle, y)}" fill="none" stroke="${paperColours.ink}" stroke-width="1.6"/>`,
    ...points.map(({ year }, i) =>
      year % every === 0 ? label(middle(i), bottom + 14, String(year).replace('-', '−'), 'middle') : '',
    ),
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="Report Sans" font-size="${fontSize}">${parts.join('')}</svg>`
}

const tickAt = (tick: number, y: number): string =>
  `<line x1="${left}" x2="${width - right}" y1="${y}" y2="${y}" stroke="${tick === 0 ? paperColours.soft : paperColours.line}" stroke-width="${tick === 0 ? 1 : 0.7}"/>${label(left - 6, y + 4, digits(tick), 'end')}`

const label = (x: number, y: number, text: string, anchor: 'start' | 'middle' | 'end'): string =>
  `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="${paperColours.soft}">${text}</text>`

function barAt(middle: number, wide: number, zero: number, end: number, isOut: boolean): string {
  const colour = isOut ? paperColours.capital : paperColours.feedstock
  return `<rect x="${round(middle - wide / 2)}" y="${Math.min(zero, end)}" width="${round(wide)}" height="${round(Math.max(0.6, Math.abs(end - zero)))}" fill="${colour}"/>`
}

/** The line is broken where there is no number. */
function pathOf(points: readonly Point[], x: (i: number) => number, y: (value: number) => number): string {
  let isOpen = false
  return points
    .map(({ cumulative }, i) => {
      if (cumulative === null) {
        isOpen = false
        return ''
      }
      const command = isOpen ? 'L' : 'M'
      isOpen = true
      return `${command}${x(i)} ${y(cumulative)}`
    })
    .join('')
}
