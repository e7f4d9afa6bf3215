import type { Input } from '../../engine/language/quantity.ts'
import { conversionOf, isConverted, needsConversion } from '../money/conversion.ts'
import { isMoney } from '../money/currencies.ts'
import { longestIndexName, type MoneyMark } from '../money/money.ts'
import type { FieldReader } from './field-reader.ts'
import { isMoneyYear, moneyYears } from './read-money.ts'

const marks = ['moneyYear', 'moneyIndex'] as const

/** The members of what may become one of these inputs: an amount of money also says which money it is. */
export const membersBeside = (
  members: readonly string[],
  inputs: readonly Pick<Input, 'unit'>[],
): readonly string[] => (inputs.some(({ unit }) => isMoney(unit)) ? [...members, ...marks] : members)

/**
 * Reads what says of an amount which money it is; anything else is taken as it stands.
 *
 * @param given with a unit of the right kind.
 * @returns what the amount is multiplied by to be in USD of the year of the analysis; undefined where that is not known.
 */
export function readAmount(
  reader: FieldReader,
  given: Readonly<Record<string, unknown>>,
  pointer: string,
  input: Input,
): number | undefined {
  const { unit, moneyYear, moneyIndex } = given
  const isDraft = reader.mode === 'draft'
  if (!isMoney(input.unit)) return isDraft ? undefined : 1
  const isGiven = (value: unknown) => value !== undefined && !(value === null && isDraft)
  const before = reader.errorCount
  if (isGiven(moneyYear) && !isMoneyYear(moneyYear)) {
    reader.refuse(`${pointer}/moneyYear`, 'not_a_year', `The year of the money must be ${moneyYears}.`)
  }
  if (isGiven(moneyIndex) && !isIndexName(moneyIndex)) {
    const message = `The name of the index must be a text of 1 to ${longestIndexName} characters.`
    reader.refuse(`${pointer}/moneyIndex`, 'not_a_text', message)
  }
  if (isDraft || reader.errorCount > before) return undefined
  const amount = { unit: String(unit), ...(given as MoneyMark) }
  if (!needsConversion(amount)) return 1
  // A section that is refused converts nothing, and nothing more is to be said; a part of a document has none.
  if (reader.money === 'refused' || reader.mode !== 'complete') return undefined
  const conversion = conversionOf(amount, reader.money)
  if (isConverted(conversion)) return conversion.factor
  reader.refuse(`${pointer}/${conversion.member}`, conversion.code, conversion.message)
  return undefined
}

const isIndexName = (value: unknown): boolean =>
  typeof value === 'string' && value.length > 0 && value.length <= longestIndexName
