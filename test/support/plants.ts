import fc from 'fast-check'
import type { Inputs, Item } from '../../src/contract/request/inputs.ts'
import { conventions } from '../../src/engine/model/inputs/conventions.ts'
import { presets } from '../../src/engine/model/inputs/presets.ts'
import { finance, fitting } from './finances.ts'
import { sizeOf } from './unit-sizes.ts'

/** The long form, `npm run test:properties`, tries more. */
export const isWhole = process.env.PROPERTIES_WHOLE === '1'

/** A red build must mean a changed program, so the cases are the same each time. */
export const everyTime = { seed: 20_251_124, numRuns: isWhole ? 100 : 50 } as const

const factorOf = (unit: string, base: string) => sizeOf(unit) / sizeOf(base)

const gridSteps = 10_000

/**
 * A number on a grid between two bounds, which are in the first of the units, expressed in any of them. A grid, because the smallest doubles make differences that nobody could tell from rounding.
 */
const quantity = (minimum: number, maximum: number, base: string, ...others: string[]) =>
  fc.tuple(fc.integer({ min: 0, max: gridSteps }), fc.constantFrom(base, ...others)).map(([step, unit]) => {
    const value = minimum + ((maximum - minimum) * step) / gridSteps
    return { value: value / factorOf(unit, base), unit }
  })

const fraction = (maximum: number) => quantity(0, maximum, '1', '%')
const perMass = (maximum: number) => quantity(0, maximum, 'kg/kg', 't/t', '%')
const price = (maximum: number) => quantity(0, maximum, 'USD/t', 'USD/kg', 'USD/kt')
const carbonByMass = quantity(-500, 3000, 'gCO2e/kg', 'kgCO2e/t', 'kgCO2e/kg')
const whole = (minimum: number, maximum: number) =>
  fc.integer({ min: minimum, max: maximum }).map((value) => ({ value, unit: 'yr' }))

const named = (kind: string, items: readonly object[]): Item[] =>
  items.map((item, i) => ({ name: `${kind} ${i}`, ...item }))

