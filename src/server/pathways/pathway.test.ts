import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listPathways } from '../../contract/reference-data/pathway-defaults.ts'
import { Problem } from '../http/problem.ts'
import { readShippedEditions } from '../reference-data/shipped.ts'
import { defaultInputs } from './default-inputs.ts'
import { namePathway, requireKnownIds } from './pathway.ts'

const data = (await readShippedEditions()).at(-1)!
const hefa = { processId: 1, feedstockId: 1, countryId: 1 }

const refusals = (act: () => unknown): string[] => {
  try {
    act()
    return []
  } catch (error) {
    assert.ok(error instanceof Problem)
    assert.equal(error.status, 422)
    return (error.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`)
  }
}

test('a scenario of HEFA from used cooking oil in the USA starts with the reference plant', () => {
  assert.deepEqual(defaultInputs(data, hefa).plant.capacity, { value: 500, unit: 'kt/yr' })
})

test('every id that the reference data do not know is refused by its name', () => {
  const act = () => requireKnownIds(data, { processId: 99, feedstockId: 1, countryId: 98 }, '/inputs')
  assert.deepEqual(refusals(act), ['/inputs/processId unknown_id', '/inputs/countryId unknown_id'])
})

test('a pair without reference data is refused', () => {
  const sip = { ...hefa, processId: 5 }
  assert.deepEqual(
    refusals(() => defaultInputs(data, sip)),
    ['/feedstockId unknown_pathway'],
  )
})

test('a pathway whose products hold more carbon than its feed is refused', () => {
  const impossible = listPathways(data).find(({ usable, feedstockId }) => !usable && feedstockId !== null)
  assert.ok(impossible?.feedstockId)
  const ids = { ...hefa, processId: impossible.processId, feedstockId: impossible.feedstockId }
  assert.deepEqual(
    refusals(() => defaultInputs(data, ids)),
    ['/feedstockId unusable_pathway'],
  )
})

test('an id that has left the reference data stands for its own name', () => {
  assert.deepEqual(namePathway(data, { ...hefa, processId: 99 }).process, { id: 99, name: '99' })
  assert.equal(namePathway(data, hefa).feedstock.name, 'UCO')
})
