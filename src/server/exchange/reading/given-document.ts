import { allowedAt } from '../../../contract/exchange/allowed.ts'
import { withPlace } from '../../../contract/exchange/cases/with-place.ts'
import { type GivenKind, readGivenCell } from '../../../contract/exchange/cells/read-given-cell.ts'
import type { Findings } from '../../../contract/exchange/finding.ts'
import { firstCalendarYear } from '../../../contract/request/table.ts'
import { spareInstrument, sparePolicyName } from '../../../contract/workbook/inputs/spare-policies.ts'
import { RefusedFile } from '../xlsx/refused-file.ts'
import type { Workbook } from '../xlsx/workbook.ts'
import { type FoundCell, tableAt } from './find-cell.ts'
import type { GivenPlace } from './model-sheet.ts'

/** The inputs of a workbook as its cells have them now; may be incomplete or wrong, which its reader then finds. */
export interface GivenDocument {
  readonly document: object
  /** The cell of each place of the inputs. */
  readonly places: ReadonlyMap<string, string>
  /** Every cell that may hold something of the inputs. */
  readonly cells: ReadonlySet<string>
}

/** Lists that a request has to have, although nothing may be in them. */
const nothing = { feedstocks: [], utilities: [], products: [] }

/**
 * Puts together what the given cells of a workbook hold; what is left blank is not given.
 *
 * @throws {RefusedFile} for a place that no inputs have.
 */
export function givenDocument(
  workbook: Workbook,
  given: readonly GivenPlace[],
  findings: Findings,
): GivenDocument {
  const reader = new CellReader(workbook, findings)
  let document: object = nothing
  const spares = new Set(given.flatMap(({ pointer, isSpare }) => (isSpare ? elementOf(pointer) : [])))
  for (const field of given) {
    if (spares.has(elementOf(field.pointer))) continue
    const value = fieldValue(reader, field)
    if (value !== undefined && !isMarkOfNothing(document, field.pointer))
      document = placed(document, field.pointer, value)
  }
  for (const element of spares) {
    const fields = given.filter(({ pointer }) => elementOf(pointer) === element)
    document = withSpare(document, element, fields, reader)
  }
  reader.explain(document)
  return { document, places: reader.places, cells: reader.cells }
}

/** Years of an index are members, which their names alone do not tell. */
function withIndexAt(document: object, pointer: string): object {
  const [, values] = /^(\/money\/indices\/\d{1,3}\/values)\/\d{4}$/.exec(pointer) ?? []
  if (values === undefined) return document
  const isThere = values.split('/').slice(1).reduce<unknown>(memberOf, document) !== undefined
  return isThere ? document : withPlace(document, values, {})
}

/** Whether it says which money an amount is in that is left blank. */
function isMarkOfNothing(document: object, pointer: string): boolean {
  const [, part = '', ...keys] = pointer.split('/')
  const mark = keys.pop()
  if (part === 'money' || (mark !== 'moneyYear' && mark !== 'moneyIndex')) return false
  return [part, ...keys].reduce<unknown>(memberOf, document) === undefined
}

const memberOf = (node: unknown, key: string): unknown =>
  typeof node === 'object' && node !== null && Object.hasOwn(node, key)
    ? (node as Record<string, unknown>)[key]
    : undefined

const policyList = '/policies/'

/** The policy that a field is of: `/policies/3`; empty for any other field. */
const elementOf = (pointer: string): string => /^\/policies\/\d{1,3}(?=\/\w+$)/.exec(pointer)?.[0] ?? ''

/** A spare policy becomes the next one of the list once one of its cells is filled; its name and its kind are then those of the workbook where they are blank. */
function withSpare(
  document: object,
  element: string,
  fields: readonly GivenPlace[],
  reader: CellReader,
): object {
  const { policies = [] } = document as { readonly policies?: readonly unknown[] }
  const keyOf = ({ pointer }: GivenPlace) => pointer.slice(element.length + 1)
  const values = fields.flatMap((field) => {
    const pointer = `${policyList}${policies.length}/${keyOf(field)}`
    const value = fieldValue(reader, { ...field, pointer })
    return value === undefined ? [] : [[keyOf(field), value] as const]
  })
  if (values.length === 0) return document
  const name = sparePolicyName(Number(element.slice(policyList.length)))
  const policy = { name, instrument: spareInstrument, ...Object.fromEntries(values) }
  return { ...document, policies: [...policies, policy] }
}

/** @throws {RefusedFile} for a place that no inputs have: whoever made the file wrote it. */
function placed(document: object, pointer: string, value: unknown): object {
  try {
    return withPlace(withIndexAt(document, pointer), pointer, value)
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause
    throw new RefusedFile('damaged', 'The sheet Model names a place that no inputs have.', { cause })
  }
}

