import assert from 'node:assert/strict'
import type { Evaluation } from '../../src/engine/run/evaluate.ts'

/** Asserts that two evaluations of an order have the same bits, reasons and solutions. */
export function assertSame(evaluation: Evaluation, expected: Evaluation): void {
  assert.deepEqual(evaluation.slots, expected.slots)
  assert.deepEqual(evaluation.derived, expected.derived)
  assert.deepEqual(evaluation.solutions, expected.solutions)
  for (const each of expected.order) {
    assert.equal(evaluation.reasons.get(each), expected.reasons.get(each), each.symbol)
  }
}
