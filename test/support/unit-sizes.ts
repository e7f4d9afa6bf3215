/**
 * Sizes in kg, MJ, m3, Nm3, kmol, yr, h, kgCO2e and USD, written anew. NIST SP 811 appendix B; 1 gal = 231 in3, 1 bbl =
 * 42 gal, 1 Btu = 1055.05585262 J (international table), 1 psi = 0.45359237 × 9.80665 / 0.0254² Pa.
 */
const psi = (0.45359237 * 9.80665) / 0.0254 ** 2
const gallon = 231 * 0.0254 ** 3
const cubicFoot = 0.3048 ** 3

const masses = { g: 1e-3, kg: 1, t: 1e3, kt: 1e6, Mt: 1e9, lb: 0.45359237, 'short ton': 907.18474 }
const emissions = { gCO2e: 1e-3, kgCO2e: 1, tCO2e: 1e3 }
const volumes = { m3: 1, L: 1e-3, cm3: 1e-6, gal: gallon, 'million gal': 1e6 * gallon, bbl: 42 * gallon }
const energies = {
  MJ: 1,
  GJ: 1e3,
  kWh: 3.6,
  MWh: 3.6e3,
  MMBtu: 1055.05585262,
  Btu: 1055.05585262e-6,
}
const gases = {
  Nm3: 1,
  'Nm3 (0 degC, 101.325 kPa)': 1,
  'Sm3 (15 degC, 101.325 kPa)': 273.15 / 288.15,
  'scf (60 degF, 14.696 psia)': cubicFoot * ((14.696 * psi) / 101_325) * (273.15 / (459.67 + 60)) * 1.8,
}
const higher = Object.fromEntries(Object.entries(energies).map(([name, size]) => [`${name} HHV`, size]))

const kinds: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  mass: masses,
  emission: emissions,
  volume: { ...volumes, ft3: cubicFoot },
  energy: energies,
  higherEnergy: higher,
  gas: gases,
  substance: { mol: 1e-3, kmol: 1 },
  money: { USD: 1, MUSD: 1e6 },
  year: { month: 1 / 12, yr: 1 },
  hour: { h: 1, d: 24 },
  pure: { '1': 1, '%': 0.01 },
}

const spelt: Readonly<Record<string, string>> = {
  kta: 'kt/yr',
  MGPY: 'million gal/yr',
  BPD: 'bbl/d',
  'USD/t per gCO2e/MJ': 'USD·MJ/t/gCO2e',
}

/** One symbol of a unit: what it measures, and how large it is. */
export interface Part {
  readonly kind: string
  readonly size: number
}

/** What stands above the first stroke of a unit, and below each. */
export function partsOf(unit: string): Part[] {
  const [above = '', ...below] = (spelt[unit] ?? unit).split('/')
  return [above, ...below].map((part) => part.split('·').map(partOf).reduce(together))
}

function partOf(symbol: string): Part {
  for (const [kind, sizes] of Object.entries(kinds)) {
    const size = sizes[symbol]
    if (size !== undefined) return { kind, size }
  }
  throw new Error(`What is ${symbol}?`)
}

const together = (a: Part, b: Part): Part => ({ kind: `${a.kind}·${b.kind}`, size: a.size * b.size })

/** The size of a unit. */
export const sizeOf = (unit: string): number =>
  partsOf(unit)
    .map(({ size }) => size)
    .reduce((all, size) => all / size)
