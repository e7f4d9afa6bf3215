import type { Quantity } from '../../../engine/language/quantity.ts'
import { economics } from '../../../engine/model/inputs/economic-inputs.ts'
import { firstCorsiaYear, lastCorsiaYear } from '../../../engine/model/inputs/portfolio-inputs.ts'
import { outputs } from '../../../engine/model/outputs.ts'
import { engineVersion } from '../../../engine/version.ts'
import { threeDigits } from '../../text/digits.ts'
import type { EvaluatedPlant } from './evaluated-plant.ts'

/** What makes the plants of a portfolio less alike than one curve suggests. */
export interface PortfolioNote {
  readonly code: string
  readonly message: string
  /** Places in the question of the plants that it is about. */
  readonly plants: readonly number[]
}

type Told = (plants: readonly EvaluatedPlant[]) => PortfolioNote | undefined

/** What differs among the plants and is compared or added up all the same. */
export const notesOf = (plants: readonly EvaluatedPlant[]): PortfolioNote[] =>
  all.flatMap((tell) => tell(plants) ?? [])

/** The years of money of the plants that are known to be of different ones; empty where they are alike. */
export function differentMoney(plants: readonly EvaluatedPlant[]): readonly number[] {
  const years = distinct(plants.flatMap(({ plant: { currencyYear } }) => currencyYear ?? []))
  return years.length > 1 ? years.toSorted((a, b) => a - b) : []
}

const numberIn = (run: EvaluatedPlant['run'], { id }: Quantity): number => Number(run.slots[id])

const distinct = <Value>(values: readonly Value[]): Value[] => [...new Set(values)]

/** A note where a plant has something else than another one. */
const differs =
  (
    code: string,
    partOf: (plant: EvaluatedPlant) => string | undefined,
    say: (values: string) => string,
  ): Told =>
  (plants) => {
    const values = distinct(plants.flatMap((each) => partOf(each) ?? []))
    if (values.length < 2) return undefined
    const about = plants.filter((each) => partOf(each) !== undefined)
    return { code, message: say(values.join(', ')), plants: about.map(({ index }) => index) }
  }

/** A note of the plants of which something is so. */
const isSo =
  (code: string, test: (plant: EvaluatedPlant) => boolean, message: string): Told =>
  (plants) => {
    const about = plants.filter(test)
    return about.length === 0 ? undefined : { code, message, plants: about.map(({ index }) => index) }
  }

const all: readonly Told[] = [
  differs(
    'several_editions',
    ({ plant: { edition } }) => edition ?? undefined,
    (values) => `The plants are of different editions of the reference data: ${values}.`,
  ),
  isSo(
    'other_engine',
    ({ plant }) => plant.engineVersion !== null && plant.engineVersion !== engineVersion,
    `These plants were calculated by another engine; here all numbers are those of ${engineVersion}.`,
  ),
  differs(
    'several_currency_years',
    ({ plant: { currencyYear } }) => currencyYear?.toString(),
    (values) => `Money is of different years (${values}): costs are shown as they are and are not added up.`,
  ),
  isSo(
    'currency_year_unknown',
    ({ plant: { currencyYear } }) => currencyYear === null,
    'Nobody says of which year the money of these plants is; it is taken as that of the others.',
  ),
  differs(
    'several_horizons',
    ({ operates: { from, to } }) => `${from} to ${to}`,
    (values) => `The plants operate in different years: ${values}.`,
  ),
  isSo(
    'first_year_assumed',
    ({ plant: { inputs } }) => inputs.finance?.firstOperatingYear === undefined,
    'The first year of operation of these plants is not given; 2030 is assumed.',
  ),
  differs(
    'several_fossil_fuels',
    ({ run }) =>
      `${threeDigits(numberIn(run, economics.fossilPrice))} USD/t at ${threeDigits(numberIn(run, economics.fossilCarbonIntensity))} gCO2e/MJ`,
    (values) => `The plants are compared with different fossil fuels: ${values}.`,
  ),
  differs(
    'several_discount_rates',
    ({ run }) => `${threeDigits(100 * numberIn(run, outputs.realDiscountRate))} %`,
    (values) => `Costs are levelized at different real discount rates: ${values}.`,
  ),
  isSo(
    'refused_by_corsia',
    ({ isRefused }) => isRefused,
    'A rule of CORSIA refuses the fuel of these plants, so nothing is claimed for it.',
  ),
  isSo(
    'outside_corsia',
    ({ operates: { from, to } }) => from < firstCorsiaYear.value || to > lastCorsiaYear.value,
    `CORSIA offsets emissions of ${firstCorsiaYear.value} to ${lastCorsiaYear.value}: nothing is claimed for fuel of other years.`,
  ),
]
