import type { Basis, Datum } from '../schemas/reference-datum.ts'
import { lowered } from '../text/initial-letter.ts'

/** A datum and what it is called in a sentence, which it begins. */
export interface NamedDatum {
  readonly name: string
  readonly datum: Datum | undefined
}

const massNames: Readonly<Record<string, string>> = {
  wet: 'wet mass',
  dry: 'dry mass',
  dryAshFree: 'dry mass without ash',
}
const heatingValueNames: Readonly<Record<string, string>> = {
  lhv: 'the lower heating value',
  hhv: 'the higher heating value',
}

/**
 * Why the amount of something cannot be multiplied by what a kilogram of it is or costs: each is of another kilogram.
 * What does not say its basis is not refused, see `unsaidMass`.
 */
export function massConflict(amount: NamedDatum, others: readonly NamedDatum[]): string | undefined {
  const basis = basisOf(amount)
  for (const other of others) {
    const theirs = basisOf(other)
    if (basis.mass && theirs.mass && basis.mass !== theirs.mass)
      return different(amount, massNames[basis.mass], other, massNames[theirs.mass])
    if (basis.moisture !== undefined && theirs.moisture !== undefined && basis.moisture !== theirs.moisture)
      return different(amount, wetWith(basis.moisture), other, wetWith(theirs.moisture))
  }
  return undefined
}

/** Those of the others that do not say of which kilogram they are, where the amount does. */
export function unsaidMass(amount: NamedDatum, others: readonly NamedDatum[]): string | undefined {
  const { mass } = basisOf(amount)
  const unsaid = others.filter((other) => hasValue(other) && basisOf(other).mass === undefined)
  if (!mass || unsaid.length === 0) return undefined
  const names = unsaid.map(({ name }) => lowered(name)).join(', ')
  return `${amount.name} is counted in ${massNames[mass]}; not said is the mass of which the sources mean ${names}.`
}

/** Why energies cannot be added up or compared: some count the heat of the condensed water, others do not. */
export function heatingValueConflict(energies: readonly NamedDatum[]): string | undefined {
  const said = energies.filter((each) => hasValue(each) && basisOf(each).heatingValue !== undefined)
  const [first] = said
  const other = said.find((each) => basisOf(each).heatingValue !== basisOf(first).heatingValue)
  if (!first || !other) return undefined
  const nameOf = (each: NamedDatum) => heatingValueNames[basisOf(each).heatingValue ?? '']
  return different(first, nameOf(first), other, nameOf(other))
}

const basisOf = (given: NamedDatum | undefined): Basis => given?.datum?.basis ?? {}

const hasValue = ({ datum }: NamedDatum): boolean => datum !== undefined && datum.value !== null

const wetWith = (moisture: number): string =>
  `wet mass with ${Number((moisture * 100).toFixed(1))} % of water`

const different = (
  one: NamedDatum,
  basis: string | undefined,
  other: NamedDatum,
  theirs: string | undefined,
): string => `${one.name} is of ${basis}, ${lowered(other.name)} of ${theirs}: together they mean nothing.`
