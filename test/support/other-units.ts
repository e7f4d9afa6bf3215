import { calculateOutcome } from '../../src/contract/outcome/outcome.ts'
import {
  type Field,
  inputsOf,
  type List,
  lists,
  type Section,
  sections,
} from '../../src/contract/request/catalogue.ts'
import { acceptedUnits } from '../../src/contract/request/input-catalogue.ts'
import type { Inputs } from '../../src/contract/request/inputs.ts'
import { seriesOf } from '../../src/contract/request/series-of.ts'
import { partsOf, sizeOf } from './unit-sizes.ts'

interface Given {
  readonly value: number
  readonly unit: string
}
type Row = Readonly<Record<string, unknown>>
type Amounts = Readonly<Record<string, number>>

const kilogramsPerTonne = 1000
/** The volume of an ideal gas at 0 degC and 101.325 kPa, in m3/kmol. */
const molarVolume = (8.31446261815324 * 273.15) / 101.325

const isGiven = (value: unknown): value is Given =>
  typeof value === 'object' && value !== null && typeof (value as Partial<Given>).value === 'number'
const numberOf = (row: Row, key: string) => (isGiven(row[key]) ? row[key].value : Number.NaN)

/** How much a tonne of something is in each kind of amount; its numbers are in kg/m3, kg/Nm3 and MJ/kg. */
const tonneOf = (row: Row): Amounts => ({
  mass: kilogramsPerTonne,
  volume: kilogramsPerTonne / numberOf(row, 'density'),
  gas: kilogramsPerTonne / numberOf(row, 'gasDensity'),
  energy: kilogramsPerTonne * numberOf(row, 'energyContent'),
  higherEnergy: kilogramsPerTonne * numberOf(row, 'higherHeatingValue'),
})

/** The same of the liquid fuel, by adding up what its fuels are. */
function tonneOfFuel(products: readonly Row[]): Amounts {
  const fuels = products.filter(({ isFuel }) => isFuel === true)
  const total = (kind: string) =>
    fuels.reduce((sum, fuel) => sum + numberOf(fuel, 'yield') * (tonneOf(fuel)[kind] ?? 0), 0)
  const mass = total('mass') / kilogramsPerTonne
  return { mass: kilogramsPerTonne, volume: total('volume') / mass, energy: total('energy') / mass }
}

/** What the parts of a field's unit are amounts of, the first and the second. */
function amountsOf(key: string, row: Row, fuel: Amounts, hours: number): readonly Amounts[] {
  if (/capacity/i.test(key)) return [fuel, { year: 1, hour: hours }]
  if (['consumptionRatio', 'yield'].includes(key)) return [tonneOf(row), fuel]
  if (key === 'gasDensity') return [{}, { gas: molarVolume, substance: 1 }]
  // A megajoule of the higher heating value is one, however its unit is called.
  return [{ energy: 1, higherEnergy: 1 }, tonneOf(row)]
}

function expressed({ value, unit: from }: Given, unit: string, amounts: readonly Amounts[]): Given {
  const [before, after] = [partsOf(from), partsOf(unit)]
  // A percentage stands for a whole ratio.
  if (before.length !== after.length) return { value: (value * sizeOf(from)) / sizeOf(unit), unit }
  const factors = after.map(({ kind, size }, place) => {
    const own = before[place]
    const amount = (each: string) => (kind === own?.kind ? 1 : (amounts[place]?.[each] ?? Number.NaN))
    return ((own?.size ?? Number.NaN) / size) * (amount(kind) / amount(own?.kind ?? ''))
  })
  return {
    value: factors.reduce((all, factor, place) => (place === 0 ? factor : all / factor), 1) * value,
    unit,
  }
}

/** Chooses one of the units that a field accepts. */
export type Choose = (units: readonly string[], path: string) => string

/** The units that a field of an element accepts. */
function unitsOf(field: Field | undefined, per: string | undefined): string[] {
  if (field?.kind !== 'quantity') return []
  return acceptedUnits(inputsOf(field).filter((input) => per === undefined || input.per === per))
}

/** The same document with every quantity in a unit that `choose` chooses; what decides nothing stays as it is. */
export function inOtherUnits(inputs: Inputs, choose: Choose): Inputs {
  const resolved = calculateOutcome(inputs).resolvedInputs as unknown as Record<string, Row & Row[]>
  const fuel = tonneOfFuel(resolved.products ?? [])
  const hours = numberOf(resolved.plant ?? {}, 'annualLoadHours')
  const other = (part: Row, own: Row, fields: Readonly<Record<string, Field>>, path: string, per?: string) =>
    Object.fromEntries(
      Object.entries(part).map(([key, given]) => {
        const units = unitsOf(fields[key], per)
        const base = own[key]
        if (!isGiven(given) || !isGiven(base) || units.length === 0) return [key, given]
        const unit = choose(units, `${path}.${key}`)
        return [key, expressed(base, unit, amountsOf(key, own, fuel, hours))]
      }),
    )
  const changed: Record<string, unknown> = { ...inputs }
  for (const key of Object.keys(sections) as Section[]) {
    const given = inputs[key]
    if (given) changed[key] = other(given, resolved[key] ?? {}, sections[key], key)
  }
  for (const key of Object.keys(lists) as List[]) {
    const rows = inputs[key]
    if (!rows) continue
    changed[key] = rows.map((row, i) => {
      const per = key === 'policies' ? undefined : seriesOf(key, row)
      return other(row, resolved[key]?.[i] ?? {}, lists[key], `${key}[]`, per)
    })
  }
  return changed as unknown as Inputs
}

const of = (value: number, unit: string): Given => ({ value, unit })

/** The same document with all that converts amounts, for each element that has a mass. */
export function withSubstances(inputs: Inputs): Inputs {
  const completed = <Element extends Row>(row: Element, i: number, list: List): Element => {
    if (['power', 'energyProduct'].includes(seriesOf(list, row) ?? '')) return row
    const lower = numberOf(row, 'energyContent') || 0
    const energyContent = lower > 0 ? row.energyContent : of(20 + i, 'MJ/kg')
    return {
      ...row,
      energyContent,
      density: row.density ?? of(700 + 50 * i, 'kg/m3'),
      gasDensity: of(0.7 + 0.3 * i, 'kg/Nm3'),
      higherHeatingValue: of(50 + i, 'MJ/kg'),
    }
  }
  const all = <Element extends Row>(list: List, rows: readonly Element[]) =>
    rows.map((row, i) => completed(row, i, list))
  return {
    ...inputs,
    feedstocks: all('feedstocks', inputs.feedstocks),
    utilities: all('utilities', inputs.utilities),
    products: all('products', inputs.products),
  }
}
