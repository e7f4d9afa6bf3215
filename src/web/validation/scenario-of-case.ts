import { api } from '../api/client.ts'
import { answered } from '../api/problems.ts'
import type { PublishedCase } from './queries.ts'
import { texts } from './texts.ts'

type Pathway = NonNullable<PublishedCase['pathway']>

/** Ids of the pathway in the current edition; none of a name that it does not have, where the project's default stands. */
async function idsOf({ process, feedstock }: Pathway): Promise<{ processId?: number; feedstockId?: number }> {
  const [processes, feedstocks] = await Promise.all([
    answered(api.GET('/api/v1/process-technologies')),
    answered(api.GET('/api/v1/feedstocks')),
  ])
  const processId = processes.find(({ name }) => name === process)?.id
  const feedstockId = feedstocks.find(({ name }) => name === feedstock)?.id
  return {
    ...(processId !== undefined && { processId }),
    ...(feedstockId !== undefined && { feedstockId }),
  }
}

/** A new scenario in the project that holds such cases, which is made if there is none. @returns its id. */
async function newScenario(ids: Awaited<ReturnType<typeof idsOf>>): Promise<string> {
  const projects = await answered(api.GET('/api/v1/projects', { params: { query: { q: texts.project } } }))
  const known = projects.find(({ projectName }) => projectName === texts.project)
  if (known) {
    const path = { id: known.id }
    const added = await answered(api.POST('/api/v1/projects/{id}/scenarios', { params: { path }, body: {} }))
    return added.id
  }
  const made = await answered(api.POST('/api/v1/projects', { body: { projectName: texts.project, ...ids } }))
  // A project has one scenario from the start.
  const own = await answered(api.GET('/api/v1/projects/{id}', { params: { path: { id: made.id } } }))
  const [first] = own.scenarios
  if (!first) throw new Error('A new project has no scenario.')
  return first.id
}

/** Makes a scenario of the inputs of a case, with none of the defaults of its pathway. @returns its id. */
export async function scenarioOfCase({ title, body }: PublishedCase, pathway: Pathway): Promise<string> {
  const ids = await idsOf(pathway)
  const id = await newScenario(ids)
  await answered(
    api.PUT('/api/v1/scenarios/{id}', {
      params: { path: { id } },
      // Cases are shipped, and a test sends each as it is.
      body: { scenarioName: title, ...ids, inputs: body as never },
    }),
  )
  return id
}
