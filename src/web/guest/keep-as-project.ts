import { api } from '../api/client.ts'
import type { components } from '../api/generated.ts'
import { answered } from '../api/problems.ts'
import type { Named, Pair } from '../engine/pathways.ts'
import type { Edit } from '../workspace/edits.ts'
import { localCopies } from '../workspace/local-copies.ts'
import type { OpenCase } from '../workspace/open-case.tsx'
import { patchOf } from '../workspace/patch.ts'
import { scenarioKey } from '../workspace/scenario-cases.ts'
import { scenarioServer } from '../workspace/scenario-server.ts'

export interface Plant {
  readonly pair: Pair
  readonly country: Named
}

/**
 * Makes a project of a guest's plant, with every edit that was made to it.
 *
 * @param requestKey the same for a repetition, so that a lost answer makes no second project.
 * @returns the id of its scenario.
 * @throws {Refused, Unreached} with nothing lost: the plant is still on this device.
 */
export async function keepAsProject(
  { pair, country }: Plant,
  { title, workspace }: OpenCase,
  requestKey: string,
): Promise<string> {
  await workspace.whenRead
  const project = await answered(
    api.POST('/api/v1/projects', {
      params: { header: { 'idempotency-key': requestKey } },
      body: {
        projectName: title,
        processId: pair.process.id,
        feedstockId: pair.feedstock.id,
        countryId: country.id,
      },
    }),
  )
  const listed = await answered(
    api.GET('/api/v1/projects/{id}/scenarios', { params: { path: { id: project.id } } }),
  )
  // The client's types lose that what is read only is a list.
  const [scenario] = listed as unknown as readonly components['schemas']['Scenario'][]
  if (!scenario) throw new Error('A new project has a scenario.')
  await handOver(workspace.get().log, scenario)
  return scenario.id
}

/**
 * The edits become those of the scenario, on the disk of this browser: the machine that saves sends them when the scenario is opened, also
 * if that is later, and they can still be undone. A browser that keeps nothing sends them at once.
 */
async function handOver(log: readonly Edit[], { id, inputs }: { id: string; inputs: object }): Promise<void> {
  if (log.length === 0) return
  const disk = await localCopies()
  const isKept = await disk?.keep(scenarioKey(id), log, []).then(
    () => true,
    () => false,
  )
  if (isKept) return
  const { failure } = await scenarioServer(id).save(patchOf(inputs as OpenCase['defaults'], log), null)
  if (failure) throw new Error(failure.message)
}
