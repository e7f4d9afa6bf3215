import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toCase } from '../../src/contract/case.ts'
import { onLongAxis } from '../../src/contract/workbook/workings/axis.ts'
import { quantities } from '../../src/engine/calculate.ts'
import type { Quantity } from '../../src/engine/language/quantity.ts'
import { economics, year } from '../../src/engine/model/inputs/economic-inputs.ts'
import { outputs } from '../../src/engine/model/outputs.ts'
import { minimumPricePerVolume } from '../../src/engine/model/plausibility.ts'
import { cases } from '../support/cases.ts'
import { compare } from './compare.ts'
import { edited, withEdits } from './edits.ts'
import { inputsOf, liveOf, withoutValues } from './made.ts'
import { hasOffice, recalculated } from './office.ts'
import { randomOf } from './random.ts'

const isLong = process.env.WORKBOOK_CASES === 'all'
const short = [
  'financed',
  'capital in parts',
  'policies',
  'emissions by displacement',
  'units of the kind 3',
] as const
const names = isLong ? Object.keys(cases) : short
const documents: Readonly<Record<string, unknown>> = cases

/** Each with edits of its own; the lifetime is among them now and then. */
const editedNames = isLong
  ? Array.from({ length: 20 }, (_, i) => names[(i * 7) % names.length]!)
  : ['financed', 'policies']
const editsInEach = isLong ? 25 : 20

const missing = (await hasOffice()) ? false : 'LibreOffice is not installed: nothing was recalculated.'

test('LibreOffice has the numbers of the engine, before and after inputs are changed in the file', {
  skip: missing,
}, async () => {
  const plain = names.map((name) => ({ name, ...liveOf(documents[name]), leftOut: () => false }))
  const changed = editedNames.map((name, i) => afterEdits(name, i))
  const lifetimes = (isLong ? [1, 2, 12, 25, 32, 40] : [1, 27]).map((years) =>
    afterLifetime('financed', years),
  )
  const all = [...plain, ...changed, ...lifetimes]
  const sheets = await recalculated(all.map(({ book }) => withoutValues(book)))
  for (const [i, { name, calculation, layout, leftOut }] of all.entries()) {
    const found = compare(calculation, layout, sheets[i]!, leftOut)
    assert.deepEqual(found.different, [], name)
    assert.equal(found.quantities, quantities.length)
    assert.ok(found.missing > 0 && found.cells > 3 * quantities.length)
  }
})

/** How many prices make the net present value zero is not worked out in the file where emissions are shared by value. */
const ofPrice: readonly Quantity[] = [outputs.minimumSellingPrice, minimumPricePerVolume]

function afterEdits(name: string, seed: number) {
  const { book, layout, fields, calculation } = liveOf(documents[name])
  const { inputs, edits } = edited(inputsOf(documents[name]), fields, editsInEach, randomOf(seed))
  assert.ok(edits.length >= editsInEach)
  return {
    name: `${name}, edited: ${JSON.stringify(edits)}`,
    book: withEdits(book, edits),
    layout,
    calculation: onLongAxis(toCase(inputs), lastYearIn(calculation)),
    leftOut: (quantity: Quantity) => inputs.carbon?.allocation === 'value' && ofPrice.includes(quantity),
  }
}

function afterLifetime(name: string, years: number) {
  const { book, layout, fields, calculation } = liveOf(documents[name])
  const { value } = fields.find(({ pointer }) => pointer === '/economics/lifetime')!
  const given = toCase(inputsOf(documents[name]))
  const values = new Map(given.values).set(economics.lifetime, years)
  return {
    name: `${name}, ${years} years`,
    book: withEdits(book, [{ cell: value, value: years }]),
    layout,
    calculation: onLongAxis({ ...given, values }, lastYearIn(calculation)),
    leftOut: () => false,
  }
}

const lastYearIn = ({ slots }: { readonly slots: readonly unknown[] }) =>
  Array.from(slots[year.id] as ArrayLike<number>).at(-1)!
