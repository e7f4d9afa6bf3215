import type { OutputSummary } from '../../../contract/studies/output-summary.ts'
import type { Relations } from '../../../contract/studies/parameter-relations.ts'
import type { Ranks } from '../../../engine/uncertainty/reduction/ranks.ts'
import type { TaskThread } from '../../computing/thread.ts'
import type { Database } from '../../database/database.ts'
import { partLimits } from '../../jobs/parts.ts'
import { readColumn } from './columns.ts'
import type { StudyClaim } from './queries.ts'
import type { Asked, AskedAnswer, AskedOutput, AskedRelations, SummarisedOutput } from './study-thread.ts'

interface ReductionParts {
  readonly database: Database
  readonly thread: TaskThread
  /** Shared room for so many numbers, which parts take in turn. */
  roomFor(count: number): Float64Array
}

/** So many ranks are held at once, of all outputs that parameters are compared with: 64 MB. */
const mostRanks = 2 ** 24

/**
 * The answer of a study of Monte Carlo as JSON text; undefined where it was given up. One output at a time: that, ranks, and what the
 * reduction takes, is all that is in memory.
 */
export async function reduceStudy(
  { database, thread, roomFor }: ReductionParts,
  claim: StudyClaim,
  asked: Asked,
): Promise<string | undefined> {
  const outputs: OutputSummary[] = []
  const relations: Relations[] = []
  const column = roomFor(claim.trials)
  const atOnce = Math.max(1, Math.floor(mostRanks / claim.trials))
  while (outputs.length < claim.outputs) {
    const ranks: Ranks[] = []
    for (const last = Math.min(claim.outputs, outputs.length + atOnce); outputs.length < last; ) {
      const output = outputs.length
      await readColumn(database, claim, output, column)
      const askedOutput: AskedOutput = { ...asked, output, column, place: ranks.length }
      const summarised = await thread.run<SummarisedOutput | undefined>('summarise', askedOutput, partLimits)
      if (!summarised) return undefined
      outputs.push(summarised.told)
      ranks.push(summarised.ranks)
    }
    const askedRelations: AskedRelations = { ...asked, ranks, column }
    const related = await thread.run<Relations[] | undefined>('relate', askedRelations, partLimits)
    if (!related) return undefined
    relations.push(...related)
  }
  const askedAnswer: AskedAnswer = { ...asked, outputs, relations }
  return await thread.run<string | undefined>('answer', askedAnswer, partLimits)
}
