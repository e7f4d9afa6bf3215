import type { Unit } from './unit.ts'

/** A unit that people may give quantities in. */
export interface UnitRow {
  /** Kept from the existing system up to 25, so that its clients find their unit again. */
  readonly id: number
  readonly name: Unit
  readonly displayName: string
  readonly groupId: number
  /** The unit the engine calculates in. */
  readonly base: Unit
  /** A value in this unit times `factor` is the value in `base`. */
  readonly factor: number
  /** Other spellings that are accepted, e.g. the existing system's lower-case names. */
  readonly aliases: readonly string[]
}

export interface UnitGroup {
  readonly id: number
  readonly name: string
  readonly baseUnitName: Unit
}

const group = (id: number, name: string, baseUnitName: Unit): UnitGroup => ({ id, name, baseUnitName })

/** Groups 1 to 12 are the existing system's, with its base units. */
export const unitGroups: readonly UnitGroup[] = [
  group(1, 'Capacity (Mass/Time)', 't/yr'),
  group(2, 'Density (Mass/Volume)', 'kg/m3'),
  group(3, 'Price/Mass', 'USD/t'),
  group(4, 'Price/Power', 'USD/kWh'),
  group(5, 'CI/Mass', 'gCO2e/kg'),
  group(6, 'CI/Power', 'gCO2e/kWh'),
  group(7, 'Energy/Mass', 'MJ/kg'),
  group(8, 'Yield/Mass', 't/t'),
  group(9, 'Yield/Power', 'kWh/t'),
  group(10, 'Price/CI', 'USD/gCO2e'),
  group(11, 'Currency', 'USD'),
  group(12, 'Unitless (Percent)', '%'),
  group(13, 'Capacity (Volume/Time)', 'm3/yr'),
  group(14, 'Capacity (Volume/Stream day)', 'm3/d'),
  group(15, 'CI/Energy', 'gCO2e/MJ'),
  group(16, 'Time', 'yr'),
  group(17, 'Load', 'h/yr'),
  group(18, 'Pure number', '1'),
  group(19, 'Fraction per year', '1/yr'),
  group(20, 'Price sensitivity', 'USD/t per gCO2e/MJ'),
  group(21, 'Money per year', 'USD/yr'),
  group(22, 'CO2 per mass of fuel', 'tCO2e/t'),
  group(23, 'Price/Volume', 'USD/gal'),
  group(24, 'Price/Energy', 'USD/MJ'),
]

const unit = (
  id: number,
  groupId: number,
  base: Unit,
  name: Unit,
  displayName: string,
  factor: number,
  aliases: readonly string[] = [],
): UnitRow => ({ id, name, displayName, groupId, base, factor, aliases })

/**
 * Cubic metres in a million US gallons and in a barrel, to the digits of the SAFAPAC document "Input to
 * output"; the exact figures are 3785.411784 and 0.158987294928.
 */
const cubicMetresPerMillionGallons = 3785.4118
const cubicMetresPerBarrel = 0.1589872949

