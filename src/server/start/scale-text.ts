import type { ScaleAnswer } from '../../contract/studies/scale/run-scale.ts'
import { textTable } from './text-table.ts'

const digits = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 5 })
const told = ({ value, unit }: { readonly value: number | null; readonly unit: string }): string =>
  value === null ? 'none' : `${digits.format(value)} ${unit}`

/** So many capacities of the curve fit on a terminal. */
const rows = 17

/** The optimum of each cost, and the curve around it. */
export const scaleText = (answer: ScaleAnswer): string[] =>
  Object.entries(answer.results).map(([name, result]) => {
    const { optimum, unit } = result
    const [low, high] = optimum?.withinOnePercent ?? []
    const head =
      optimum && low && high
        ? [
            `${name} is least at ${told(optimum.capacity)}: ${told(optimum.unitCost)}${optimum.isAtBound ? ', an end of the search' : ''}`,
            `  within 1 % of that from ${digits.format(low.value)} to ${told(high)}`,
            `  feedstock comes ${told(optimum.haul)} on average, for ${told(optimum.logistics)} of fuel; at the plant it costs ${told(optimum.feedstockPrice)}`,
          ]
        : [`${name}: ${result.reason ?? 'there is no such number'}`]
    const { values } = answer.capacities
    const step = (values.length - 1) / (rows - 1)
    const table = Array.from({ length: rows }, (_, i) => Math.round(i * step)).map((k) =>
      [
        values[k],
        answer.haul.values[k],
        ...(answer.capital ? [answer.capital.values[k]] : []),
        result.logistics[k],
        result.total[k],
      ].map((each) => (typeof each === 'number' ? digits.format(each) : 'none')),
    )
    const titles = [
      `capacity, ${answer.capacities.unit}`,
      'haul, km',
      ...(answer.capital ? ['capital'] : []),
      'logistics',
      `${name}, ${unit}`,
    ]
    return [...head, ...textTable([titles, ...table]).map((row) => `    ${row}`)].join('\n')
  })
