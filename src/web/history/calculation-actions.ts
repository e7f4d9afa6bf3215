import { useQueryClient } from '@tanstack/react-query'
import { api } from '../api/client.ts'
import { answered } from '../api/problems.ts'
import { type CalculationSummary, calculationOf } from '../cases/queries.ts'
import { resultName } from '../cases/result-name.ts'
import { useChanging } from '../cases/use-changing.ts'
import { say } from '../ui/say.ts'
import type { Document } from '../workspace/document.ts'
import { takeInputs } from './taking.ts'
import { texts } from './texts.ts'

/** Gives a result a name or a note, either of which keeps it for good; null takes it away. */
export const annotate = (id: string, annotation: { name?: string | null; note?: string | null }) =>
  answered(api.PATCH('/api/v1/calculations/{id}', { params: { path: { id } }, body: annotation }))

/** "Take these inputs", with the way back in the bar. */
export function useTaking(): (calculation: CalculationSummary) => void {
  const queries = useQueryClient()
  const change = useChanging()
  return (calculation) =>
    void change(async () => {
      const { inputs } = await queries.fetchQuery(calculationOf(calculation.id))
      const { changes, undo } = await takeInputs(calculation.scenarioId, inputs as Document)
      const name = resultName(calculation)
      if (changes === 0) say(texts.nothingToTake(name))
      else say(texts.taken(name), { label: texts.undo, perform: undo })
    })
}
