import Type, { type Static, type TObject, type TProperties } from 'typebox'
import type { Calculation } from '../../engine/calculate.ts'
import type { Formula, Input, Value } from '../../engine/language/quantity.ts'
import { carbon } from '../../engine/model/inputs/carbon-inputs.ts'
import { economics } from '../../engine/model/inputs/economic-inputs.ts'
import { outputs } from '../../engine/model/outputs.ts'
import { noElements, noNames } from '../../engine/project-finance.ts'
import { evaluate, orderOf } from '../../engine/run/evaluate.ts'
import { type Scalar, scalar } from '../answers/scalar.ts'

const body = <Properties extends TProperties>(properties: Properties) =>
  Type.Object(properties, { additionalProperties: false })

const number = (description: string, minimum = -1e6) => Type.Number({ minimum, maximum: 1e12, description })
const intensity = (of: string) => number(`${of}, gCO2e/MJ`)

interface CarbonFunction {
  readonly summary: string
  readonly body: TObject
  readonly outputs: Readonly<Record<string, Formula>>
  readonly answer: (given: never) => Readonly<Record<string, Scalar>>
}

interface Values {
  readonly inputs?: readonly (readonly [Input, Value | undefined])[]
  /** Formulas whose value is given. */
  readonly assumed?: readonly (readonly [Formula, Value])[]
}

/** One of the model's own formulas, evaluated alone. */
function define<Body extends TObject>(
  summary: string,
  schema: Body,
  wanted: Readonly<Record<string, Formula>>,
  valuesOf: (given: Static<Body>) => Values,
): CarbonFunction {
  const answer = (given: Static<Body>) => {
    const { inputs = [], assumed = [] } = valuesOf(given)
    const values = new Map(inputs)
    const held = new Map(assumed)
    const evaluation = evaluate(orderOf(Object.values(wanted), held), {
      valueOf: (input) => values.get(input),
      sizes: noElements,
      assumed: held,
    })
    const calculation: Calculation = { ...evaluation, names: noNames }
    const entries = Object.entries(wanted).map(([name, quantity]) => [name, scalar(calculation, quantity)])
    return Object.fromEntries(entries)
  }
  return { summary, body: schema, outputs: wanted, answer }
}

const corsiaInputs = {
  baseline: Type.Optional(number('Baseline, gCO2e/MJ: 89 for jet fuel if left out', 1)),
  fuelConversionFactor: Type.Optional(number('tCO2 per tonne of fuel: 3.16 for Jet A if left out', 0)),
  unitPrice: Type.Optional(number('Price of an eligible emissions unit, USD/tCO2e', 0)),
}

interface CorsiaInputs {
  readonly baseline?: number
  readonly fuelConversionFactor?: number
  readonly unitPrice?: number
}

const corsiaValues = ({ baseline, fuelConversionFactor, unitPrice }: CorsiaInputs) =>
  [
    [carbon.corsiaBaseline, baseline],
    [carbon.fuelConversionFactor, fuelConversionFactor],
    [carbon.eligibleUnitPrice, unitPrice],
  ] as const

const reduction = {
  lifeCycleEmissions: outputs.lifeCycleEmissions,
  limit: outputs.corsiaLimit,
  margin: outputs.corsiaMargin,
  reduction: outputs.corsiaReduction,
  emissionsReduction: outputs.emissionsReduction,
  value: outputs.emissionsReductionValue,
}

