import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * How long anything is waited for. It ends a test that would never end, and says nothing of how fast something has to
 * be: the machine may have a tenth of the usual speed.
 */
export const patienceMilliseconds = 300_000

const pollMilliseconds = 20

/** Comes back as soon as it is so; fails when it never is. */
export async function until(
  isReached: () => Promise<boolean> | boolean,
  what = 'what is waited for',
  limitMilliseconds = patienceMilliseconds,
): Promise<void> {
  const deadline = performance.now() + limitMilliseconds
  while (!(await isReached())) {
    assert.ok(
      performance.now() < deadline,
      `After ${limitMilliseconds / 1_000} s there is still not: ${what}.`,
    )
    await sleep(pollMilliseconds)
  }
}
