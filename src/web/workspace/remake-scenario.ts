import { api } from '../api/client.ts'
import type { components } from '../api/generated.ts'
import { answered, Refused } from '../api/problems.ts'
import { changedPointers, type Document, valueAt } from './document.ts'
import { patchOf } from './patch.ts'
import type { Failure } from './state.ts'
import { documentOf } from './uncertain-parts.ts'

type Scenario = components['schemas']['Scenario']
type Origin = Pick<
  Scenario,
  'projectId' | 'scenarioName' | 'process' | 'feedstock' | 'country' | 'referenceEdition'
>

/**
 * Makes a new scenario with these inputs beside where a deleted one was; in a new project, where its own is gone as well.
 *
 * @param requestKey the same for a repetition, which then makes no second one.
 */
export async function remakeScenario(
  origin: Origin,
  inputs: Document,
  requestKey: string,
): Promise<{ to: string } | { failure: Failure }> {
  try {
    const made = await inProject(origin, requestKey).catch((error: unknown) => {
      if (error instanceof Refused && error.status === 404) return inNewProject(origin, requestKey)
      throw error
    })
    await give(made, origin, inputs)
    return { to: made.id }
  } catch (error) {
    const status = error instanceof Refused ? error.status : 0
    return { failure: { status, message: error instanceof Error ? error.message : String(error) } }
  }
}

const once = (requestKey: string) => ({ 'idempotency-key': requestKey })

const inProject = ({ projectId, scenarioName }: Origin, requestKey: string): Promise<Scenario> =>
  answered(
    api.POST('/api/v1/projects/{id}/scenarios', {
      params: { path: { id: projectId }, header: once(requestKey) },
      body: { scenarioName },
    }),
  )

async function inNewProject(
  { scenarioName, process, feedstock, country }: Origin,
  requestKey: string,
): Promise<Scenario> {
  const { id } = await answered(
    api.POST('/api/v1/projects', {
      params: { header: once(`${requestKey}/project`) },
      body: {
        projectName: scenarioName,
        processId: process.id,
        feedstockId: feedstock.id,
        countryId: country.id,
      },
    }),
  )
  const listed = await answered(api.GET('/api/v1/projects/{id}/scenarios', { params: { path: { id } } }))
  // The client's types lose that what is read only is a list.
  const [scenario] = listed as unknown as readonly Scenario[]
  if (!scenario) throw new Error('A new project has a scenario.')
  return scenario
}

/** The plant, the edition, all inputs and what is not known of them; whatever is given to a draft may still be incomplete. */
async function give(made: Scenario, origin: Origin, inputs: Document): Promise<void> {
  const { id } = made
  const base = documentOf(made)
  const edits = changedPointers(base, inputs).map((pointer) => ({ pointer, to: valueAt(inputs, pointer) }))
  const path = { params: { path: { id } } }
  await answered(
    api.PUT('/api/v1/scenarios/{id}', { ...path, body: { referenceEdition: origin.referenceEdition } }),
  )
  await answered(
    api.PATCH('/api/v1/scenarios/{id}/draft', {
      ...path,
      body: {
        ...patchOf(base, edits),
        processId: origin.process.id,
        feedstockId: origin.feedstock.id,
        countryId: origin.country.id,
      } as object,
    }),
  )
}
