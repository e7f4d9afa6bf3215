import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changed, example } from '../../../../test/support/examples.ts'
import { calculateOutcome } from '../../outcome/outcome.ts'
import { resultColumns, resultOf } from './case-results.ts'
import { readMapping } from './mapping.ts'
import { readCases } from './read-cases.ts'

const base = example('hefa-usa-500')
const feedstock = base.feedstocks[0]?.name ?? ''
const rowsOf = (...rows: string[][]) => rows.map((cells, i) => ({ line: i + 1, cells }))

test('each row is the base with what its cells say; what is empty stays, null takes away', () => {
  const { cases, findings } = readCases(
    rowsOf(
      [
        'name',
        'plant.capacity [kt/yr]',
        `feedstocks[${feedstock}].price [USD/t]`,
        'economics.carbonPrice [USD/tCO2e]',
        'convention.preset',
      ],
      ['Small', '250', '', '40', ''],
      ['', '', '900.5', 'null', 'safapac-2025'],
    ),
    base,
  )
  assert.deepEqual(findings.listed, [])
  const small = changed(base, {
    'plant.capacity': { value: 250, unit: 'kt/yr' },
    'economics.carbonPrice': { value: 40, unit: 'USD/tCO2e' },
  })
  assert.deepEqual(cases[0]?.inputs, {
    ...small,
    ...(base.convention && { convention: cases[0]?.inputs.convention }),
  })
  assert.deepEqual([cases[0]?.name, cases[0]?.changes, cases[1]?.name], ['Small', 2, 'Line 3'])
  assert.deepEqual(cases[1]?.inputs.feedstocks[0]?.price, { value: 900.5, unit: 'USD/t' })
  assert.equal(cases[1]?.inputs.economics.carbonPrice, undefined)
  assert.deepEqual(cases[1]?.inputs.convention, { preset: 'safapac-2025' })
})

test('units may stand in a second row, and a place may be a JSON pointer', () => {
  const { cases, findings } = readCases(
    rowsOf(['name', '/plant/capacity', '/feedstocks/0/price'], ['', 'kt/yr', '[USD/t]'], ['A', '1e2', '700']),
    base,
  )
  assert.deepEqual(findings.listed, [])
  assert.deepEqual(cases[0]?.inputs.plant.capacity, { value: 100, unit: 'kt/yr' })
  assert.equal(cases[0]?.line, 3)
})

test('every cell that is wrong is told with its place, what stands there and what may; the others are right', () => {
  const { cases, refused, findings } = readCases(
    rowsOf(
      ['name', 'plant.capacity [kt/yr]', 'economics.discountRate [%]'],
      ['Comma', '1,5', ''],
      ['Groups', '1,500', ''],
      ['Percent', '', '8 %'],
      ['Range', '-3', ''],
      ['Words', 'many', 'high'],
      ['Right', '300', '9'],
    ),
    base,
  )
  assert.deepEqual(
    cases.map(({ name }) => name),
    ['Right'],
  )
  assert.equal(refused, 5)
  assert.deepEqual(
    findings.listed.map(({ place, pointer, code, given }) => [place, pointer, code, given]),
    [
      ['line 2, column 2', '/plant/capacity', 'not_a_number', '1,5'],
      ['line 3, column 2', '/plant/capacity', 'not_a_number', '1,500'],
      ['line 4, column 3', '/economics/discountRate', 'not_a_number', '8 %'],
      ['line 5, column 2', '/plant/capacity/value', 'out_of_range', '-3'],
      ['line 6, column 2', '/plant/capacity', 'not_a_number', 'many'],
      ['line 6, column 3', '/economics/discountRate', 'not_a_number', 'high'],
    ],
  )
  const [comma, , percent, range] = findings.listed
  assert.deepEqual([comma?.allowed, percent?.allowed], ['for example 1.5', 'for example 8'])
  assert.match(range?.allowed ?? '', /above 0/)
})

test('a heading that is no input, no element, said twice or without a unit refuses the table', () => {
  const codes = (heading: string, second = 'note') =>
    readCases(rowsOf([heading, second], ['1', '']), base).findings.listed.map(({ code }) => code)
  assert.deepEqual(codes('plant.nothing [t]'), ['unknown_column'])
  assert.deepEqual(codes('plant.__proto__'), ['unknown_column'])
  assert.deepEqual(codes('feedstocks[Nothing].price [USD/t]'), ['unknown_element'])
  assert.deepEqual(codes('plant.capacity [kt/yr]', '/plant/capacity [t/yr]'), ['repeated_column'])
  assert.deepEqual(codes('finance.spendingProfile'), ['no_unit'])
  assert.deepEqual(codes('plant.capacity'), ['no_unit'])
  assert.deepEqual(codes('plant.capacity [ton/yr]'), ['ambiguous_unit'])
})

test('no more than 5,000 rows and 200 columns are read', () => {
  const many = readCases(rowsOf(['name'], ...Array.from({ length: 5_001 }, () => ['x'])), base)
  assert.deepEqual([many.cases.length, many.findings.listed[0]?.code], [0, 'too_large'])
  const wide = readCases(
    rowsOf(
      Array.from({ length: 201 }, () => 'note'),
      ['x'],
    ),
    base,
  )
  assert.equal(wide.findings.listed[0]?.code, 'too_large')
})