/** @returns undefined where nothing is given. */
function fieldValue(reader: CellReader, field: GivenPlace): unknown {
  const { kind, pointer, value: name, unit: unitName } = field
  if (kind === 'table') return tableValue(reader, field)
  if (kind === 'supply') return supplyValue(reader, field)
  if (kind !== 'quantity' && kind !== 'yearly')
    return reader.read(name, pointer, kind === 'flag' || kind === 'number' ? kind : 'text')[0]
  const isYearly = kind === 'yearly'
  const values = reader.read(name, `${pointer}/${isYearly ? 'values' : 'value'}`, 'number')
  const count = values.findLastIndex((each) => each !== undefined) + 1
  if (count === 0) return undefined
  const [unit = ''] = reader.read(unitName, `${pointer}/unit`, 'text')
  // A year without a number within them is refused by who reads the inputs.
  return isYearly ? { values: values.slice(0, count), unit } : { value: values[0], unit }
}

/** A supplier as it was written; what is no JSON any more is refused by who reads the inputs. */
function supplyValue(reader: CellReader, { pointer, value: name }: GivenPlace): unknown {
  const [given] = reader.read(name, pointer, 'text')
  if (typeof given !== 'string') return given
  try {
    return JSON.parse(given)
  } catch {
    return given
  }
}

/** A price by year: in the years of operation from the first one that has a number. */
function tableValue(reader: CellReader, { pointer, value: name, unit: unitName }: GivenPlace): unknown {
  const values = reader.read(name, `${pointer}/values`, 'number')
  const first = values.findIndex((each) => each !== undefined)
  if (first < 0) return undefined
  const about = (which: string, as: GivenKind = 'text') =>
    reader.read(`${name}.${which}`, `${pointer}/${which}`, as)[0]
  const [unit = ''] = reader.read(unitName, `${pointer}/unit`, 'text')
  const [opens, after, money] = [about('from', 'number'), about('after'), about('money')]
  // A year of the calendar stays as it was; one of operation is where the numbers begin.
  const from = Number(opens ?? 1) >= firstCalendarYear ? opens : first + 1
  return {
    values: values.slice(first, values.findLastIndex((each) => each !== undefined) + 1),
    unit,
    ...((opens !== undefined || first > 0) && { from }),
    ...(after !== undefined && { after }),
    ...(money !== undefined && { money }),
  }
}

/** Reads cells and tells what is wrong with each. */
class CellReader {
  readonly places = new Map<string, string>()
  readonly cells = new Set<string>()
  readonly #workbook: Workbook
  readonly #findings: Findings
  /** What is allowed is known once all of the inputs are. */
  readonly #refused: (() => void)[] = []
  #document: object = {}

  constructor(workbook: Workbook, findings: Findings) {
    this.#workbook = workbook
    this.#findings = findings
  }

  /** What the cells of a name hold: one, or one for each year. */
  read(name: string, pointer: string, kind: GivenKind): unknown[] {
    const cells = tableAt(this.#workbook, name).flat()
    const isSeries = pointer.endsWith('/values')
    return cells.map((found, i) => this.#readCell(found, isSeries ? `${pointer}/${i}` : pointer, kind))
  }

  #readCell({ place, cell }: FoundCell, pointer: string, kind: GivenKind): unknown {
    this.places.set(pointer, place)
    this.cells.add(place)
    const about = { place, pointer, ...shown(cell) }
    if (cell?.formula !== undefined) {
      const message = 'The cell has a formula; its last value is taken, and the formula is not.'
      this.#findings.add({ severity: 'warning', code: 'formula_in_input', ...about, message })
    }
    const { value, error } = readGivenCell(cell ?? { value: undefined, format: 'number' }, kind)
    if (!error) return value
    this.#refused.push(() => {
      const allowed = error.allowed ?? allowedAt(this.#document, fieldOf(pointer))
      this.#findings.refuse({ ...about, ...error, ...(allowed && { allowed }) })
    })
    // As it stands there: a field that is refused is not missing.
    return cell?.value
  }

  /** Tells of all that was refused. */
  explain(document: object): void {
    this.#document = document
    for (const refuse of this.#refused) refuse()
  }
}

/** The field that a number, a unit or a year is of. */
export const fieldOf = (pointer: string): string => pointer.replace(/\/(?:value|unit|values(?:\/\d+)?)$/, '')

function shown(cell: FoundCell['cell']): { given?: string } {
  const value = cell?.value
  if (value === undefined) return {}
  return { given: typeof value === 'object' ? value.error : String(value) }
}
