import { formula } from '../../language/formula.ts'
import { type Input, input, type Quantity } from '../../language/quantity.ts'
import type { Unit } from '../../language/unit.ts'
import { kilogramsPerTonne } from './constants.ts'

export type AboutInput = Omit<Input, 'kind' | 'id'>

/** A way to say how much of something there is. */
export interface Way {
  readonly unit: Unit
  /** Marks the symbols of forms that use it. */
  readonly mark: string
  readonly words: string
}

/** A way, and how much a tonne of something is when said so. */
export interface Measure extends Way {
  readonly perTonne: Quantity
}

export const ways = {
  volume: { unit: 'm3', mark: 'V', words: 'volume' },
  energy: { unit: 'MJ', mark: 'E', words: 'energy by the lower heating value' },
  higherEnergy: { unit: 'MJ HHV', mark: 'H', words: 'energy by the higher heating value' },
  gas: { unit: 'Nm3', mark: 'N', words: 'volume as a gas at 0 degC and 101.325 kPa' },
} as const satisfies Record<string, Way>

const given = 'It is given in another unit.'

/** An input that is a form of another one. Of its bounds only zero is the same in every unit. */
export function form(
  { per, symbol, name, minimum, above }: AboutInput,
  mark: string,
  unit: Unit,
  words: string,
) {
  return input({
    ...(per && { per }),
    symbol: `${symbol},${mark}`,
    name: `${name}, ${words}`,
    unit,
    ...(minimum === 0 && { minimum }),
    ...(above === 0 && { above }),
    optional: true,
    absent: given,
  })
}

/** What a formula that converts a form says about itself. */
export const converted = ({ per, symbol, name, unit, source }: AboutInput, mark: string, from: Input) => ({
  ...(per && { per }),
  ...(source && { source }),
  symbol: `${symbol}_from_${mark}`,
  name: `${name}, from what is given ${from.name.slice(name.length + 2)}`,
  unit,
  absent: given,
  form: from,
})

/** An input per mass, such as USD/t or MJ/kg, that may be given per each of the measures. */
export function perAmount(about: AboutInput, measures: readonly Measure[]): Input {
  const [above, mass] = about.unit.split('/')
  const otherwise = measures.map(({ unit, mark, words, perTonne }) => {
    const from = form(about, mark, `${above}/${unit}`, `per ${words}`)
    const says = converted(about, mark, from)
    return mass === 'kg'
      ? formula(says)`${from} * ${perTonne} / ${kilogramsPerTonne}`
      : formula(says)`${from} * ${perTonne}`
  })
  return input({ ...about, otherwise })
}

/** An input per tonne of fuel, such as t/t or kWh/t, that may be given in other measures of both. */
export function perFuel(about: AboutInput, amounts: readonly Measure[], fuels: readonly Measure[]): Input {
  const [own] = about.unit.split('/')
  const ofAmounts = amounts.map((amount) => {
    const from = form(about, `${amount.mark}M`, `${amount.unit}/t`, `by ${amount.words}`)
    return formula(converted(about, `${amount.mark}M`, from))`${from} / ${amount.perTonne}`
  })
  const ofFuels = fuels.map((fuel) => {
    const from = form(about, `M${fuel.mark}`, `${own}/${fuel.unit}`, `per ${fuel.words} of the fuel`)
    return formula(converted(about, `M${fuel.mark}`, from))`${from} * ${fuel.perTonne}`
  })
  const ofBoth = amounts.flatMap((amount) =>
    fuels.map((fuel) => {
      const mark = `${amount.mark}${fuel.mark}`
      const words = `by ${amount.words} per ${fuel.words} of the fuel`
      const from = form(about, mark, `${amount.unit}/${fuel.unit}`, words)
      return formula(converted(about, mark, from))`${from} / ${amount.perTonne} * ${fuel.perTonne}`
    }),
  )
  return input({ ...about, otherwise: [...ofAmounts, ...ofFuels, ...ofBoth] })
}

/** A mass a year of fuel that may be given in other measures and by the hour of operation. */
export function perYear(about: AboutInput, fuels: readonly Measure[], hours: Input): Input {
  const byHour = form(about, 'Mh', 't/h', 'per hour of operation')
  const ofMass = formula(converted(about, 'Mh', byHour))`${byHour} * ${hours}`
  const ofFuels = fuels.flatMap(({ unit, mark, words, perTonne }) => {
    const yearly = form(about, mark, `${unit}/yr`, `by ${words}`)
    const hourly = form(about, `${mark}h`, `${unit}/h`, `by ${words} per hour of operation`)
    return [
      formula(converted(about, mark, yearly))`${yearly} / ${perTonne}`,
      formula(converted(about, `${mark}h`, hourly))`${hourly} * ${hours} / ${perTonne}`,
    ]
  })
  return input({ ...about, otherwise: [ofMass, ...ofFuels] })
}
