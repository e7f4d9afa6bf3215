import { type Asked, type SweepAnswer, sweep, type Told } from './sweep.ts'

/**
 * Computes sweeps beside the page. Its script is served with a policy of its own: it may make code of formulas, and can reach nothing.
 * Only the newest request of each kind is computed; a newer one ends the older between two pieces.
 */
const waiting = new Map<string, Asked>()
let isRunning = false

/** Messages that have come are heard between two pieces only when the worker returns to its loop; this long it does not. */
const pieceMilliseconds = 12

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  waiting.set(data.request.kind, data)
  if (!isRunning) void run()
})

async function run(): Promise<void> {
  isRunning = true
  for (let asked = next(); asked; asked = next()) {
    const told = await toldOf(asked)
    if (told) postMessage(told)
  }
  isRunning = false
}

function next(): Asked | undefined {
  const [first] = waiting.values()
  if (first) waiting.delete(first.request.kind)
  return first
}

async function toldOf({ number, request }: Asked): Promise<Told | undefined> {
  try {
    const answer = await computed(sweep(request), () => waiting.has(request.kind))
    return answer && { number, answer }
  } catch (error) {
    return { number, failure: String(error) }
  }
}

/** The answer, or undefined where it was given up. */
async function computed(
  pieces: Generator<undefined, SweepAnswer>,
  isGivenUp: () => boolean,
): Promise<SweepAnswer | undefined> {
  let started = performance.now()
  for (;;) {
    const { done, value } = pieces.next()
    if (done) return value
    if (performance.now() - started < pieceMilliseconds) continue
    await new Promise((resolve) => setTimeout(resolve))
    if (isGivenUp()) return undefined
    started = performance.now()
  }
}