/** Every unit the API accepts. Rows 1 to 25 are the existing system's, from its seed database. */
export const unitTable: readonly UnitRow[] = [
  unit(1, 1, 't/yr', 't/yr', 'tonne per year', 1),
  unit(2, 1, 't/yr', 'kt/yr', 'kilotonne per year', 1000),
  unit(3, 1, 't/yr', 'kta', 'kilotonne per annum (KTA)', 1000, ['KTA', 'KTPA', 'ktpa']),
  unit(4, 2, 'kg/m3', 'kg/m3', 'kilogram per cubic metre', 1),
  unit(5, 2, 'kg/m3', 'g/cm3', 'gram per cubic centimetre', 1000),
  unit(6, 3, 'USD/t', 'USD/t', 'USD per tonne', 1, ['usd/t']),
  unit(7, 3, 'USD/t', 'USD/kg', 'USD per kilogram', 1000, ['usd/kg']),
  unit(8, 3, 'USD/t', 'USD/kt', 'USD per kilotonne', 0.001, ['usd/kt']),
  unit(9, 4, 'USD/kWh', 'USD/kWh', 'USD per kilowatt-hour', 1, ['usd/kwh']),
  unit(10, 4, 'USD/kWh', 'USD/MWh', 'USD per megawatt-hour', 0.001, ['usd/mwh']),
  unit(11, 5, 'kgCO2e/t', 'gCO2e/kg', 'gram CO2e per kilogram', 1, ['gCO2/kg', 'gco2/kg']),
  unit(12, 5, 'kgCO2e/t', 'kgCO2e/t', 'kilogram CO2e per tonne', 1, ['kgCO2/t', 'kgco2/t']),
  unit(13, 6, 'gCO2e/kWh', 'gCO2e/kWh', 'gram CO2e per kilowatt-hour', 1, ['gCO2/kWh', 'gco2/kwh']),
  unit(14, 6, 'gCO2e/kWh', 'kgCO2e/MWh', 'kilogram CO2e per megawatt-hour', 1, ['kgCO2/MWh', 'kgco2/mwh']),
  unit(15, 7, 'MJ/kg', 'MJ/kg', 'megajoule per kilogram', 1, ['mj/kg']),
  unit(16, 8, 't/t', 't/t', 'tonne per tonne', 1),
  unit(17, 8, 't/t', 'kg/kg', 'kilogram per kilogram', 1),
  unit(18, 9, 'kWh/t', 'kWh/t', 'kilowatt-hour per tonne', 1, ['kwh/t']),
  unit(19, 9, 'kWh/t', 'kWh/kg', 'kilowatt-hour per kilogram', 1000, ['kwh/kg']),
  unit(20, 9, 'kWh/t', 'MWh/t', 'megawatt-hour per tonne', 1000, ['mwh/t']),
  unit(21, 10, 'USD/tCO2e', 'USD/gCO2e', 'USD per gram CO2e', 1e6, ['USD/gCO2', 'usd/gco2']),
  unit(22, 10, 'USD/tCO2e', 'USD/kgCO2e', 'USD per kilogram CO2e', 1000, ['USD/kgCO2', 'usd/kgco2']),
  unit(23, 11, 'USD', 'USD', 'US dollar', 1, ['usd']),
  unit(24, 11, 'USD', 'MUSD', 'million US dollars', 1e6, ['musd']),
  unit(25, 12, '1', '%', 'percent', 0.01),
  unit(26, 13, 'm3/yr', 'MGPY', 'million US gallons per year', cubicMetresPerMillionGallons),
  unit(27, 13, 'm3/yr', 'm3/yr', 'cubic metre per year', 1),
  unit(28, 14, 'm3/d', 'BPD', 'barrel per stream day', cubicMetresPerBarrel),
  unit(29, 14, 'm3/d', 'm3/d', 'cubic metre per stream day', 1),
  unit(30, 9, 'kWh/t', 'MWh/kg', 'megawatt-hour per kilogram', 1e6),
  unit(31, 10, 'USD/tCO2e', 'USD/tCO2e', 'USD per tonne CO2e', 1, ['USD/tCO2']),
  unit(32, 15, 'gCO2e/MJ', 'gCO2e/MJ', 'gram CO2e per megajoule', 1, ['gCO2/MJ']),
  unit(33, 16, 'yr', 'yr', 'year', 1),
  unit(34, 17, 'h/yr', 'h/yr', 'hour per year', 1),
  unit(35, 18, '1', '1', 'pure number', 1),
  unit(36, 19, '1/yr', '1/yr', 'fraction per year', 1),
  unit(37, 19, '1/yr', '%/yr', 'percent per year', 0.01),
  unit(38, 20, 'USD·MJ/t/gCO2e', 'USD/t per gCO2e/MJ', 'USD per tonne for each gCO2e/MJ', 1, [
    'USD·MJ/t/gCO2e',
  ]),
  unit(39, 2, 'kg/m3', 'kg/L', 'kilogram per litre', 1000),
  unit(40, 2, 'kg/m3', 't/m3', 'tonne per cubic metre', 1000),
  unit(41, 7, 'MJ/kg', 'GJ/t', 'gigajoule per tonne', 1),
  unit(42, 1, 't/yr', 'Mt/yr', 'million tonnes per year', 1e6),
  unit(43, 5, 'kgCO2e/t', 'kgCO2e/kg', 'kilogram CO2e per kilogram', 1000, ['kgCO2/kg']),
  unit(44, 16, 'yr', 'month', 'month', 1 / 12),
  unit(45, 21, 'USD/yr', 'USD/yr', 'US dollar per year', 1),
  unit(46, 21, 'USD/yr', 'MUSD/yr', 'million US dollars per year', 1e6),
  unit(47, 22, 'tCO2e/t', 'tCO2e/t', 'tonne CO2e per tonne of fuel', 1),
  unit(48, 23, 'USD/gal', 'USD/gal', 'US dollar per US gallon', 1),
  unit(49, 23, 'USD/gal', 'USD/L', 'US dollar per litre', 3.785411784),
  unit(50, 24, 'USD/MJ', 'USD/MJ', 'US dollar per megajoule', 1),
  unit(51, 24, 'USD/MJ', 'USD/GJ', 'US dollar per gigajoule', 0.001),
]

const byName = new Map(unitTable.flatMap((row) => [row.name, ...row.aliases].map((name) => [name, row])))
const byId = new Map(unitTable.map((row) => [row.id, row]))

export const findUnit = (name: string): UnitRow | undefined => byName.get(name)
export const findUnitById = (id: number): UnitRow | undefined => byId.get(id)

/** Ratios for which a pure number or a percentage may stand, though not the other way round. */
const ratios: readonly Unit[] = ['t/t', '1/yr']

/** Whether a quantity in `base`, an engine's unit, may be given in the unit of the row. */
export const measures = (row: UnitRow, base: Unit): boolean =>
  row.base === base || (row.base === '1' && ratios.includes(base))