test('what is computed of a case is what its outcome says, and a level has its own columns', () => {
  const { technoEconomics, financials } = calculateOutcome(base)
  const columns = resultColumns('ROADSHOW')
  const { values } = resultOf({ line: 2, name: 'A', inputs: base }, columns)
  const told = Object.fromEntries(columns.map(({ name }, i) => [name, values[i]]))
  assert.equal(told.lcop, technoEconomics.lcop.value)
  assert.equal(told.npv, financials.npv.value)
  assert.equal(told.mfsp, financials.mfsp.value)
  assert.equal(told.irr, financials.irr.value)
  assert.equal(told['carbonIntensity.total'], technoEconomics.carbonIntensity.total.value)
  const core = resultColumns('CORE').map(({ name }) => name)
  for (const name of ['lcop', 'npv', 'mfsp', 'irr', 'totalOpex']) assert.ok(!core.includes(name), name)
})

const mapping = {
  columns: { 'Plant size': 'plant.capacity', UCO: '/feedstocks/0/price' },
  units: { kta: 'kt/yr' },
}

test('names and units of other people stand for ours by a mapping', () => {
  const { cases, findings } = readCases(
    rowsOf(['name', 'Plant size [kta]', 'UCO [USD/t]'], ['A', '250', '700']),
    base,
    mapping,
  )
  assert.deepEqual(findings.listed, [])
  assert.deepEqual(cases[0]?.inputs.plant.capacity, { value: 250, unit: 'kt/yr' })
  assert.deepEqual(cases[0]?.inputs.feedstocks[0]?.price, { value: 700, unit: 'USD/t' })
})

test('a long table has a row for each number, and each is told of by its own line', () => {
  const { cases, findings } = readCases(
    rowsOf(
      ['technology', 'parameter', 'value', 'unit', 'source'],
      ['A', 'Plant size', '100', 'kta', 'a report'],
      ['A', '/feedstocks/0/price', '700', 'USD/t', ''],
      ['B', 'Plant size', '90000', 't/yr', ''],
      ['C', 'Plant size', '-4', 'kta', ''],
    ),
    base,
    mapping,
  )
  assert.deepEqual(
    cases.map(({ name, inputs: { plant }, changes }) => [name, plant.capacity, changes]),
    [
      ['A', { value: 100, unit: 'kt/yr' }, 2],
      ['B', { value: 90_000, unit: 't/yr' }, 1],
    ],
  )
  assert.deepEqual(
    findings.listed.map(({ place, code }) => [place, code]),
    [['line 5, column 3', 'out_of_range']],
  )
})

test('a number whose heading says another unit than stands beside it is refused', () => {
  const { cases, findings } = readCases(
    rowsOf(
      ['case', 'parameter', 'value', 'unit'],
      ['A', 'plant.capacity [kt/yr]', '100', 't/yr'],
      ['B', 'plant.capacity [kt/yr]', '100', 'kt/yr'],
      ['C', 'plant.capacity [kt/yr]', '100', ''],
    ),
    base,
  )
  assert.deepEqual(
    cases.map(({ name }) => name),
    ['B', 'C'],
  )
  assert.deepEqual(
    findings.listed.map(({ place, code }) => [place, code]),
    [['line 2, column 3', 'two_units']],
  )
})

test('a transposed table has a row for each parameter and a column for each case', () => {
  const { cases, findings } = readCases(
    rowsOf(
      ['Parameter', 'Unit', 'Low', 'High', 'Source'],
      ['plant.capacity', 'kt/yr', '100', '900', 'us'],
      ['economics.discountRate', '%', '', 'ten', ''],
    ),
    base,
  )
  assert.deepEqual(
    cases.map(({ name, inputs: { plant } }) => [name, plant.capacity]),
    [['Low', { value: 100, unit: 'kt/yr' }]],
  )
  assert.deepEqual(
    findings.listed.map(({ place, given }) => [place, given]),
    [['line 3, column 4', 'ten']],
  )
})

test('a mapping is names for names, and no more than two hundred', () => {
  assert.ok(readMapping({ columns: { a: 'b' } }).mapping)
  const many = Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`n${i}`, 'x']))
  for (const wrong of [null, [], 'x', { rows: {} }, { columns: { a: 1 } }, { units: many }])
    assert.equal(readMapping(wrong).errors?.[0]?.code, 'not_a_mapping')
})

test('a number with one comma before three digits is refused with both of its readings', () => {
  const allowed = ['1,500', '-12,250', '0,500', '1,500,000', '1,5'].map((text) => {
    const { findings } = readCases(rowsOf(['plant.capacity [kt/yr]'], [text]), base)
    return findings.listed[0]?.allowed
  })
  const each = ['1500 or 1.5', '-12250 or -12.25', '0.500', '1500000', '1.5']
  assert.deepEqual(
    allowed,
    each.map((text) => `for example ${text}`),
  )
})

test('a heading is read in time with its length, and its last brackets are its unit', () => {
  const many = 200_000
  const mapping = { columns: { Size: 'plant.capacity' }, units: {} }
  const headings = [
    ...[' ', '[', ']', '[]', '].', '] [', 'a.'].map((part) => `a[${part.repeat(many)}b`),
    `a${' '.repeat(many)}b [c]`,
  ]
  const { findings } = readCases(rowsOf(headings, ['1']), base, mapping)
  assert.equal(findings.errorCount, headings.length)
  const { cases } = readCases(
    rowsOf(['Size [kt/yr]', 'economics.carbonPrice[USD/tCO2e]'], ['250', '40']),
    base,
    mapping,
  )
  assert.deepEqual(cases[0]?.inputs.plant.capacity, { value: 250, unit: 'kt/yr' })
  assert.deepEqual(cases[0]?.inputs.economics.carbonPrice, { value: 40, unit: 'USD/tCO2e' })
})
