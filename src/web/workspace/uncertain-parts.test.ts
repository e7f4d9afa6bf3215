import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inputs, Tab, usd } from '../../../test/web/support/machine-tab.ts'
import { type Document, valueAt } from './document.ts'
import { type InputRange, rangePointer, rangesIn } from './ranges.ts'
import { besidesInputs, documentOf, emptyDraft, inputsOf } from './uncertain-parts.ts'

const range = (mark: string, kind = 'uniform'): InputRange => ({
  id: 'UCO, price',
  place: '/feedstocks/UCO/price',
  distribution: { kind, low: usd(1), high: usd(2) },
  mark,
  draft: emptyDraft,
})
const uco = rangePointer('/feedstocks/UCO/price')
const tallow = rangePointer('/feedstocks/Tallow/price')

/** The ranges of a tab that saves. */
const rangesOf = (tab: Tab) =>
  rangesIn({
    get: () => tab.state,
    subscribe: () => () => undefined,
    edit: (changes) => {
      for (const { pointer, to } of changes) tab.edit(pointer, to)
    },
  })

test('a scenario is one document of inputs and what is not known of them, which come apart again', () => {
  const kept = { [range('1–2').place]: { id: 'x' } }
  const document = documentOf({ inputs, ranges: kept, together: [], logistics: {} })
  assert.deepEqual(document, { ...inputs, ranges: kept })
  assert.deepEqual(inputsOf(document), inputs)
  assert.deepEqual(besidesInputs(document), { ranges: kept })
  assert.equal(inputsOf(inputs), inputs)
})

test('a range goes to the server as a whole and by its place, and is undone as any edit', () => {
  const tab = new Tab()
  const ranges = rangesOf(tab)
  ranges.put({ ranges: [range('1–2')], together: [] })
  tab.pass(500)
  const { place, ...kept } = range('1–2')
  const { ends: _, shape: __, ...draft } = emptyDraft
  assert.deepEqual(tab.find('save')?.patch, { ranges: { [place]: { ...kept, draft } } })
  tab.save(tab.state.shown, '"2"')
  assert.deepEqual(
    ranges.get().ranges.map(({ mark }) => mark),
    ['1–2'],
  )
  tab.undo()
  tab.pass(500)
  assert.deepEqual(tab.find('save')?.patch, { ranges: { [place]: null } })
  assert.deepEqual(ranges.get().ranges, [])
})

test('saving leaves what was told of ranges the same object, so that no study begins anew', () => {
  const tab = new Tab()
  const ranges = rangesOf(tab)
  ranges.put({ ranges: [range('1–2')], together: [] })
  const before = ranges.get()
  tab.pass(500)
  tab.save(JSON.parse(JSON.stringify(tab.state.shown)) as Document, '"2"')
  assert.equal(ranges.get(), before)
})

test('two devices that give a range to different inputs have no conflict, to the same input they have one', () => {
  const kept = (mark: string) => ({ id: 'x', distribution: { kind: 'uniform' }, mark })
  const there = (pointer: string) => {
    const tab = new Tab()
    tab.edit(uco, kept('mine'))
    tab.send({ kind: 'looked' })
    tab.pass(500)
    const place = pointer === uco ? '/feedstocks/UCO/price' : '/feedstocks/Tallow/price'
    tab.fetch({ ...inputs, ranges: { [place]: kept('theirs') } }, '"2"')
    return tab.state
  }
  const apart = there(tallow)
  assert.deepEqual(apart.conflicts, [])
  assert.equal(
    (valueAt(apart.shown, `${uco}/mark`) as string) + valueAt(apart.shown, `${tallow}/mark`),
    'minetheirs',
  )
  assert.deepEqual(there(uco).conflicts, [{ pointer: uco, theirs: kept('theirs') }])
})
