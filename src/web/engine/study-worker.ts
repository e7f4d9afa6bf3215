import type { StudyMessage, StudyReply } from './studies.ts'
import { type StudyAsked, type StudyTold, studyPieces } from './study-run.ts'

/**
 * Draws studies beside the page, of each channel the newest alone. As that of sweeps its script has a policy of its own: it may make code of
 * formulas, and can reach nothing.
 */
const newest = new Map<string, number>()
/** The edition that came last. */
let edition: StudyAsked['data']

/** Messages that have come are heard between two pieces only when the worker returns to its loop; this long it does not. */
const pieceMilliseconds = 12

addEventListener(
  'message',
  ({ data: { channel, number, asked, isSameEdition } }: MessageEvent<StudyMessage>) => {
    newest.set(channel, number)
    if (asked?.data) edition = asked.data
    if (asked)
      void run(
        { channel, number },
        studyPieces(isSameEdition && edition ? { ...asked, data: edition } : asked),
      )
  },
)

type Question = Pick<StudyReply, 'channel' | 'number'>

async function run(question: Question, pieces: Generator<StudyTold | undefined, void>): Promise<void> {
  let started = performance.now()
  try {
    for (const told of pieces) {
      if (told) reply({ ...question, told })
      if (performance.now() - started < pieceMilliseconds) continue
      await new Promise((resolve) => setTimeout(resolve))
      if (newest.get(question.channel) !== question.number) return
      started = performance.now()
    }
  } catch (error) {
    reply({ ...question, failure: String(error) })
  }
}

/** Columns are made anew for each reply, and so given away rather than copied. */
function reply(message: StudyReply): void {
  const { told } = message
  const columns = told?.kind === 'so far' ? [...told.values, ...told.results] : []
  postMessage(message, { transfer: columns.map(({ buffer }) => buffer as ArrayBuffer) })
}
