import assert from 'node:assert/strict'
import { test } from 'node:test'
import prices from '../../../../reference-data/published/energy-prices.json' with { type: 'json' }
import states from '../../../../reference-data/published/us-states.json' with { type: 'json' }
import type { Document } from '../../workspace/document.ts'
import { countryKey, filling, inputsOfPlace, publishedAt, stateKey, type Tables } from './places.ts'

const tables = { states, prices } as unknown as Tables
const utilities = [{ name: 'Steam' }, { name: 'Electricity' }, { name: 'Natural gas' }]
const document: Document = { utilities, capital: { locationFactor: { value: 1, unit: '1' } } }
const pointersOf = (key: string, of: Document = document) =>
  inputsOfPlace(tables, of, key)
    .map(({ pointer }) => pointer)
    .sort()

test('a state has numbers for tax, location, and energy by the names of its utilities', () => {
  assert.deepEqual(pointersOf(stateKey('Texas')), [
    '/capital/locationFactor',
    '/economics/taxRate',
    '/utilities/1/carbonIntensity',
    '/utilities/1/price',
    '/utilities/2/price',
  ])
})

test('capital that has no location factor gets none of a state', () => {
  assert.deepEqual(pointersOf(stateKey('Texas'), { utilities: [] }), ['/economics/taxRate'])
})

test('a country has the price of electricity in dollars, with the year and the source', () => {
  const [input, ...others] = inputsOfPlace(tables, document, countryKey('DE'))
  assert.deepEqual(others, [])
  assert.equal(input?.pointer, '/utilities/1/price')
  assert.equal(input.datum.unit, 'USD/kWh')
  assert.equal(input.datum.year, prices.electricity.year)
  assert.match(input.datum.source, /^Eurostat, nrg_pc_205/)
})

test('nobody knows what is not in the tables', () => {
  assert.deepEqual(pointersOf(stateKey('Bavaria')), [])
  assert.deepEqual(pointersOf(countryKey('ZZ')), [])
})

test('a number that several states have is of the one that most of the others are of', () => {
  const filled = filling(inputsOfPlace(tables, document, stateKey('Wyoming')))
  const toOf = (pointer: string) => filled.find((each) => each.pointer === pointer)?.to ?? null
  const of: Document = {
    economics: { taxRate: toOf('/economics/taxRate') },
    utilities: [{ name: 'Steam' }, { name: 'Electricity', price: toOf('/utilities/1/price') }],
  }
  assert.equal(publishedAt(tables, of, '/economics/taxRate')?.datum.place, 'Wyoming')
  assert.equal(publishedAt(tables, of, '/utilities/1/carbonIntensity'), undefined)
})
