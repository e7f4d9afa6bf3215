import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changed, example, outcomeOf } from '../../../test/support/examples.ts'
import { analyseProject } from '../../../test/support/financed-project.ts'
import { readGolden } from '../../../test/support/golden.ts'
import { readInputs } from '../reading/read-inputs.ts'

const hefa = example('hefa-usa-500')
const warned = (changes: Record<string, unknown>, code: string) =>
  outcomeOf(changed(hefa, changes)).warnings.filter((each) => each.code === code)
const refusals = (body: unknown) =>
  (readInputs(body).errors ?? []).map(({ pointer, code, message }) => [pointer, code, message] as const)

test('a discount rate of 0.07 % is calculated, with a word', () => {
  const [warning, ...more] = warned({ 'economics.discountRate.value': 0.07 }, 'unlikely_value')
  assert.deepEqual(more, [])
  assert.equal(warning?.pointer, '/economics/discountRate')
  assert.deepEqual(warning?.value, { value: 0.07 / 100, unit: '1' })
  assert.deepEqual(warned({}, 'unlikely_value'), [])
  assert.deepEqual(warned({ 'economics.discountRate.value': 0 }, 'unlikely_value'), [])
})

test('a return that no project earns is told without a class of the literature, and a usual one is not', () => {
  // 85.5 % a year at the prices of the example; a plant that costs four times as much earns 25 %.
  const [warning] = warned({}, 'return_unusual')
  assert.match(warning?.message ?? '', /85\.\d %/)
  assert.deepEqual(warned({ 'economics.referenceCapital.value': 1_600 }, 'return_unusual'), [])
})

test('a percentage above 1,000 is refused with both readings', () => {
  const ratio = { 'feedstocks.0.consumptionRatio': { value: 12_100, unit: '%' } }
  const [[pointer, code, message] = []] = refusals(changed(hefa, ratio))
  assert.deepEqual([pointer, code], ['/feedstocks/0/consumptionRatio/value', 'implausible'])
  assert.match(message ?? '', /12100 % is 121 t\/t, and 121 % would be 1\.21 t\/t/)
  assert.equal(
    readInputs(changed(hefa, { 'feedstocks.0.consumptionRatio': { value: 121, unit: '%' } })).errors,
    undefined,
  )
})

test('electricity in the existing system’s percent that only a slip explains is refused with both readings', () => {
  const body = readGolden('hefa-usa-500-existing-body') as { utilityData: { name: string }[] }
  const place = body.utilityData.findIndex(({ name }) => /electricity/i.test(name))
  const with12000 = changed(body, { [`utilityData.${place}.yieldPercent`]: 12_000 })
  const [[pointer, code, message] = [], ...more] = refusals(with12000)
  assert.deepEqual([pointer, code, more], [`/utilityData/${place}/yieldPercent`, 'implausible', []])
  assert.match(message ?? '', /120 kWh of electricity per kg of fuel.* 120 kWh\/t .* 0\.12 kWh\/kg, or 12 %/)
  assert.equal(readInputs(readGolden('ptl-ft-dac-160-existing-body')).errors, undefined)
})

test('the analysis of a cash flow tells a slip and a return that no project earns, too', () => {
  const { warnings } = analyseProject({
    amounts: { fixedCapital: { value: 100, unit: 'MUSD' }, sales: { value: 90, unit: 'MUSD/yr' } },
    economics: {
      lifetime: { value: 10, unit: 'yr' },
      discountRate: { value: 0.08, unit: '%' },
      taxRate: { value: 25, unit: '%' },
    },
  })
  assert.deepEqual(
    warnings.map(({ code, pointer }) => [code, pointer]),
    [
      ['unlikely_value', '/economics/discountRate'],
      ['return_unusual', undefined],
    ],
  )
})
