import { nameProblem } from '../../../contract/exchange/case-name.ts'
import { listedFindings } from '../../../contract/exchange/finding.ts'
import type { FieldError } from '../../../contract/request/field-error.ts'
import type { Inputs } from '../../../contract/request/inputs.ts'
import type { Database } from '../../database/database.ts'
import { inTransaction } from '../../database/transactions.ts'
import { problems } from '../../http/errors.ts'
import { Problem } from '../../http/problem.ts'
import { readGivenInputs } from '../../pathways/inputs.ts'
import type { PathwayIds } from '../../pathways/pathway.ts'
import type { Snapshot } from '../../reference-data/snapshot.ts'
import { lockProject, markProjectChanged } from '../../scenarios/project-queries.ts'
import { insertScenario, listPositions } from '../../scenarios/queries.ts'
import type { ReadFile } from '../computed/import-task.ts'

/** A case on its way to be a scenario. */
export interface NewCase {
  readonly name: string
  /** JSON text. */
  readonly inputs: string
  /** What it says of its pathway; the project's, or the base's, is kept for the rest. */
  readonly pathway: Partial<PathwayIds>
}

interface Bodies {
  readonly cases: readonly NewCase[]
  readonly reading: ReadFile
}

/** Cases after which whatever else there is to do has its turn. */
const turnEvery = 8

/**
 * Reads the bodies of a file, for which the reference data are needed: the existing system leaves capital to them.
 *
 * @returns the cases of the file, and its reading with what is wrong with them.
 */
export async function readBodies(snapshot: Snapshot, reading: ReadFile): Promise<Bodies> {
  const cases: (NewCase & { readonly place: string })[] = []
  const errors: (FieldError & { readonly place: string })[] = []
  for (const [i, { place, name, text }] of reading.bodies.entries()) {
    if (i % turnEvery === turnEvery - 1) await new Promise((resolve) => setImmediate(resolve))
    const read = readBody(snapshot, JSON.parse(text))
    const message = nameProblem(name)
    if (message) errors.push({ place, pointer: '', code: 'not_a_name', message })
    else if (read.errors) errors.push(...read.errors.map((error) => ({ ...error, place })))
    else cases.push({ place, name, inputs: JSON.stringify(read.inputs), pathway: read.pathway })
  }
  const all = [...reading.findings, ...errors.map((error) => ({ severity: 'error' as const, ...error }))]
  return {
    cases,
    reading: {
      ...reading,
      caseCount: cases.length,
      refused: reading.bodies.length - cases.length,
      listed: cases.map(({ place, name }) => ({ place, name, changes: 0 })),
      findings: all.slice(0, listedFindings),
      findingCount: all.length,
      errorCount: reading.errorCount + errors.length,
    },
  }
}

type BodyReading =
  | { readonly inputs: Inputs; readonly pathway: Partial<PathwayIds>; readonly errors?: undefined }
  | { readonly errors: readonly FieldError[] }

function readBody({ data }: Snapshot, body: unknown): BodyReading {
  try {
    return readGivenInputs(data, body, '')
  } catch (error) {
    // A pathway that is not there is told as what is wrong with the place that names it.
    if (error instanceof Problem && error.errors) return { errors: error.errors }
    throw error
  }
}

interface Target {
  readonly userId: string
  readonly projectId: string
  /** The most scenarios that the project may have. */
  readonly maximum: number
  readonly edition: string
  /** The pathway of the base; the project's where there is none. */
  readonly pathway: PathwayIds | undefined
}

/**
 * Adds scenarios to a project, all of them or none.
 *
 * @returns their ids, in the order of the cases.
 * @throws {Problem} not_found, scenario_limit
 */
export async function storeCases(
  database: Database,
  { userId, projectId, maximum, edition, pathway }: Target,
  cases: readonly NewCase[],
): Promise<string[]> {
  return await inTransaction(database, async (transaction) => {
    const ofProject = await lockProject(transaction, userId, projectId)
    if (!ofProject) throw problems.notFound()
    const taken = new Set((await listPositions(transaction, projectId)).map(({ position }) => position))
    if (taken.size + cases.length > maximum) throw problems.scenarioLimit(maximum)
    const ids: string[] = []
    let position = 1
    for (const { name, inputs, pathway: own } of cases) {
      while (taken.has(position)) position += 1
      taken.add(position)
      const scenario = {
        ...(pathway ?? ofProject),
        ...own,
        name,
        position,
        inputs,
        referenceEdition: edition,
      }
      ids.push(await insertScenario(transaction, projectId, scenario))
    }
    await markProjectChanged(transaction, projectId)
    return ids
  })
}
