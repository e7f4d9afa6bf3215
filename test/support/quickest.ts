/**
 * How long the quickest of a few runs takes: what the work needs, and not what else the machine was doing.
 *
 * @returns milliseconds.
 */
export async function quickest(work: () => unknown, runs = 5): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run += 1) {
    const begunAt = performance.now()
    await work()
    best = Math.min(best, performance.now() - begunAt)
  }
  return best
}
