import { calculate } from '../../../engine/calculate.ts'
import type { Quantity } from '../../../engine/language/quantity.ts'
import { type AccessLevel, sees } from '../../access-level.ts'
import { toCase } from '../../case.ts'
import type { Member } from '../../outcome/member.ts'
import { membersIn, outcomeMembers, quantitiesOf } from '../../outcome/outcome-members.ts'
import { readMember } from '../../outcome/read-members.ts'
import { Reading } from '../../outcome/reading.ts'
import type { Inputs } from '../../request/inputs.ts'
import type { Sheet, SheetColumn } from '../values/sheet.ts'

/** A number that every case has, or says why not. */
export interface ResultColumn {
  readonly name: string
  readonly member: Member
  readonly quantity: Quantity
}

const solved = ['irr', 'mfsp']

const allColumns: readonly (ResultColumn & { readonly access: AccessLevel })[] = membersIn(
  outcomeMembers,
).flatMap(([path, member]) => {
  const [quantity] = quantitiesOf(member)
  const name = path.split('.').at(-1) ?? path
  const isSingle = member.kind === 'number' || (member.kind === 'own' && solved.includes(name))
  if (!quantity || !isSingle || path.includes('[]') || quantity.per) return []
  const access = member.kind === 'number' || member.kind === 'own' ? member.access : 'ROADSHOW'
  // Those of the whole plant have short names; the parts of a group keep its name.
  const short = path.replace(/^(?:technoEconomics|financials)\./, '')
  return [{ name: short, member, quantity, access }]
})

/** What is computed of each case for a level. */
export const resultColumns = (level: AccessLevel): readonly ResultColumn[] =>
  allColumns.filter(({ access }) => sees(level, access))

/** What came of a case: a number for each column, null where there is none, and the reasons for that. */
export interface CaseResult {
  readonly line: number
  readonly name: string
  readonly values: readonly (number | null)[]
  readonly reasons: string | null
}

/** The same, with each reason beside the name of its column. */
export interface CaseNumbers extends Omit<CaseResult, 'reasons'> {
  readonly missing: readonly (readonly [column: string, reason: string])[]
}

export function numbersOf(
  { line, name, inputs }: { readonly line: number; readonly name: string; readonly inputs: Inputs },
  columns: readonly ResultColumn[],
): CaseNumbers {
  const reading = new Reading(calculate(toCase(inputs)), inputs)
  const missing: [string, string][] = []
  const values = columns.map((column): number | null => {
    const last = column.name.split('.').at(-1) ?? column.name
    const told = readMember(last, column.member, reading) as { value: number | null; reason?: string }
    if (told.value === null) missing.push([column.name, told.reason ?? ''])
    return told.value
  })
  return { line, name, values, missing }
}

export const withReasons = ({ missing, ...numbers }: CaseNumbers): CaseResult => ({
  ...numbers,
  reasons: missing.length > 0 ? missing.map(([column, reason]) => `${column}: ${reason}`).join('; ') : null,
})

export const resultOf = (
  each: { readonly line: number; readonly name: string; readonly inputs: Inputs },
  columns: readonly ResultColumn[],
): CaseResult => withReasons(numbersOf(each, columns))

/** A row for each case, in the order of the table. */
export function resultSheet(columns: readonly ResultColumn[], results: readonly CaseResult[]): Sheet {
  const line: SheetColumn = { name: 'line', kind: 'whole', about: 'Line of the table of cases.' }
  const name: SheetColumn = { name: 'name', kind: 'text', about: 'Name of the case.' }
  const reasons: SheetColumn = {
    name: 'reasons',
    kind: 'text',
    about: 'Why numbers of the case do not exist.',
  }
  const numbers = columns.map(({ name: own, quantity: { unit, name: about } }): SheetColumn => {
    return { name: unit === '1' ? own : `${own} [${unit}]`, kind: 'number', unit, about }
  })
  return {
    columns: [line, name, ...numbers, reasons],
    rows: results.map((result) => [
      result.line,
      result.name,
      ...columns.map((_, i) => result.values[i] ?? null),
      result.reasons,
    ]),
  }
}
