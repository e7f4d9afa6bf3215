import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'

/** Comes back as soon as it is so. */
export async function until(
  isReached: () => Promise<boolean> | boolean,
  limitMilliseconds = 10_000,
): Promise<void> {
  const deadline = performance.now() + limitMilliseconds
  while (!(await isReached())) {
    assert.ok(performance.now() < deadline, 'This takes too long.')
    await sleep(20)
  }
}
