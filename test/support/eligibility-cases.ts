import type { Inputs } from '../../src/contract/request/inputs.ts'
import { example } from './examples.ts'

const hefa = example('hefa-usa-500')

export const of = (value: number, unit: string) => ({ value, unit })

/** What somebody found by the method of each scheme. */
export const withOwnIntensities = {
  ...hefa,
  carbon: {
    corsiaLifeCycleEmissions: of(21, 'gCO2e/MJ'),
    redCarbonIntensity: of(22, 'gCO2e/MJ'),
    redCarbonIntensityMethod: 'Annex V, part C',
    redCarbonIntensitySource: 'A proof of sustainability',
    reFuelEUCarbonIntensity: of(23, 'gCO2e/MJ'),
    ukCarbonIntensity: of(24, 'gCO2e/MJ'),
    cleanFuelEmissionsRate: of(25, 'kgCO2e/mmBTU'),
    lcfsCarbonIntensity: of(26, 'gCO2e/MJ'),
    lcfsBenchmark: of(80, 'gCO2e/MJ'),
    rfsCarbonIntensity: of(27, 'gCO2e/MJ'),
    rfsThreshold: of(46, 'gCO2e/MJ'),
  },
}

/** Facts that rules of schemes ask for, and of which two decide numbers. */
export const withFacts = {
  ...hefa,
  carbon: { landUseChange: of(5, 'gCO2e/MJ') },
  eligibility: {
    supplyYear: of(2030, 'yr'),
    operationStart: '2018-01-01',
    hasLowLandUseChangeRisk: true,
  },
}

/** Policies that need a scheme: the first four are refused, the others paid. */
export const eligibleFuels = (base: Inputs) => ({
  ...base,
  policies: (base.policies ?? []).map((policy, i) => {
    const scheme = ['CORSIA', 'RED', 'UK', 'ReFuelEU', '45Z', 'LCFS', undefined, 'RFS'][i]
    return scheme === undefined ? policy : { ...policy, scheme }
  }),
  carbon: {
    redCarbonIntensity: of(33, 'gCO2e/MJ'),
    ukCarbonIntensity: of(54, 'gCO2e/MJ'),
    corsiaLifeCycleEmissions: of(81, 'gCO2e/MJ'),
    cleanFuelEmissionsRate: of(20, 'kgCO2e/mmBTU'),
    lcfsBenchmark: of(80, 'gCO2e/MJ'),
  },
})
