import { api } from '../api/client.ts'
import { answered } from '../api/problems.ts'

/** Calculates a scenario as the server has it, and keeps that. @returns the id of the calculation. */
export async function keepResult(scenarioId: string): Promise<string> {
  const path = { id: scenarioId }
  return (await answered(api.POST('/api/v1/scenarios/{id}/calculate/sync', { params: { path } })))
    .calculationId
}
