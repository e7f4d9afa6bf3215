import type { StudyMessage, StudyReply } from './studies.ts'
import { type StudyTold, studyPieces } from './study-run.ts'

/**
 * Draws a study beside the page, of which the newest alone is drawn. As that of sweeps its script has a policy of its own: it may make
 * code of formulas, and can reach nothing.
 */
let newest = 0

/** Messages that have come are heard between two pieces only when the worker returns to its loop; this long it does not. */
const pieceMilliseconds = 12

addEventListener('message', ({ data }: MessageEvent<StudyMessage>) => {
  newest = data.number
  if (data.asked) void run(data.number, studyPieces(data.asked))
})

async function run(number: number, pieces: Generator<StudyTold | undefined, void>): Promise<void> {
  let started = performance.now()
  try {
    for (const told of pieces) {
      if (told) reply({ number, told })
      if (performance.now() - started < pieceMilliseconds) continue
      await new Promise((resolve) => setTimeout(resolve))
      if (newest !== number) return
      started = performance.now()
    }
  } catch (error) {
    reply({ number, failure: String(error) })
  }
}

/** Columns are made anew for each reply, and so given away rather than copied. */
function reply(message: StudyReply): void {
  const { told } = message
  const columns = told?.kind === 'so far' ? [...told.values, ...told.results] : []
  postMessage(message, { transfer: columns.map(({ buffer }) => buffer as ArrayBuffer) })
}
