import { formula } from '../../language/formula.ts'
import { type Index, input } from '../../language/quantity.ts'
import { higherPerLower, kilogramsPerTonne, molarVolume } from './constants.ts'
import { type AboutInput, converted, form, type Measure, perAmount, type Way, ways } from './forms.ts'

interface Substance {
  readonly per: Index
  /** Marks its symbols: 'F' for a feedstock. */
  readonly mark: string
  readonly name: string
  /** The lower heating value that it has if none is given; where there is no such number, it must be given. */
  readonly fallback?: number
}

/** The densities and heating values of a substance, and the ways in which these let its amounts be given. */
export function substance({ per, mark, name, fallback }: Substance) {
  const about = (symbol: string, text: string, unit: string): AboutInput => ({
    per,
    symbol: `${symbol}_${mark}`,
    name: `${text} of the ${name}`,
    unit,
  })
  const tonne = ({ mark: way, words, unit }: Way) => ({
    per,
    symbol: `${way}_t,${mark}`,
    name: `A tonne of the ${name} as ${words}`,
    unit: `${unit}/t`,
  })
  const density = input({ ...about('ρ', 'Density', 'kg/m3'), above: 0, optional: true })
  const gasDensity = densityOfGas(about('ρN', 'Density as a gas at 0 degC and 101.325 kPa', 'kg/Nm3'))
  const volume: Measure = {
    ...ways.volume,
    perTonne: formula(tonne(ways.volume))`${kilogramsPerTonne} / ${density}`,
  }
  const gas: Measure = {
    ...ways.gas,
    perTonne: formula(tonne(ways.gas))`${kilogramsPerTonne} / ${gasDensity}`,
  }
  const lower = { ...about('LHV', 'Lower heating value', 'MJ/kg'), minimum: 0 }
  const energyContent = perAmount(fallback === undefined ? lower : { ...lower, fallback }, [volume, gas])
  const higherHeatingValue = higherValue(about('HHV', 'Higher heating value', 'MJ/kg'), [volume, gas])
  const energy: Measure = {
    ...ways.energy,
    perTonne: formula(tonne(ways.energy))`${energyContent} * ${kilogramsPerTonne}`,
  }
  const higherEnergy: Measure = {
    ...ways.higherEnergy,
    perTonne: formula(
      tonne(ways.higherEnergy),
    )`${higherHeatingValue} * ${higherPerLower} * ${kilogramsPerTonne}`,
  }
  return {
    energyContent,
    /** What a request may leave out, because nothing but another unit needs it. */
    optional: { density, gasDensity, higherHeatingValue },
    volume,
    measures: [volume, energy, higherEnergy, gas],
  }
}

/** From the molar mass of an ideal gas, too. */
function densityOfGas(about: AboutInput) {
  const molarMass = form({ ...about, above: 0 }, 'M', 'kg/kmol', 'by its molar mass')
  const otherwise = [formula(converted(about, 'M', molarMass))`${molarMass} / ${molarVolume}`]
  return input({ ...about, above: 0, optional: true, otherwise })
}

/** In MJ/kg it is the higher one because it is called so; MJ HHV/kg says so once more. */
function higherValue(about: AboutInput, measures: readonly Measure[]) {
  const said = form({ ...about, above: 0 }, 'H', 'MJ HHV/kg', 'in a unit that says so')
  const { otherwise = [] } = perAmount({ ...about, above: 0 }, measures)
  const asSaid = formula(converted(about, 'H', said))`${said} / ${higherPerLower}`
  return input({ ...about, above: 0, optional: true, otherwise: [...otherwise, asSaid] })
}
