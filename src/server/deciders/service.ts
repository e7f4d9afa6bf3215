import type { FieldError } from '../../contract/request/field-error.ts'
import type { AskedPlant } from '../analyses/decider-task.ts'
import type { Reader } from '../authorization.ts'
import type { Database } from '../database/database.ts'
import { problems } from '../http/errors.ts'
import { listPlantCalculations } from '../portfolios/queries.ts'

/** A plant as a question gives it: by one of these members. */
interface GivenPlant {
  readonly name?: string
  readonly inputs?: unknown
  readonly calculationId?: string
  readonly replace?: object
}

type Given = Readonly<Record<string, GivenPlant | undefined>>

/**
 * The plants of a question with what is stored of those that are calculations.
 *
 * @param members of the question that hold a plant.
 * @throws {Problem} invalid_input, not_found
 */
export async function findAskedPlants(
  database: Database,
  reader: Reader,
  members: readonly string[],
  given: Given,
): Promise<Readonly<Record<string, AskedPlant | undefined>>> {
  const errors = members.flatMap((member) => errorOf(member, given[member]))
  if (errors.length > 0) throw problems.invalidInput(errors)
  const ids = members.flatMap((member) => given[member]?.calculationId ?? [])
  const found = ids.length > 0 ? await listPlantCalculations(database, reader, ids) : []
  return Object.fromEntries(
    members.map((member) => {
      const plant = given[member]
      const id = plant?.calculationId?.toLowerCase()
      const stored = found.find((each) => each.id === id)
      if (id !== undefined && !stored) throw problems.notFound()
      const name = plant?.name ?? stored?.name ?? `the ${member}`
      return [member, plant && { name, inputs: plant.inputs, stored, replace: plant.replace }]
    }),
  )
}

function errorOf(member: string, plant: GivenPlant | undefined): FieldError[] {
  if (!plant) return []
  const ways = [plant.inputs, plant.calculationId, plant.replace].filter((each) => each !== undefined)
  if (ways.length === 1) return []
  const message = 'A plant is given in one way: by its inputs, by a calculation, or by what it replaces.'
  return [{ pointer: `/${member}`, code: 'missing', message }]
}
