import assert from 'node:assert/strict'
import type { Outcome } from '../../src/contract/outcome/outcome-schema.ts'

/** Fails unless every number is finite or null with a reason, and nothing is lost on the way through JSON. */
export function soundOutcome(outcome: Outcome): void {
  check(outcome, '')
  const text = JSON.stringify(outcome)
  assert.equal(JSON.stringify(JSON.parse(text)), text)
  const { irr, mfsp } = outcome.financials
  assert.equal(mfsp.status, ['none', 'one'][mfsp.roots.length] ?? 'many')
  assert.equal(mfsp.value, mfsp.status === 'one' ? mfsp.roots[0] : null)
  assert.equal(irr.status, ['none', 'one'][irr.roots.length] ?? 'many')
  assert.ok(
    irr.roots.every((rate) => rate > -1),
    `${irr.roots}`,
  )
}

function check(node: unknown, place: string): void {
  if (typeof node === 'number') assert.ok(Number.isFinite(node), `${place}: ${node}`)
  assert.notEqual(node, undefined, place)
  if (typeof node !== 'object' || node === null) return
  if ('values' in node && Array.isArray(node.values)) {
    checkSeries(node, place)
    return
  }
  // A policy has a value that is a quantity itself.
  if ('value' in node && (typeof node.value !== 'object' || node.value === null)) checkScalar(node, place)
  for (const [key, each] of Object.entries(node)) {
    if (each === null) assert.ok(['value', 'share'].includes(key), `${place}/${key}`)
    else check(each, `${place}/${key}`)
  }
}

/** It begins with a capital, a number or a quoted name, and ends with a full stop. */
const sentence = /^([\p{Lu}\d]|“[^”]+” ).*[^\s,;:]\.$/u

function checkScalar(node: object, place: string): void {
  const { value, unit, reason } = node as { value: unknown; unit?: unknown; reason?: string }
  assert.ok(typeof unit === 'string' && unit !== '', place)
  if (value === null) assert.match(reason ?? '', sentence, `${place} has no reason`)
  else assert.equal(typeof value, 'number', place)
}

function checkSeries(node: object, place: string): void {
  const { values, unit, reason } = node as { values: readonly unknown[]; unit?: unknown; reason?: string }
  assert.ok(typeof unit === 'string' && unit !== '', place)
  if (values.includes(null)) assert.match(reason ?? '', sentence, `${place} has no reason`)
  for (const each of values) assert.ok(each === null || Number.isFinite(each), place)
}
