import type { Static } from 'typebox'
import type { PortfolioBody } from '../../contract/analyses/portfolio/portfolio-schema.ts'
import type { FieldError } from '../../contract/request/field-error.ts'
import type { GivenPlant } from '../analyses/portfolio-task.ts'
import type { Reader } from '../authorization.ts'
import type { Database } from '../database/database.ts'
import { problems } from '../http/errors.ts'
import { listPlantCalculations, type PlantCalculation } from './queries.ts'

type Question = Static<typeof PortfolioBody>
type Plant = Question['plants'][number]

/**
 * The plants of a question with what is stored of those that are calculations; their inputs are read where the portfolio is
 * computed, because that takes long.
 *
 * @throws {Problem} invalid_input, not_found
 */
export async function findPlants(
  database: Database,
  reader: Reader,
  { plants, years }: Question,
): Promise<GivenPlant[]> {
  const errors = plants.flatMap(errorOf)
  if (years && years.from > years.to) errors.push(turnedYears)
  if (errors.length > 0) throw problems.invalidInput(errors)
  const ids = plants.flatMap(({ calculationId }) => calculationId ?? [])
  const found = ids.length > 0 ? await listPlantCalculations(database, reader, ids) : []
  const byId = new Map(found.map((each) => [each.id, each]))
  return plants.map((plant, i) => {
    const { calculationId } = plant
    const calculation = calculationId === undefined ? undefined : byId.get(calculationId.toLowerCase())
    if (calculationId !== undefined && !calculation) throw problems.notFound()
    return givenPlant(plant, i, calculation)
  })
}

const turnedYears: FieldError = {
  pointer: '/years',
  code: 'out_of_range',
  message: 'The first year is after the last one.',
}

function errorOf({ inputs, calculationId }: Plant, i: number): FieldError[] {
  if ((inputs === undefined) !== (calculationId === undefined)) return []
  const message = 'A plant is given by its inputs or by a calculation, by one of the two.'
  return [{ pointer: `/plants/${i}`, code: 'missing', message }]
}

const givenPlant = (
  { name, inputs, firstOperatingYear, currencyYear }: Plant,
  i: number,
  calculation: PlantCalculation | undefined,
): GivenPlant => ({
  name: name ?? calculation?.name ?? `Plant ${i + 1}`,
  inputs,
  stored: calculation && { inputs: calculation.inputs, packed: calculation.packed },
  edition: calculation?.edition ?? null,
  engineVersion: calculation?.engineVersion ?? null,
  firstOperatingYear,
  currencyYear: currencyYear ?? null,
})
