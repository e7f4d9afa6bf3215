import { canonicalJson } from '../exchange/bundle/canonical-json.ts'
import type { FieldError } from '../request/field-error.ts'
import { isObject } from '../request/field-error.ts'
import type { SuppliedBy } from '../request/supply.ts'
import { isWithheld, type Supply } from './supplies.ts'

/** What is copied of a calculation beside its numbers, as it is said. */
const facts = {
  scenarioId: 'the scenario',
  calculatedAt: 'the time',
  engineVersion: 'the engine',
  referenceDataEdition: 'the edition',
  inputsHash: 'the hash of the inputs',
} as const
const numbers = {
  price: 'a price',
  carbonIntensity: 'a carbon intensity',
  energyContent: 'a heating value',
} as const

/** A later version of this program may compute what a calculation supplies in another order, and never another number. */
const tolerance = 1e-9

type Copy = Readonly<Record<string, unknown>>

/**
 * What a copy says otherwise than the calculation, each with what both say; nothing where they agree. What is malformed is
 * for its reader to refuse. The name of the supplier may have changed since.
 *
 * @param supply of the product at that price, as whoever asks sees it; what their level does not include is not compared,
 *   so that no number can be found by trying.
 * @param pointer of the copy.
 */
export function differencesOf(copied: Copy, supply: Supply, pointer: string): FieldError[] {
  const own = supply.suppliedBy?.copied
  if (!own) return isWithheld(supply.price) ? [] : [hasNone(supply, pointer)]
  const differ = (key: string, what: string, given: unknown, kept: unknown) => ({
    pointer: `${pointer}/${key}`,
    code: 'not_as_calculated',
    message: `The copy says ${said(given)} for ${what}, and the calculation ${said(kept)}.`,
  })
  const ofFacts = Object.entries(facts).flatMap(([key, what]) => {
    const [given, kept] = [copied[key], own[key as keyof typeof facts]]
    return typeof given !== 'string' || isSameText(given, kept) ? [] : [differ(key, what, given, kept)]
  })
  const ofNumbers = Object.entries(numbers).flatMap(([key, what]) => {
    const [given, kept] = [copied[key] ?? undefined, own[key as keyof typeof numbers]]
    const isHidden = key === 'carbonIntensity' && isWithheld(supply.carbonIntensity)
    return isHidden || isSameNumber(given, kept) ? [] : [differ(key, what, given, kept)]
  })
  const isAlike = canonical(copied.suppliers) === canonical(own.suppliers)
  const ofChain = isAlike
    ? []
    : [
        {
          ...differ('suppliers', '', '', ''),
          message: 'The calculation has other suppliers than the copy says.',
        },
      ]
  return [...ofFacts, ...ofNumbers, ...ofChain]
}

const hasNone = ({ product, reason }: Supply, pointer: string): FieldError => ({
  pointer: `${pointer}/price`,
  code: 'not_as_calculated',
  message: `The copy says a price, and the calculation has none for ${product}: ${reason}`,
})

const said = (value: unknown): string => {
  if (value === undefined) return 'nothing'
  return isObject(value) ? `${String(value.value)} ${String(value.unit)}` : String(value)
}

const isSameText = (given: string, kept: string): boolean => given.toLowerCase() === kept.toLowerCase()

function isSameNumber(given: unknown, kept: { value: number; unit: string } | undefined): boolean {
  if (given === undefined || kept === undefined) return given === kept
  if (!isObject(given) || typeof given.value !== 'number') return true
  return given.unit === kept.unit && Math.abs(given.value - kept.value) <= tolerance * Math.abs(kept.value)
}

/** Names of scenarios may have changed since. */
const canonical = (suppliers: unknown): string | undefined => {
  if (!Array.isArray(suppliers) || !suppliers.every(isObject)) return undefined
  return canonicalJson(suppliers.map((each) => ({ ...each, scenario: '' }) as never))
}

/** Whether a copy says what the calculation does; null where the level of whoever asks does not include its price. */
export function agreementOf(
  { product, at, copied }: SuppliedBy,
  supplies: readonly Supply[],
): boolean | null {
  const supply = supplies.find((each) => each.product === product && each.at === at)
  if (!supply) return false
  if (!supply.suppliedBy && isWithheld(supply.price)) return null
  return differencesOf(copied as unknown as Copy, supply, '').length === 0
}
