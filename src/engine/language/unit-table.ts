import type { Unit } from './unit.ts'
import { type Kind, kindOf, symbols } from './unit-symbols.ts'

/** A unit that people may give quantities in. */
export interface UnitRow {
  /** Kept from the existing system up to 25, so that its clients find their unit again. */
  readonly id: number
  readonly name: string
  readonly displayName: string
  readonly groupId: number
  /** The same in symbols, where the name is something else. */
  readonly unit: Unit
  /** What it measures, such as 'money/mass'. */
  readonly kind: string
  /** Other spellings that are accepted, e.g. the existing system's lower-case names. */
  readonly aliases: readonly string[]
}

export interface UnitGroup {
  readonly id: number
  readonly name: string
  readonly baseUnitName: string
}

type Row = Omit<UnitRow, 'id' | 'kind'>

const row = (
  groupId: number,
  name: string,
  displayName: string,
  aliases: readonly string[] = [],
  unit: Unit = name,
): Row => ({ groupId, name, displayName, aliases, unit })

/** Rows 1 to 25 are the existing system's, from its seed database, in its order; none of these moves. */
const listed: readonly Row[] = [
  row(1, 't/yr', 'tonne per year'),
  row(1, 'kt/yr', 'kilotonne per year'),
  row(1, 'kta', 'kilotonne per annum (KTA)', ['KTA', 'KTPA', 'ktpa'], 'kt/yr'),
  row(2, 'kg/m3', 'kilogram per cubic metre'),
  row(2, 'g/cm3', 'gram per cubic centimetre'),
  row(3, 'USD/t', 'USD per tonne', ['usd/t']),
  row(3, 'USD/kg', 'USD per kilogram', ['usd/kg']),
  row(3, 'USD/kt', 'USD per kilotonne', ['usd/kt']),
  row(4, 'USD/kWh', 'USD per kilowatt-hour', ['usd/kwh']),
  row(4, 'USD/MWh', 'USD per megawatt-hour', ['usd/mwh']),
  row(5, 'gCO2e/kg', 'gram CO2e per kilogram', ['gco2/kg']),
  row(5, 'kgCO2e/t', 'kilogram CO2e per tonne', ['kgco2/t']),
  row(6, 'gCO2e/kWh', 'gram CO2e per kilowatt-hour', ['gco2/kwh']),
  row(6, 'kgCO2e/MWh', 'kilogram CO2e per megawatt-hour', ['kgco2/mwh']),
  row(7, 'MJ/kg', 'megajoule per kilogram', ['mj/kg']),
  row(8, 't/t', 'tonne per tonne'),
  row(8, 'kg/kg', 'kilogram per kilogram'),
  row(9, 'kWh/t', 'kilowatt-hour per tonne', ['kwh/t']),
  row(9, 'kWh/kg', 'kilowatt-hour per kilogram', ['kwh/kg']),
  row(9, 'MWh/t', 'megawatt-hour per tonne', ['mwh/t']),
  row(10, 'USD/gCO2e', 'USD per gram CO2e', ['usd/gco2']),
  row(10, 'USD/kgCO2e', 'USD per kilogram CO2e', ['usd/kgco2']),
  row(11, 'USD', 'US dollar', ['usd']),
  row(11, 'MUSD', 'million US dollars', ['musd']),
  row(12, '%', 'percent'),
  row(13, 'MGPY', 'million US gallons per year', ['million gal/yr'], 'million gal/yr'),
  row(13, 'm3/yr', 'cubic metre per year'),
  row(14, 'BPD', 'barrel per stream day', ['bbl/d'], 'bbl/d'),
  row(14, 'm3/d', 'cubic metre per stream day'),
  row(9, 'MWh/kg', 'megawatt-hour per kilogram'),
  row(10, 'USD/tCO2e', 'USD per tonne CO2e'),
  row(15, 'gCO2e/MJ', 'gram CO2e per megajoule'),
  row(16, 'yr', 'year'),
  row(17, 'h/yr', 'hour per year'),
  row(18, '1', 'pure number'),
  row(19, '1/yr', 'fraction per year'),
  row(19, '%/yr', 'percent per year'),
  row(20, 'USD/t per gCO2e/MJ', 'USD per tonne for each gCO2e/MJ', ['USD·MJ/t/gCO2e'], 'USD·MJ/t/gCO2e'),
  row(2, 'kg/L', 'kilogram per litre'),
  row(2, 't/m3', 'tonne per cubic metre'),
  row(7, 'GJ/t', 'gigajoule per tonne'),
  row(1, 'Mt/yr', 'million tonnes per year'),
  row(5, 'kgCO2e/kg', 'kilogram CO2e per kilogram'),
  row(16, 'month', 'month'),
  row(21, 'USD/yr', 'US dollar per year'),
  row(21, 'MUSD/yr', 'million US dollars per year'),
  row(22, 'tCO2e/t', 'tonne CO2e per tonne of fuel'),
  row(23, 'USD/gal', 'US dollar per US gallon'),
  row(23, 'USD/L', 'US dollar per litre'),
  row(24, 'USD/MJ', 'US dollar per megajoule'),
  row(24, 'USD/GJ', 'US dollar per gigajoule'),
]

