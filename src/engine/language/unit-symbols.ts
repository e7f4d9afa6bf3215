import { divide, type Exact, exact, multiply, one, toNumber } from '../numerics/exact.ts'
import type { Unit } from './unit.ts'

/**
 * What a symbol of a unit measures. Energy by the higher heating value is not energy by the lower one, and the volume of
 * a gas at a reference state is an amount of it, so each is a kind of its own; hours and days are those of operation.
 */
export type Kind =
  | 'money'
  | 'mass'
  | 'volume'
  | 'energy'
  | 'higherEnergy'
  | 'normalVolume'
  | 'emission'
  | 'substance'
  | 'year'
  | 'hour'
  | 'pure'

interface Symbol {
  readonly kind: Kind
  /** In the kind's first symbol below. */
  readonly size: Exact
  readonly title: string
  /** Other ways to write it. */
  readonly spellings: readonly string[]
}

const symbol = (kind: Kind, size: Exact, title: string, ...spellings: string[]): Symbol => ({
  kind,
  size,
  title,
  spellings,
})

const thousand = exact('1000')
const million = exact('1000000')

/** NIST Special Publication 811, appendix B: all of these are exact by definition. */
const pound = exact('0.45359237')
const shortTon = multiply(exact('2000'), pound)
const gallon = exact('0.003785411784')
const barrel = multiply(exact('42'), gallon)
const cubicFoot = exact('0.028316846592')
const megajoulesPerMillionBtu = exact('1055.05585262')
const squareInch = multiply(exact('0.0254'), exact('0.0254'))
const kilopascalsPerPsi = divide(divide(multiply(pound, exact('9.80665')), squareInch), thousand)

/** Normal cubic metres of an ideal gas that fill a volume, in m3, at a temperature in K and a pressure in kPa. */
const normalCubicMetres = (volume: Exact, kelvin: Exact, kilopascals: Exact): Exact =>
  divide(multiply(volume, kilopascals, exact('273.15')), multiply(kelvin, exact('101.325')))
const at15Celsius = normalCubicMetres(one, exact('288.15'), exact('101.325'))
const at60Fahrenheit = normalCubicMetres(
  cubicFoot,
  divide(exact('519.67'), exact('1.8')),
  multiply(exact('14.696'), kilopascalsPerPsi),
)

const energies = {
  MJ: symbol('energy', one, 'megajoule'),
  GJ: symbol('energy', thousand, 'gigajoule'),
  kWh: symbol('energy', exact('3.6'), 'kilowatt-hour'),
  MWh: symbol('energy', exact('3600'), 'megawatt-hour'),
  MMBtu: symbol('energy', megajoulesPerMillionBtu, 'million British thermal units', 'mmBTU', 'MMBTU'),
  Btu: symbol('energy', divide(megajoulesPerMillionBtu, million), 'British thermal unit', 'BTU'),
}

const lower = Object.entries(energies).map(([name, each]): [string, Symbol] => {
  const spellings = [name, ...each.spellings].map((spelling) => `${spelling} LHV`)
  return [name, { ...each, spellings: [...each.spellings, ...spellings] }]
})
const higher = Object.entries(energies).map(([name, each]): [string, Symbol] => [
  `${name} HHV`,
  {
    ...each,
    kind: 'higherEnergy',
    title: `${each.title} by the higher heating value`,
    spellings: each.spellings.map((spelling) => `${spelling} HHV`),
  },
])

/** Every symbol that units are made of, each with what it is, exactly and only here. */
export const symbols: Readonly<Record<string, Symbol>> = {
  USD: symbol('money', one, 'US dollar'),
  MUSD: symbol('money', million, 'million US dollars'),
  kg: symbol('mass', one, 'kilogram'),
  g: symbol('mass', divide(one, thousand), 'gram'),
  t: symbol('mass', thousand, 'tonne'),
  kt: symbol('mass', million, 'kilotonne'),
  Mt: symbol('mass', multiply(thousand, million), 'million tonnes'),
  lb: symbol('mass', pound, 'pound'),
  'short ton': symbol('mass', shortTon, 'short ton'),
  m3: symbol('volume', one, 'cubic metre'),
  L: symbol('volume', divide(one, thousand), 'litre'),
  cm3: symbol('volume', divide(one, million), 'cubic centimetre'),
  gal: symbol('volume', gallon, 'US gallon'),
  'million gal': symbol('volume', multiply(million, gallon), 'million US gallons'),
  bbl: symbol('volume', barrel, 'barrel'),
  ft3: symbol('volume', cubicFoot, 'cubic foot'),
  ...Object.fromEntries([...lower, ...higher]),
  'Nm3 (0 degC, 101.325 kPa)': symbol('normalVolume', one, 'normal cubic metre', 'Nm3'),
  'Sm3 (15 degC, 101.325 kPa)': symbol('normalVolume', at15Celsius, 'standard cubic metre', 'Sm3'),
  'scf (60 degF, 14.696 psia)': symbol('normalVolume', at60Fahrenheit, 'standard cubic foot', 'scf'),
  kgCO2e: symbol('emission', one, 'kilogram CO2e', 'kgCO2'),
  gCO2e: symbol('emission', divide(one, thousand), 'gram CO2e', 'gCO2'),
  tCO2e: symbol('emission', thousand, 'tonne CO2e', 'tCO2'),
  kmol: symbol('substance', one, 'kilomole'),
  mol: symbol('substance', divide(one, thousand), 'mole'),
  yr: symbol('year', one, 'year'),
  month: symbol('year', [1n, 12n], 'month'),
  h: symbol('hour', one, 'hour of operation'),
  d: symbol('hour', exact('24'), 'stream day'),
  '1': symbol('pure', one, 'pure number'),
  '%': symbol('pure', divide(one, exact('100')), 'percent'),
}

const bySpelling = new Map(
  Object.values(symbols).flatMap((each, i) =>
    [Object.keys(symbols)[i] ?? '', ...each.spellings].map((spelling) => [spelling, each]),
  ),
)

/** A unit taken apart: what stands above the first stroke and what below each. */
const partsOf = (unit: Unit): Symbol[][] =>
  unit.split('/').map((part) =>
    part.split('·').map((name) => {
      const found = bySpelling.get(name)
      if (!found) throw new Error(`There is no unit ${name} (in ${unit}).`)
      return found
    }),
  )

/** What a unit measures: 'money/mass' for USD/t. Nothing cancels: mass per mass is not a pure number. */
export const kindOf = (unit: Unit): string =>
  partsOf(unit)
    .map((part) => part.map(({ kind }) => kind).join('·'))
    .join('/')

function sizeOf(unit: Unit): Exact {
  const [above = one, ...below] = partsOf(unit).map((part) => multiply(...part.map(({ size }) => size)))
  return below.reduce(divide, above)
}

/** What a value in one unit is multiplied by to be in another of the same kind; rounded once. */
export const factorBetween = (from: Unit, to: Unit): number => toNumber(divide(sizeOf(from), sizeOf(to)))
