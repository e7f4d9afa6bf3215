import assert from 'node:assert/strict'
import { test } from 'node:test'
import { earlierData, existingData, referenceData } from '../../../test/support/reference-data.ts'
import type { AuditCheck } from './audit-schema.ts'
import { addDoubts } from './doubts.ts'
import { auditEdition } from './edition-audit.ts'
import { listData } from './listed-data.ts'
import { listPathways } from './pathway-defaults.ts'
import type { ReferenceData } from './reference-data.ts'

const audit = auditEdition(referenceData)

const checkOf = (name: string, { checks } = audit): AuditCheck => {
  const found = checks.find(({ check }) => check === name)
  assert.ok(found, name)
  return found
}

const rowOf = (name: string, pathwayId: number, from = audit) =>
  checkOf(name, from).rows.find((row) => row.pathwayId === pathwayId)

/** The edition with some of it changed. */
function mended(change: (data: ReferenceData) => void): ReferenceData {
  const copy = structuredClone(referenceData)
  change(copy)
  return copy
}

test('every datum is counted once in each list of counts', () => {
  const { counts } = audit
  assert.equal(counts.all, listData(referenceData).length)
  for (const list of [
    counts.bySource,
    counts.byLicence,
    counts.byConfidence,
    counts.byYear,
    counts.byTable,
  ]) {
    assert.equal(
      list.reduce((sum, { data }) => sum + data, 0),
      counts.all,
    )
    assert.deepEqual(
      list.map(({ data }) => data),
      list.map(({ data }) => data).toSorted((a, b) => b - a),
    )
  }
  assert.equal(counts.withRange + counts.noRangeKnown + counts.silentOnRange, counts.all)
  assert.equal(
    counts.byTable.find(({ of }) => of === 'countries')?.data,
    referenceData.countries.flatMap(({ locationFactor }) => (locationFactor ? [0, 0] : [0])).length,
  )
})

test('every pathway has a row in each check of pathways, and each verdict is counted', () => {
  for (const name of ['usable', 'carbonClosure', 'massClosure', 'energyClosure', 'corsia', 'literature']) {
    const { rows, counts } = checkOf(name)
    assert.equal(rows.length, referenceData.pathways.length)
    const { passed, warned, failed, notAssessed } = counts
    assert.equal(passed + warned + failed + notAssessed, rows.length)
  }
})

test('a check has the number and the reason of what cannot be used', () => {
  for (const { id, usable, reason, carbonBalance } of listPathways(referenceData)) {
    const row = rowOf('usable', id)
    assert.deepEqual([row?.verdict, row?.reason], usable ? ['passed', undefined] : ['failed', reason])
    assert.deepEqual(rowOf('carbonClosure', id)?.value, carbonBalance.conversion)
  }
})

test('more carbon than goes in fails, nearly all of it warns, and what cannot be drawn is not assessed', () => {
  const ratio = referenceData.pathways.find(({ id }) => id === 1)?.feedstock.consumptionRatio.value ?? 0
  const conversion = rowOf('carbonClosure', 1)?.value?.value ?? 0
  const withConversion = (percent: number) =>
    auditEdition(
      mended((data) => {
        data.pathways[0]!.feedstock.consumptionRatio.value = (ratio * conversion) / percent
      }),
    )
  assert.equal(referenceData.pathways[0]?.id, 1)
  assert.equal(rowOf('carbonClosure', 1)?.verdict, 'passed')
  assert.equal(rowOf('carbonClosure', 1, withConversion(98))?.verdict, 'warned')
  assert.equal(rowOf('carbonClosure', 1, withConversion(101))?.verdict, 'failed')
  assert.equal(rowOf('usable', 1, withConversion(101))?.verdict, 'failed')
  assert.ok(checkOf('carbonClosure').rows.some(({ verdict, value }) => verdict === 'notAssessed' && value))
})

test('a carbon intensity far from CORSIA without a flaw that says why fails; in the newest edition none does', () => {
  assert.equal(checkOf('corsia').counts.failed, 0)
  assert.ok(checkOf('corsia', auditEdition(earlierData)).counts.failed > 0)
})

test('what a datum lacks is told with its address', () => {
  const data = mended(({ feedstocks: [uco] }) => {
    delete uco!.price.licence
    uco!.energyContent.low = 40
    uco!.energyContent.high = 41
  })
  const { checks } = auditEdition(data)
  const subjects = (name: string) => checkOf(name, { ...audit, checks }).rows.map(({ subject }) => subject)
  assert.deepEqual(subjects('licences'), ['feedstocks/1/price (UCO)'])
  assert.deepEqual(subjects('order'), ['feedstocks/1/energyContent (UCO)'])
  assert.deepEqual(checkOf('licences').rows, [])
  assert.equal(checkOf('ranges').counts.warned, 0)
})

test('doubts are counted and told', () => {
  const doubt = {
    table: 'feedstocks',
    id: 1,
    field: 'price',
    note: 'Too high.',
    source: 'A trader',
    at: '2026-11-29T00:00:00.000Z',
  }
  const data = mended((copy) => addDoubts(copy, [doubt]))
  const doubted = auditEdition(data)
  assert.equal(doubted.counts.doubted, 1)
  assert.deepEqual(checkOf('doubts', doubted).rows, [
    { subject: 'feedstocks/1/price (UCO)', verdict: 'warned', reason: 'Too high. (A trader)' },
  ])
})

test('every shipped edition can be audited, and none is shipped with a doubt', () => {
  for (const data of [referenceData, earlierData, existingData]) {
    assert.equal(auditEdition(data).counts.doubted, 0)
  }
})