const feedstocks = fc
  .array(
    fc.record({
      price: price(500),
      carbonContent: perMass(0.9),
      energyContent: quantity(5, 45, 'MJ/kg', 'GJ/t'),
      consumptionRatio: quantity(0.1, 4, 'kg/kg', 't/t', '%'),
      carbonIntensity: fc.oneof(carbonByMass, quantity(-20, 60, 'gCO2e/MJ')),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((items) => named('feedstock', items))

const utilities = fc
  .array(
    fc.oneof(
      fc.record(
        {
          price: price(8000),
          carbonIntensity: carbonByMass,
          consumptionRatio: perMass(0.3),
          carbonContent: perMass(0.5),
          energyContent: quantity(0, 120, 'MJ/kg', 'GJ/t'),
        },
        { requiredKeys: ['price', 'carbonIntensity', 'consumptionRatio'] },
      ),
      fc.record({
        price: quantity(0, 0.3, 'USD/kWh', 'USD/MWh'),
        carbonIntensity: quantity(0, 900, 'gCO2e/kWh', 'kgCO2e/MWh'),
        consumptionRatio: quantity(0, 10_000, 'kWh/t', 'kWh/kg', 'MWh/t'),
      }),
    ),
    { maxLength: 4 },
  )
  .map((items) => named('utility', items))

const sold = { price: price(6000), carbonContent: perMass(0.9), density: quantity(500, 950, 'kg/m3', 'kg/L') }

const fuel = fc.record({
  ...sold,
  isFuel: fc.constant(true),
  energyContent: quantity(20, 50, 'MJ/kg', 'GJ/t'),
  priceSensitivity: quantity(0, 5, 'USD/t per gCO2e/MJ'),
  parts: fc.integer({ min: 0, max: 100 }),
  yieldUnit: fc.constantFrom('kg/kg', 't/t', '%'),
})

const byProduct = fc.record({
  ...sold,
  isFuel: fc.constant(false),
  energyContent: quantity(0, 50, 'MJ/kg', 'GJ/t'),
  yield: perMass(4),
})

/** Electricity or heat, which has no mass. */
const energy = fc.record({
  isFuel: fc.constant(false),
  price: quantity(0, 0.3, 'USD/kWh', 'USD/MWh', 'USD/GJ'),
  carbonContent: fc.constant({ value: 0, unit: 'kg/kg' }),
  energyContent: fc.constant({ value: 0, unit: 'MJ/kg' }),
  yield: quantity(0, 2000, 'kWh/t', 'kWh/kg', 'MJ/kg'),
})

/** Fuels whose yields sum to 1, the first never 0, and things that are no fuels among them. */
const products = fc
  .tuple(
    fc.array(fuel, { minLength: 1, maxLength: 3 }),
    fc.array(fc.oneof(byProduct, energy), { maxLength: 3 }),
    fc.boolean(),
  )
  .map(([fuels, others, isFuelFirst]) => {
    const total = fuels.reduce((sum, { parts }) => sum + parts, 1)
    const shared = fuels.map(({ parts, yieldUnit, ...rest }, i) => ({
      ...rest,
      yield: { value: (parts + Number(i === 0)) / total / factorOf(yieldUnit, 't/t'), unit: yieldUnit },
    }))
    return named('product', isFuelFirst ? [...shared, ...others] : [...others, ...shared])
  })

const economics = fc.record(
  {
    lifetime: whole(1, 40),
    discountRate: quantity(0, 0.3, '1', '%'),
    taxRate: fraction(0.6),
    referenceCapital: quantity(1e6, 5e9, 'USD', 'MUSD'),
    referenceCapacity: quantity(1e3, 2e6, 't/yr', 'kt/yr', 'Mt/yr'),
    scalingExponent: fraction(1.5),
    workingCapitalRatio: fraction(0.5),
    indirectOpexRatio: quantity(0, 0.3, '1/yr', '%/yr'),
    depreciationPeriod: whole(1, 40),
    carbonPrice: quantity(0, 300, 'USD/tCO2e', 'USD/kgCO2e'),
    fossilPrice: price(1500),
    fossilCarbonIntensity: quantity(50, 120, 'gCO2e/MJ'),
  },
  {
    requiredKeys: [
      ...(['lifetime', 'discountRate', 'taxRate', 'referenceCapital', 'referenceCapacity'] as const),
      ...(['scalingExponent', 'workingCapitalRatio', 'indirectOpexRatio'] as const),
    ],
  },
)

const plant = fc.record(
  {
    capacity: fc.oneof(
      quantity(1e3, 2e6, 't/yr', 'kt/yr', 'kta', 'Mt/yr'),
      quantity(1e3, 2e6, 'm3/yr', 'MGPY'),
      quantity(10, 6e3, 'm3/d', 'BPD'),
    ),
    annualLoadHours: quantity(1000, 8784, 'h/yr'),
    processCarbonIntensity: quantity(-20, 60, 'gCO2e/MJ'),
    processCarbonIntensityCovers: fc.constantFrom('process', 'processAndUtilities'),
  },
  { requiredKeys: ['capacity', 'annualLoadHours', 'processCarbonIntensity'] },
)

const convention = fc.oneof(
  fc.constantFrom(...Object.keys(presets)),
  fc.record(
    {
      preset: fc.constantFrom(...Object.keys(presets)),
      ...Object.fromEntries(
        Object.entries(conventions).map(([name, { states = [] }]) => [name, fc.constantFrom(...states)]),
      ),
    },
    { requiredKeys: [] },
  ),
)

/** Request bodies that must be accepted: few or many of everything, in all units. */
export const plants: fc.Arbitrary<Inputs> = fc
  .tuple(
    fc.record(
      { plant, feedstocks, utilities, products, economics, finance, convention },
      { requiredKeys: ['plant', 'feedstocks', 'utilities', 'products', 'economics'] },
    ),
    fc.nat(),
    fc.boolean(),
  )
  .map(([body, choice, isMainNamed]) => {
    const fuels = body.products.filter(({ isFuel }) => isFuel === true)
    const mainProduct = fuels[choice % fuels.length]?.name ?? ''
    const { lifetime, depreciationPeriod: given } = body.economics
    const isNrel = JSON.stringify(body.convention ?? '').includes('nrel-nth-plant')
    const depreciationPeriod =
      isNrel || !given ? undefined : { ...given, value: Math.min(given.value, lifetime.value) }
    const economics = {
      ...body.economics,
      // The loan of the preset is repaid in ten years.
      lifetime: isNrel ? { ...lifetime, value: Math.max(10, lifetime.value) } : lifetime,
      depreciationPeriod,
      ...(isMainNamed && { mainProduct }),
    }
    const named = { ...body, economics, finance: body.finance && fitting(body.finance, economics) }
    return JSON.parse(JSON.stringify(named))
  })
