import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Check } from 'typebox/value'
import { countryCodes } from '../request/country-codes.ts'
import { schemes } from '../request/schemes.ts'
import { SchemeRule } from './scheme-rule.ts'
import { rulesOf, schemeRules } from './scheme-rules.ts'

test('every rule has its own name, a date that was, years in order and an end in what it says', () => {
  const ids = schemeRules.map(({ id }) => id)
  assert.equal(new Set(ids).size, ids.length)
  for (const { id, asOf, from, to, rule, note } of schemeRules) {
    assert.ok(asOf <= '2026-11', id)
    assert.ok(from === null || to === null || from <= to, id)
    assert.match(rule, /^[A-Z].*\.$/, id)
    assert.match(note ?? '.', /\.$/, id)
  }
  for (const scheme of schemes) assert.ok(rulesOf(scheme).length >= 4, scheme)
})

test('what a rule rests on from memory alone is not told with high confidence unless another source was read', () => {
  const fromMemory = schemeRules.filter(({ note }) => note?.startsWith('From memory of the text'))
  assert.ok(fromMemory.length > 0)
  for (const { id, confidence } of fromMemory) assert.notEqual(confidence, 'high', id)
})

test('years of shares and days of start follow each other without a gap', () => {
  for (const { id, requires } of schemeRules) {
    if (requires.kind === 'shareCap') {
      const years = requires.caps.map(({ from }) => from)
      assert.deepEqual(
        years,
        years.toSorted((a, b) => a - b),
        id,
      )
    }
    if (requires.kind !== 'carbonSaving') continue
    requires.steps.forEach(({ startFrom, startTo }, i) => {
      const before = requires.steps[i - 1]?.startTo
      assert.equal(startFrom === undefined, i === 0, id)
      assert.equal(startTo === undefined, i === requires.steps.length - 1, id)
      if (before && startFrom) assert.equal(Date.parse(startFrom) - Date.parse(before), 86_400_000, id)
    })
  }
})

test('every published rule is one, with its article and its source', () => {
  for (const rule of schemeRules) assert.ok(Check(SchemeRule, rule), rule.id)
})

test('data can ask for nothing that no kind of condition is', () => {
  const [rule] = schemeRules
  const asks = (requires: unknown) => Check(SchemeRule, { ...rule, requires })
  assert.ok(asks({ kind: 'supplyYear', from: 2025 }))
  for (const requires of [
    { kind: 'code', code: 'return true' },
    { kind: 'supplyYear', from: 2025, unless: 'x' },
    { kind: 'feedstockClass', oneOf: ['crop'] },
    { kind: 'origin', oneOf: ['UK'] },
    { kind: 'declared', declaration: 'isGood' },
    { kind: 'anyOf', conditions: [{ kind: 'supplyYear', from: 2025 }] },
  ]) {
    assert.equal(asks(requires), false, JSON.stringify(requires))
  }
  const { article: _, ...withoutArticle } = rule!
  assert.equal(Check(SchemeRule, withoutArticle), false)
})

test('the codes of countries are those of ISO 3166-1, each once', () => {
  assert.equal(countryCodes.length, 249)
  assert.equal(new Set(countryCodes).size, 249)
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  for (const code of countryCodes) assert.ok(names.of(code), code)
})