/** Groups 1 to 12 are the existing system's, with its base units. */
const listedGroups: readonly (readonly [string, string])[] = [
  ['Capacity (Mass/Time)', 't/yr'],
  ['Density (Mass/Volume)', 'kg/m3'],
  ['Price/Mass', 'USD/t'],
  ['Price/Power', 'USD/kWh'],
  ['CI/Mass', 'gCO2e/kg'],
  ['CI/Power', 'gCO2e/kWh'],
  ['Energy/Mass', 'MJ/kg'],
  ['Yield/Mass', 't/t'],
  ['Yield/Power', 'kWh/t'],
  ['Price/CI', 'USD/gCO2e'],
  ['Currency', 'USD'],
  ['Unitless (Percent)', '%'],
  ['Capacity (Volume/Time)', 'm3/yr'],
  ['Capacity (Volume/Stream day)', 'm3/d'],
  ['CI/Energy', 'gCO2e/MJ'],
  ['Time', 'yr'],
  ['Load', 'h/yr'],
  ['Pure number', '1'],
  ['Fraction per year', '1/yr'],
  ['Price sensitivity', 'USD/t per gCO2e/MJ'],
  ['Money per year', 'USD/yr'],
  ['CO2 per mass of fuel', 'tCO2e/t'],
  ['Price/Volume', 'USD/gal'],
  ['Price/Energy', 'USD/MJ'],
]

const normal = ['Nm3 (0 degC, 101.325 kPa)', 'Sm3 (15 degC, 101.325 kPa)', 'scf (60 degF, 14.696 psia)']
const energy = ['MJ', 'GJ', 'kWh', 'MWh', 'MMBtu']
const masses = ['t', 'kg', 'lb', 'short ton']
const volumes = ['m3', 'L', 'gal', 'bbl']
const higherEnergy = energy.map((name) => `${name} HHV`)
const amounts = [...masses, ...volumes, ...energy, ...higherEnergy, ...normal]
const fuels = ['t', 'kg', ...volumes, 'MJ']

/** What may stand over what: every unit that can be made is one that is accepted. */
const families: readonly (readonly [readonly string[], readonly string[]])[] = [
  [['USD'], amounts],
  [['kgCO2e', 'gCO2e', 'tCO2e'], amounts],
  [amounts, fuels],
  [
    [...energy, 'Btu'],
    [...masses, ...volumes, ...normal],
  ],
  [[...energy, 'Btu'].map((name) => `${name} HHV`), masses],
  [
    ['kg', 'lb'],
    ['ft3', ...normal],
  ],
  [
    ['kg', 'g'],
    ['kmol', 'mol'],
  ],
  [
    ['t', 'kt', 'Mt', 'kg', 'lb', 'short ton', 'm3', 'L', 'gal', 'million gal', 'bbl', ...energy],
    ['yr', 'd', 'h'],
  ],
]

const titleOf = (name: string): string => symbols[name]?.title ?? name

const made = families.flatMap(([above, below]) =>
  above.flatMap((over) =>
    below.map((under) => row(0, `${over}/${under}`, `${titleOf(over)} per ${titleOf(under)}`)),
  ),
)

/** Ways to write a unit that differ in one symbol or more. */
function spellingsOf(unit: Unit): string[] {
  const parts = unit.split('/').map((part) => (symbols[part] ? [part, ...symbols[part].spellings] : [part]))
  const all = parts.reduce<string[]>(
    (before, part) =>
      before.flatMap((start) => part.map((each) => (start === '' ? each : `${start}/${each}`))),
    [''],
  )
  return all.filter((each) => each !== unit)
}

const kindNames: Readonly<Record<Kind, string>> = {
  money: 'Price',
  mass: 'Mass',
  volume: 'Volume',
  energy: 'Energy',
  higherEnergy: 'Energy HHV',
  normalVolume: 'Normal volume',
  emission: 'CI',
  substance: 'Substance',
  year: 'Year',
  hour: 'Operating time',
  pure: 'Number',
}

const groupName = (kind: string): string =>
  kind
    .split('/')
    .map((each) => kindNames[each as Kind])
    .join('/')

function build(): { rows: readonly UnitRow[]; groups: readonly UnitGroup[] } {
  const groups = listedGroups.map(([name, baseUnitName], i) => ({ id: i + 1, name, baseUnitName }))
  const known = new Set(listed.map(({ unit }) => unit))
  const groupOf = new Map(listed.map(({ unit, groupId }) => [kindOf(unit), groupId]))
  const rows = [...listed]
  for (const each of made) {
    if (known.has(each.unit)) continue
    known.add(each.unit)
    const kind = kindOf(each.unit)
    const groupId = groupOf.get(kind) ?? groups.length + 1
    if (!groupOf.has(kind)) groups.push({ id: groupId, name: groupName(kind), baseUnitName: each.name })
    groupOf.set(kind, groupId)
    rows.push({ ...each, groupId })
  }
  const complete = rows.map((each, i) => ({
    id: i + 1,
    ...each,
    kind: kindOf(each.unit),
    aliases: [...each.aliases, ...spellingsOf(each.name)],
  }))
  return { rows: complete, groups }
}

/** Every unit the API accepts and the groups that `GET /units` tells them in. */
export const { rows: unitTable, groups: unitGroups } = build()
