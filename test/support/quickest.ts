/** What the reference below takes on the machine that the bars were set on; processor time in milliseconds. */
const referenceMilliseconds = 8

/**
 * How long the quickest of a few runs takes: what the work needs, and not what else the machine was doing. Counted is the
 * processor time of this thread, as it would be on the machine that the bars were set on.
 *
 * @returns milliseconds.
 */
export async function quickest(work: () => unknown, runs = 5): Promise<number> {
  const slowness = Math.max((await processorMilliseconds(reference, runs)) / referenceMilliseconds, 1)
  return (await processorMilliseconds(work, runs)) / slowness
}

async function processorMilliseconds(work: () => unknown, runs: number): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run += 1) {
    const begun = process.threadCpuUsage()
    await work()
    const { user, system } = process.threadCpuUsage(begun)
    best = Math.min(best, (user + system) / 1_000)
  }
  return best
}

/** Some work of the kind that is measured: text and objects. */
function reference(): number {
  const text = JSON.stringify(
    Array.from({ length: 20_000 }, (_, i) => ({ name: `Number ${i}`, value: i / 7 })),
  )
  return Object.keys(JSON.parse(text)).length
}
