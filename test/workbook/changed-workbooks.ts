import assert from 'node:assert/strict'
import { toCase } from '../../src/contract/case.ts'
import type { Inputs } from '../../src/contract/request/inputs.ts'
import type { GivenField } from '../../src/contract/workbook/inputs/given-cells.ts'
import {
  spareIn,
  sparePolicyName,
  withSparePolicies,
} from '../../src/contract/workbook/inputs/spare-policies.ts'
import { onLongAxis } from '../../src/contract/workbook/workings/axis.ts'
import type { Calculation } from '../../src/engine/calculate.ts'
import type { Quantity } from '../../src/engine/language/quantity.ts'
import { economics, year } from '../../src/engine/model/inputs/economic-inputs.ts'
import { outputs } from '../../src/engine/model/outputs.ts'
import { minimumPricePerVolume } from '../../src/engine/model/plausibility.ts'
import { type Edited, edited, switched, withEdits } from './edits.ts'
import { inputsOf, liveOf } from './made.ts'
import { randomOf } from './random.ts'

/** How many prices make the net present value zero is not worked out in the file where emissions are shared by value. */
const ofPrice: readonly Quantity[] = [outputs.minimumSellingPrice, minimumPricePerVolume]

/** A workbook with some cells changed as by a person, and what the engine has for the same inputs. */
export function afterEdits(name: string, document: unknown, seed: number, count: number) {
  const { book, edits, ...rest } = beforeEdits(name, document, seed, count)
  return { ...rest, book: withEdits(book, edits) }
}

/** The same with the cells as they were, for who changes them. */
export function beforeEdits(name: string, document: unknown, seed: number, count: number) {
  const before = changedBy(name, document, (inputs, fields) => edited(inputs, fields, count, randomOf(seed)))
  assert.ok(before.edits.length >= count)
  return before
}

/** A workbook with every switch in another position, and what is set. */
export function afterSwitches(name: string, document: unknown, turn: number) {
  const before = changedBy(name, document, (inputs, fields) => switched(inputs, fields, turn))
  return { ...before, book: withEdits(before.book, before.edits) }
}

function changedBy(
  name: string,
  document: unknown,
  change: (inputs: Inputs, fields: readonly GivenField[]) => Edited,
) {
  const { book, layout, fields, calculation } = liveOf(document)
  const { inputs, edits } = change(inputsOf(document), fields)
  return {
    fields,
    name: `${name}, edited: ${JSON.stringify(edits)}`,
    book,
    edits,
    layout,
    calculation: onLongAxis(toCase(withSparePolicies(inputs)), lastYearIn(calculation)),
    leftOut: (quantity: Quantity) => inputs.carbon?.allocation === 'value' && ofPrice.includes(quantity),
  }
}

/** A workbook whose lifetime was changed. */
export function afterLifetime(name: string, document: unknown, years: number) {
  const { book, layout, fields, calculation } = liveOf(document)
  const { value } = fields.find(({ pointer }) => pointer === '/economics/lifetime')!
  const given = toCase(withSparePolicies(inputsOf(document)))
  const values = new Map(given.values).set(economics.lifetime, years)
  return {
    name: `${name}, ${years} years`,
    book: withEdits(book, [{ cell: value, value: years }]),
    layout,
    calculation: onLongAxis({ ...given, values }, lastYearIn(calculation)),
    leftOut: () => false,
  }
}

/** A workbook in which a policy was added, in the second of the spare places. */
export function afterNewPolicy(name: string, document: object, policy: Readonly<Record<string, Given>>) {
  const { book, layout, fields, calculation } = liveOf(document)
  const own = inputsOf(document)
  const place = (own.policies?.length ?? 0) + 1
  const edits = Object.entries(policy).flatMap(([key, given]) => {
    const { value, unit } = fields.find(({ pointer }) => pointer === `/policies/${place}/${key}`)!
    if (typeof given === 'string') return [{ cell: value, value: given }]
    return [
      { cell: value, value: given.value },
      { cell: unit!, value: given.unit },
    ]
  })
  const whole = { name: sparePolicyName(place), instrument: 'credit', ...policy }
  const added = inputsOf({ ...own, policies: [...(own.policies ?? []), whole] })
  const before = withSparePolicies(own, 1)
  const padded = { ...before, policies: [...before.policies!, ...added.policies!.slice(-1)] }
  return {
    name: `${name}, with a policy more`,
    book: withEdits(book, edits),
    layout,
    inputs: added,
    calculation: onLongAxis(toCase(withSparePolicies(padded, spareIn(own) - 2)), lastYearIn(calculation)),
    leftOut: () => false,
  }
}

type Given = string | { readonly value: number; readonly unit: string }

const lastYearIn = ({ slots }: Calculation) => Array.from(slots[year.id] as ArrayLike<number>).at(-1)!
