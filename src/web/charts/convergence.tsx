import { area, line } from 'd3-shape'
import { shown } from '../format/numbers.ts'
import { axisWidth, LevelAxis, UprightAxis } from './axis.tsx'
import { lineLooks } from './colours.ts'
import type { ConvergenceData } from './convergence-data.ts'
import { Drawing, type DrawingProps } from './drawing.tsx'
import { Key, keyLayout } from './key.tsx'
import { Mark } from './marks.tsx'
import { spanScale } from './scale.ts'
import { Slice } from './slice.tsx'
import type { Estimated } from './spread.ts'
import { frameTexts } from './texts.ts'

const plotHeight = 150
const below = 20
const right = 8

type Look = ConvergenceData['looks'][number]

const lines = [
  { name: 'mean', of: ({ mean }: Look) => mean },
  { name: 'P10', of: ({ p10 }: Look) => p10 },
  { name: 'P90', of: ({ p90 }: Look) => p90 },
] as const

/** Lines with their bands of 95 %, over the futures on a logarithmic scale. */
export function Convergence({ data, width, onOpen }: DrawingProps<ConvergenceData>) {
  const { looks, unit } = data
  const key = keyLayout(
    lines.map(({ name }, i) => ({
      text: name,
      look: 'line' as const,
      colour: lineLooks[i]?.stroke ?? '',
      dashes: lineLooks[i]?.dashes,
    })),
    width,
  )
  const top = key.height + 8
  const bottom = top + plotHeight
  const values = looks.flatMap((look) => lines.flatMap(({ of }) => endsOf(of(look))))
  const ends = [Math.min(...values), Math.max(...values)] as const
  const y = spanScale(ends, { from: bottom, to: top, pixelsPerTick: 36, isNice: true })
  const left = axisWidth(y)
  const decades = (look: Look) => Math.log2(look.trials)
  const [first, last] = [looks[0], looks.at(-1)]
  const x = spanScale([first ? decades(first) : 0, last ? decades(last) : 1], {
    from: left,
    to: width - right,
  })
  const at = (look: Look) => x.at(decades(look))
  const known = (of: (look: Look) => Estimated) => looks.filter((look) => of(look).value !== null)
  const names = looks.map(
    (look) =>
      `${shown(look.trials)} futures: ${lines.map(({ name, of }) => `${name} ${textOf(of(look))}`).join(', ')} ${unit}`,
  )
  const scale = { at: (trials: number) => x.at(Math.log2(trials)), ticks: looks.map(({ trials }) => trials) }
  const step = (width - right - left) / Math.max(1, looks.length - 1)
  return (
    <Drawing width={width} height={bottom + below} names={names} onOpen={onOpen} isTold>
      <Key placed={key.placed} />
      <UprightAxis scale={y} left={left} right={width - right} />
      <LevelAxis scale={scale} y={bottom + 15} left={left} right={width} />
      {lines.map(({ name, of }, i) => {
        const own = known(of)
        const [low, high] = [0, 1].map((side) => (look: Look) => y.at(endsOf(of(look))[side] ?? 0))
        const band = low && high && area<Look>(at, low, high).digits(1)(own)
        return <path key={name} d={band ?? ''} fill={lineLooks[i]?.stroke} fillOpacity={0.2} />
      })}
      {lines.map(({ name, of }, i) => (
        <path
          key={name}
          d={line<Look>(at, (look) => y.at(of(look).value ?? 0)).digits(1)(known(of)) ?? ''}
          fill="none"
          stroke={lineLooks[i]?.stroke}
          strokeWidth={2}
          strokeDasharray={lineLooks[i]?.dashes}
        />
      ))}
      {looks.map((look, i) => (
        <Mark key={look.trials} index={i} name={names[i] ?? ''}>
          <Slice middle={at(look)} width={step} top={top} height={plotHeight} />
        </Mark>
      ))}
    </Drawing>
  )
}

/** The ends of the band; the number twice where nobody knows how sure it is. */
const endsOf = ({ value, interval95 }: Estimated): readonly number[] =>
  value === null ? [] : (interval95 ?? [value, value])

const textOf = ({ value }: Estimated): string => (value === null ? frameTexts.none : shown(value))
