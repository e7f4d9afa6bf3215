import assert from 'node:assert/strict'

/**
 * Fails unless the number is as near to what is expected as `tolerance` times `scale`.
 *
 * @param scale size against which a difference counts; the expected number itself, or 1 where that is 0.
 */
export function closeTo(
  actual: number | null | undefined,
  expected: number | null,
  place = '',
  { tolerance = 1e-9, scale = Math.abs(expected ?? 0) || 1 } = {},
): void {
  if (expected === null || typeof actual !== 'number') {
    assert.equal(actual, expected, place)
    return
  }
  const isClose = actual === expected || Math.abs(actual - expected) <= tolerance * scale
  assert.ok(isClose, `${place}: ${actual} is not ${expected} to ${tolerance} of ${scale}`)
}

/** The same for every number of a tree; both must have the same keys and the same texts. */
export function allCloseTo(actual: unknown, expected: unknown, place = '', tolerance = 1e-9): void {
  if (typeof expected === 'number' || expected === null) {
    closeTo(actual as number | null, expected, place, { tolerance })
  } else if (typeof expected === 'object') {
    assert.ok(typeof actual === 'object' && actual !== null, `${place} is missing`)
    const entries = Object.entries(expected as object)
    assert.deepEqual(Object.keys(actual).toSorted(), entries.map(([key]) => key).toSorted(), place)
    for (const [key, value] of entries) {
      allCloseTo((actual as Record<string, unknown>)[key], value, `${place}/${key}`, tolerance)
    }
  } else assert.equal(actual, expected, place)
}
