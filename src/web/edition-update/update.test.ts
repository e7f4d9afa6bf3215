import assert from 'node:assert/strict'
import { test } from 'node:test'
import { earlierData, referenceData } from '../../../test/support/reference-data.ts'
import { listPairs, type Start, startOf } from '../engine/pathways.ts'
import type { Document } from '../workspace/document.ts'
import { applied } from '../workspace/edits.ts'
import { updateOf } from './update.ts'

interface Both {
  readonly older: Document
  readonly newer: Start
}

/** The defaults of every pathway that both editions know, in the first country. */
const pathways: Both[] = listPairs(earlierData).flatMap((pair) => {
  const [country] = earlierData.countries
  const [older, newer] = [earlierData, referenceData].map((data) => country && startOf(data, pair, country))
  return older && newer ? [{ older: older.inputs as Document, newer }] : []
})

const dueIn = (document: Document, { older, newer }: Both) =>
  updateOf(document, older, newer).lines.filter(({ isDue }) => isDue)

test('taken one by one, in whatever order, the changes make of the defaults what they make at once', () => {
  assert.ok(pathways.some((each) => dueIn(each.older, each).length > 3))
  for (const each of pathways) {
    const { updated } = updateOf(each.older, each.older, each.newer)
    for (const which of [0, -1]) {
      let document = each.older
      for (let due = dueIn(document, each); due.length > 0; due = dueIn(document, each)) {
        const change = due.at(which)?.change
        assert.ok(change)
        const next = applied(document, [change])
        assert.ok(dueIn(next, each).length < due.length, change.pointer)
        document = next
      }
      assert.deepEqual(sorted(document), sorted(updated))
    }
  }
})

/** Elements of lists by name, because one that is added stands at the end. */
const sorted = (document: Document) =>
  Object.fromEntries(
    Object.entries(document).map(([part, value]) => [
      part,
      Array.isArray(value)
        ? value.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1))
        : value,
    ]),
  )

const [hefa] = pathways as [Both]

test('a value of one’s own stays, is told, and can be given up', () => {
  const [first] = dueIn(hefa.older, hefa)
  assert.ok(first?.change)
  const own = applied(hefa.older, [{ pointer: first.change.pointer, to: { value: 123.4, unit: 'USD/t' } }])
  const line = updateOf(own, hefa.older, hefa.newer).lines.find(({ pointer }) => pointer === first.pointer)
  assert.equal(line?.isDue, false)
  assert.match(line?.reason ?? '', /your own value/)
  assert.deepEqual(line?.change, first.change)
})

test('inputs are told by the names that the page gives them, with the source of the newer default', () => {
  const lines = dueIn(hefa.older, hefa)
  assert.ok(lines.every(({ title }) => !title.startsWith('/')))
  assert.ok(lines.some(({ title, provenance }) => title === 'UCO, carbon intensity' && provenance?.source))
})

test('nothing is due between an edition and itself', () => {
  const { lines, updated } = updateOf(hefa.older, hefa.older, { inputs: hefa.older, provenance: {} })
  assert.deepEqual(lines, [])
  assert.deepEqual(updated, hefa.older)
})
