import type { Step } from '../../engine/trace.ts'
import { divides, type Telling, toldUnit, toldValue } from '../money/telling.ts'

const amounts = ['money', 'told', 'amounts']

/** The place of the amount in USD that a place tells in another currency; undefined where it tells none. */
export function toldPlace(keys: readonly string[]): string | undefined {
  const [place, ...others] = keys.slice(amounts.length)
  const isTold = amounts.every((key, i) => keys[i] === key) && others.length === 0
  return isTold ? place : undefined
}

/** Where an amount of an outcome is told in the currency of the request: `/technoEconomics/lcop`. */
export const placeOfTold = (place: string): string =>
  `/${amounts.join('/')}/${place.replaceAll('~', '~0').replaceAll('/', '~1')}`

const sixDigits = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 6 })

/** The steps of an amount with those that tell it in a currency: the rate with its year and source, and the amount, last. */
export function inCurrency(steps: readonly Step[], telling: Telling | undefined): Step[] | undefined {
  const own = steps.at(-1)
  if (!own || !telling || Array.isArray(own.value)) return undefined
  const unit = toldUnit(own.unit, telling)
  if (unit === own.unit) return undefined
  const rate = rateStep(telling)
  return [...steps, rate, toldStep(own, rate, unit, telling)]
}

function rateStep({ currency, rate }: Telling): Step {
  const { value, unit, source, year } = rate
  return { symbol: `fx_${currency}`, name: `Exchange rate of ${year}`, unit, value, source }
}

function toldStep(own: Step, rate: Step, unit: string, telling: Telling): Step {
  const symbol = `${own.symbol}_${telling.currency}`
  const sign = divides(telling) ? '/' : '×'
  const dollars = own.value as number | null
  const about = { symbol, name: `${own.name}, in ${telling.currency}`, unit }
  const formula = `${symbol} = ${own.symbol} ${sign} ${rate.symbol}`
  const operands = [own.symbol, rate.symbol]
  const element = own.element === undefined ? {} : { element: own.element }
  if (dollars === null) {
    return { ...about, ...element, value: null, ...(own.reason && { reason: own.reason }), formula, operands }
  }
  const numbers = [dollars, telling.rate.value].map((each) => sixDigits.format(each))
  return {
    ...about,
    ...element,
    value: toldValue(dollars, telling),
    formula,
    substituted: `${symbol} = ${numbers.join(` ${sign} `)}`,
    operands,
  }
}
