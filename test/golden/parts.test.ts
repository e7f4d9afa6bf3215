import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readInputs } from '../../src/contract/reading/read-inputs.ts'
import { allCloseTo } from '../support/close-to.ts'
import { of } from '../support/eligibility-cases.ts'
import { changed, example, outcomeOf } from '../support/examples.ts'

/** Twenty years, without inflation. */
const hefa = example('hefa-usa-500')
const calculated = (changes: object) => outcomeOf(changed(hefa, { ...changes }))

/** Capital of each year in the fixed capital of year 0, from year 1 on. */
function capitalOf(changes: object): number[] {
  const { cashFlows } = calculated(changes).financials
  const none = calculated({}).financials.cashFlows
  const fixed = calculated({}).technoEconomics.fixedCapital.value as number
  return cashFlows
    .map(({ capital }, i) => (Number(capital.value) - Number(none[i]?.capital.value)) / fixed)
    .slice(1)
}

test('each part is rebuilt when its own life ends, at its own rise of cost, but for the last year', () => {
  const parts = [
    { name: 'Stack', share: of(20, '%'), lifetime: of(8, 'yr'), escalation: of(-2, '%') },
    { name: 'Catalyst', share: of(3, '%'), lifetime: of(4, 'yr') },
  ]
  const expected = Array.from({ length: 20 }, (_, i) => {
    const year = i + 1
    const stack = year % 8 === 0 ? 0.2 * 0.98 ** year : 0
    const catalyst = year % 4 === 0 && year < 20 ? 0.03 : 0
    return -stack - catalyst
  })
  allCloseTo(capitalOf({ parts }), expected, '', 1e-9)
})

test('a part has a salvage value of its own, besides that of the whole', () => {
  const parts = [
    { name: 'Stack', share: of(20, '%'), lifetime: of(60, 'yr'), salvageShare: of(30, '%') },
    { name: 'Tanks', share: of(10, '%'), lifetime: of(60, 'yr'), salvageShare: of(-5, '%') },
  ]
  const last = (changes: object) => capitalOf(changes).at(-1)
  allCloseTo([last({ parts })], [0.2 * 0.3 - 0.1 * 0.05], '', 1e-9)
  allCloseTo(
    [last({ parts, finance: { salvageShare: of(10, '%') } })],
    [0.1 + 0.2 * 0.3 - 0.1 * 0.05],
    '',
    1e-9,
  )
})

test('one part is the same as the part that the section finance has', () => {
  const one = calculated({ parts: [{ name: 'Stack', share: of(20, '%'), lifetime: of(8, 'yr') }] })
  const other = calculated({ finance: { rebuiltPartShare: of(20, '%'), rebuiltPartLifetime: of(8, 'yr') } })
  assert.deepEqual(one.financials.npv, other.financials.npv)
  assert.deepEqual(one.technoEconomics.lcop, other.technoEconomics.lcop)
})

test('parts cost at most the fixed capital, and a part is not without its life', () => {
  const refused = (parts: object[]) =>
    readInputs(changed(hefa, { parts })).errors?.map(({ pointer, code }) => `${pointer} ${code}`)
  const half = { share: of(60, '%'), lifetime: of(8, 'yr') }
  assert.deepEqual(
    refused([
      { name: 'A', ...half },
      { name: 'B', ...half },
    ]),
    ['/parts shares_do_not_sum'],
  )
  assert.deepEqual(refused([{ name: 'A', share: of(1, '%') }]), ['/parts/0/lifetime missing'])
})
