import { colours } from './colours.ts'
import { textWidth } from './text-width.ts'
import { unspoken, Words } from './words.tsx'

interface YearAxisProps {
  years: readonly number[]
  /** Middle of a year. */
  at: (index: number) => number
  y: number
  /** End of the place, over which no year may reach. */
  right: number
}

const gap = 8
const steps = [1, 2, 5, 10, 20, 50]

/** Years below a drawing: as many as fit, at round numbers. */
export function YearAxis({ years, at, y, right }: YearAxisProps) {
  const widest = Math.max(...years.map((year) => textWidth(label(year)))) + gap
  const step = Math.abs(at(1) - at(0)) || widest
  const every = steps.find((each) => each * step >= widest) ?? Number.POSITIVE_INFINITY
  return (
    <g {...unspoken}>
      {years.map(
        (year, i) =>
          year % every === 0 && (
            <Words
              key={year}
              x={Math.min(at(i), right - textWidth(label(year)) / 2)}
              y={y}
              lines={[label(year)]}
              anchor="middle"
              fill={colours.soft}
            />
          ),
      )}
    </g>
  )
}

const label = (year: number): string => String(year).replace('-', '−')