/** The arithmetic of carbon schemes alone, by the model's own formulas. */
export const carbonFunctions: Readonly<Record<string, CarbonFunction>> = {
  'corsia-reduction': define(
    'Reduction and eligibility of a fuel under CORSIA, from default values',
    body({
      core: intensity('Core life-cycle emissions'),
      landUseChange: Type.Optional(intensity('Induced land-use change')),
      credits: Type.Optional(number('Emission credits, gCO2e/MJ', 0)),
      nonBiogenicShare: Type.Optional(Type.Number({ minimum: 0, maximum: 1 })),
      ...corsiaInputs,
    }),
    reduction,
    ({ core, landUseChange, credits, nonBiogenicShare, ...rest }) => ({
      inputs: [
        [carbon.lifeCycleValue, 1],
        [carbon.coreEmissions, core],
        [carbon.landUseChange, landUseChange],
        [carbon.emissionCredits, credits],
        [carbon.nonBiogenicShare, nonBiogenicShare],
        ...corsiaValues(rest),
      ],
      assumed: [[outputs.mainCarbonIntensity, Number.NaN]],
    }),
  ),
  'corsia-claim': define(
    'Emissions reduction that an operator may claim for a mass of fuel under CORSIA',
    body({
      mass: number('Mass of fuel, t', 0),
      lifeCycleEmissions: intensity('Life-cycle emissions of the fuel'),
      ...corsiaInputs,
    }),
    { ...reduction, claim: outputs.emissionsReductionPerYear },
    ({ mass, lifeCycleEmissions, ...rest }) => ({
      inputs: corsiaValues(rest),
      assumed: [
        [outputs.lifeCycleEmissions, lifeCycleEmissions],
        [outputs.mainProduction, mass],
      ],
    }),
  ),
  'clean-fuel-credit': define(
    'Clean fuel production credit 45Z of the USA, without the rounding of the statute',
    body({
      carbonIntensity: number('Carbon intensity of the fuel, kgCO2e/mmBTU'),
      applicableAmount: number('Applicable amount, USD/gal', 0),
    }),
    { factor: outputs.cleanFuelFactor, credit: outputs.cleanFuelCredit, margin: outputs.cleanFuelMargin },
    ({ carbonIntensity, applicableAmount }) => ({
      inputs: [[carbon.cleanFuelAmount, applicableAmount]],
      assumed: [[outputs.cleanFuelIntensity, carbonIntensity]],
    }),
  ),
  'aviation-fuel-credit': define(
    'Sustainable aviation fuel credit 40B of the USA, for fuel until the end of 2024',
    body({
      reduction: Type.Number({
        maximum: 10,
        description: 'Reduction of life-cycle emissions, as a fraction',
      }),
    }),
    { credit: outputs.aviationFuelCredit },
    ({ reduction: given }) => ({ assumed: [[outputs.corsiaReduction, given]] }),
  ),
  'abatement-cost': define(
    'Cost of avoiding a tonne of CO2e; no number where nothing is avoided',
    body({
      cost: number('Cost of the fuel, USD/t'),
      fossilPrice: number('Price of the fossil fuel, USD/t', 0),
      fossilCarbonIntensity: Type.Optional(intensity('Carbon intensity of the fossil fuel, 89 if left out')),
      carbonIntensity: intensity('Carbon intensity of the fuel'),
      energyContent: number('Lower heating value of the fuel, MJ/kg', 0),
    }),
    { abatementCost: outputs.abatementCost, saving: outputs.carbonSaving },
    ({ cost, fossilPrice, fossilCarbonIntensity, carbonIntensity, energyContent }) => ({
      inputs: [
        [economics.fossilPrice, fossilPrice],
        [economics.fossilCarbonIntensity, fossilCarbonIntensity],
      ],
      assumed: [
        [outputs.levelizedCostByProductCredit, cost],
        [outputs.mainCarbonIntensity, carbonIntensity],
        [outputs.mainEnergyContent, energyContent],
      ],
    }),
  ),
  'energy-basis': define(
    'A carbon intensity per million British thermal units',
    body({ carbonIntensity: intensity('Carbon intensity of the fuel') }),
    { carbonIntensity: outputs.cleanFuelIntensity },
    ({ carbonIntensity }) => ({ assumed: [[outputs.mainCarbonIntensity, carbonIntensity]] }),
  ),
}
