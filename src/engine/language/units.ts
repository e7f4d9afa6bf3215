import type { Unit } from './unit.ts'
import { factorBetween, kindOf } from './unit-symbols.ts'
import { type UnitRow, unitTable } from './unit-table.ts'

const byName = new Map(unitTable.flatMap((row) => [row.name, ...row.aliases].map((name) => [name, row])))
const byId = new Map(unitTable.map((row) => [row.id, row]))

export const findUnit = (name: string): UnitRow | undefined => byName.get(name)
export const findUnitById = (id: number): UnitRow | undefined => byId.get(id)

/** Kinds for which a pure number or a percentage may stand, though not the other way round. */
const ratios: readonly string[] = ['mass/mass', 'pure/year']

const kinds = new Map<Unit, string>()

/** What an engine's unit measures; units of the same kind differ by a factor. */
function kindOfBase(base: Unit): string {
  const known = kinds.get(base)
  if (known !== undefined) return known
  const kind = kindOf(base)
  kinds.set(base, kind)
  return kind
}

/** Whether a quantity in `base`, an engine's unit, may be given in the unit of the row. */
export const measures = (row: UnitRow, base: Unit): boolean => {
  const kind = kindOfBase(base)
  return row.kind === kind || (row.kind === 'pure' && ratios.includes(kind))
}

const factors = new Map<UnitRow, Map<Unit, number>>()

/** What a value in the unit of the row is multiplied by to be in `base`, a unit of the same kind. */
export function factorTo(row: UnitRow, base: Unit): number {
  const known = factors.get(row) ?? new Map<Unit, number>()
  if (known.size === 0) factors.set(row, known)
  const factor = known.get(base) ?? factorBetween(row.unit, base)
  known.set(base, factor)
  return factor
}

/** Symbols that mean different things to different people, and what to write instead. */
const ambiguous: readonly { readonly symbols: readonly string[]; readonly instead: readonly string[] }[] = [
  { symbols: ['ton', 'tons', 'Ton', 'tn'], instead: ['t', 'short ton'] },
  { symbols: ['bushel', 'bushels', 'bu'], instead: ['t', 'lb'] },
  {
    symbols: ['mcf', 'Mcf', 'MCF', 'cf', 'ccf', 'MMcf', 'mmcf', 'Mscf', 'ft3', 'cubic foot'],
    instead: ['scf (60 degF, 14.696 psia)', 'Nm3 (0 degC, 101.325 kPa)'],
  },
  { symbols: ['gallon', 'gallons'], instead: ['gal', 'L'] },
  { symbols: ['barrel', 'barrels', 'b'], instead: ['bbl', 'L'] },
  { symbols: ['BTU', 'Btu', 'therm'], instead: ['MMBtu', 'MMBtu HHV'] },
]

/** Units to propose in the place of one whose name can be read in two ways; none where that is not so. */
export function unambiguous(name: string): string[] {
  const parts = name.split('/')
  for (const [i, part] of parts.entries()) {
    const found = ambiguous.find(({ symbols }) => symbols.includes(part))
    const proposals = found?.instead.map((each) => parts.with(i, each).join('/')) ?? []
    const units = proposals.filter((each) => byName.has(each))
    if (units.length > 0) return units
  }
  return []
}
