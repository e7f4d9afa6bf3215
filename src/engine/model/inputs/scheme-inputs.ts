import { input } from '../../language/quantity.ts'

const ownIntensity = (symbol: string, scheme: string, unit = 'gCO2e/MJ') =>
  input({
    symbol,
    name: `Carbon intensity of the fuel by the method of ${scheme}; that of this calculation if not given`,
    unit,
    optional: true,
  })

/**
 * What somebody found by the method of a scheme, or had certified. Methods differ in how they share emissions, in land use and in
 * electricity, so one value does not stand for another; it holds for every fuel of the plant.
 */
export const schemeIntensity = {
  corsiaLifeCycleEmissions: input({
    symbol: 'LS_own',
    name: 'Certified life-cycle emissions of the fuel under CORSIA, land-use change included and credits taken off; those of this calculation if not given',
    unit: 'gCO2e/MJ',
    optional: true,
  }),
  redCarbonIntensity: ownIntensity('CI_RED,own', 'Directive (EU) 2018/2001 (RED)'),
  reFuelEUCarbonIntensity: input({
    symbol: 'CI_EU,own',
    name: 'Carbon intensity of the fuel under ReFuelEU Aviation; that under RED if not given',
    unit: 'gCO2e/MJ',
    optional: true,
  }),
  ukCarbonIntensity: ownIntensity('CI_UK,own', 'the UK SAF mandate'),
  cleanFuelEmissionsRate: ownIntensity(
    'ER_45Z,own',
    'the model of the Department of Energy for the credit 45Z (emissions rate)',
    'kgCO2e/mmBTU',
  ),
  lcfsCarbonIntensity: ownIntensity('CI_LCFS,own', 'the Low Carbon Fuel Standard of California'),
  rfsCarbonIntensity: ownIntensity('CI_RFS,own', 'the US Renewable Fuel Standard'),
}

/** Limits that their schemes set by year or by category, where no public source that was read has them. */
export const schemeLimit = {
  lcfsBenchmark: input({
    symbol: 'Lim_LCFS',
    name: 'Benchmark of the Low Carbon Fuel Standard of California for the fuel, in the year that is looked at',
    unit: 'gCO2e/MJ',
    above: 0,
    optional: true,
    absent: 'No benchmark of the Low Carbon Fuel Standard is given; the regulation has one for each year.',
  }),
  rfsThreshold: input({
    symbol: 'Lim_RFS',
    name: 'Most that the fuel may emit in its category of the US Renewable Fuel Standard',
    unit: 'gCO2e/MJ',
    above: 0,
    optional: true,
    absent:
      'No threshold of the Renewable Fuel Standard is given; it is 50 or 60 % below the fuel of 2005, by category.',
  }),
}

/** Periods of the start of an installation, for which RED asks different savings; the last is what holds where none is known. */
export const installationStarts = ['until5October2015', 'from6October2015', 'from2021'] as const

/** What a document tells of the schemes in other words than numbers. */
export const schemeFacts = {
  isLowLandUseRisk: input({
    symbol: 'κ_low',
    name: 'Is 1 where the feedstock is declared to be certified as of low risk of land-use change',
    unit: '1',
    fallback: 0,
  }),
  installationStart: input({
    symbol: 'κ_start',
    name: 'When the installation began to operate, as RED tells it apart',
    unit: '1',
    states: installationStarts,
    fallback: installationStarts.indexOf('from2021'),
  }),
  isOfManure: input({
    symbol: 'κ_manure',
    name: 'Is 1 where all feedstocks are animal manure, of which the credit 45Z counts an emissions rate below zero',
    unit: '1',
    fallback: 0,
  }),
}
