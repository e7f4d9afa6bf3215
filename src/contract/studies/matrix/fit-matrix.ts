import type { AccessLevel } from '../../access-level.ts'
import { readInputs } from '../../reading/read-inputs.ts'
import { findByIdOrName, findPathway, listPathways } from '../../reference-data/pathway-defaults.ts'
import type { Country, Pathway, ReferenceData } from '../../reference-data/reference-data.ts'
import { type FieldError, listedMaximum, shortened } from '../../request/field-error.ts'
import { inMoneyOfAnalysis } from '../../request/in-money-of-analysis.ts'
import type { Inputs } from '../../request/inputs.ts'
import { fitOutputs } from '../fit-outputs.ts'
import type { NamedOutput, StudyRefusal } from '../fitted-study.ts'
import {
  type GivenPair,
  type GivenPolicySet,
  type MatrixRequest,
  matrixLimits,
  type RowName,
} from './matrix-request.ts'

/** A pathway of the edition, or the pair that it has none for. */
export interface NamedPathway {
  readonly processId: number
  readonly feedstockId: number
  readonly variant: string | undefined
  readonly process: string
  readonly feedstock: string
  /** Undefined where the edition has none for this process and feedstock. */
  readonly pathway: Pathway | undefined
}

/** A matrix in terms of an edition. */
export interface FittedMatrix {
  readonly data: ReferenceData
  readonly base: Inputs
  readonly level: AccessLevel
  readonly from: { readonly pathway: NamedPathway; readonly country: Country } | undefined
  /** Those of the base alone where the request names none; undefined is what the base has. */
  readonly countries: readonly (Country | undefined)[]
  readonly pathways: readonly (NamedPathway | undefined)[]
  readonly policies: readonly (GivenPolicySet | undefined)[]
  readonly outputs: readonly NamedOutput[]
  readonly gaps: MatrixRequest['gaps']
  readonly hasInputs: boolean
}

export type MatrixFitting =
  | { readonly fitted: FittedMatrix; readonly refusal?: undefined }
  | { readonly fitted?: undefined; readonly refusal: StudyRefusal }

/** A matrix of a case and an edition, or every reason why there is none; an output that the level does not see is none. */
export function fitMatrix(
  request: MatrixRequest,
  given: Inputs,
  level: AccessLevel,
  data: ReferenceData,
): MatrixFitting {
  const base = inMoneyOfAnalysis(given)
  const errors: FieldError[] = []
  const from = request.from && {
    pathway: namedPathway(data, request.from, '/from', errors),
    country: named(data.countries, request.from.country, '/from/country', errors),
  }
  const countries = countriesOf(data, request.countries, errors) ?? [from?.country]
  const pathways = pathwaysOf(data, request.pathways, errors) ?? [from?.pathway]
  const policies = request.policies ?? [undefined]
  errors.push(...policyErrors(base, request.policies ?? []))
  const watched = fitOutputs({ ...request, thresholds: undefined }, level, () => [])
  errors.push(...watched.errors)
  const cells = countries.length * pathways.length * policies.length
  const most = request.inputs ? matrixLimits.resolvedCells : matrixLimits.cells
  if (cells > most) {
    const message = `These are ${cells} cells; there may be ${most}${request.inputs ? ' with their inputs' : ''}.`
    errors.push({ pointer: request.inputs ? '/inputs' : '/countries', code: 'too_many_cells', message })
  }
  if (errors.length > 0) return { refusal: { errors: errors.slice(0, listedMaximum) } }
  const isWhole = from?.pathway && from.country
  return {
    fitted: {
      data,
      base,
      level,
      from: isWhole ? { pathway: from.pathway as NamedPathway, country: from.country as Country } : undefined,
      countries,
      pathways,
      policies,
      outputs: watched.outputs,
      gaps: request.gaps,
      hasInputs: request.inputs,
    },
  }
}

interface Row {
  readonly id: number
  readonly name: string
}

function named<Each extends Row>(
  rows: readonly Each[],
  name: RowName,
  pointer: string,
  errors: FieldError[],
): Each | undefined {
  const found = findByIdOrName(rows, name)
  const message = `The reference data have no ${shortened(String(name))} here.`
  if (!found) errors.push({ pointer, code: 'unknown_name', message })
  return found
}

function namedPathway(
  data: ReferenceData,
  given: GivenPair,
  pointer: string,
  errors: FieldError[],
): NamedPathway | undefined {
  const process = named(data.processes, given.process, `${pointer}/process`, errors)
  const feedstock = named(data.feedstocks, given.feedstock, `${pointer}/feedstock`, errors)
  if (!process || !feedstock) return undefined
  const pathway = findPathway(data, process.id, feedstock.id)
  const { variant } = given
  if (variant !== undefined && !pathway?.variants?.some(({ name }) => name === variant)) {
    const message = `This pathway has no variant ${shortened(variant)}.`
    errors.push({ pointer: `${pointer}/variant`, code: 'unknown_name', message })
  }
  return {
    processId: process.id,
    feedstockId: feedstock.id,
    variant,
    process: process.name,
    feedstock: feedstock.name,
    pathway,
  }
}

function countriesOf(
  data: ReferenceData,
  given: MatrixRequest['countries'],
  errors: FieldError[],
): readonly (Country | undefined)[] | undefined {
  if (given === undefined) return undefined
  if (given === 'all') return data.countries
  return given.map((each, i) => named(data.countries, each, `/countries/${i}`, errors))
}

function pathwaysOf(
  data: ReferenceData,
  given: MatrixRequest['pathways'],
  errors: FieldError[],
): readonly (NamedPathway | undefined)[] | undefined {
  if (given === undefined) return undefined
  if (given !== 'all') return given.map((each, i) => namedPathway(data, each, `/pathways/${i}`, errors))
  return listPathways(data).flatMap(({ processId, feedstockId }) =>
    feedstockId === null
      ? []
      : (namedPathway(data, { process: processId, feedstock: feedstockId }, '/pathways', errors) ?? []),
  )
}

/** What is wrong with policies whatever the country and the pathway are; what only some cells refuse is told there. */
function policyErrors(base: Inputs, sets: readonly GivenPolicySet[]): FieldError[] {
  return sets.flatMap(({ policies }, i) => {
    const { errors = [] } = readInputs({ ...base, policies })
    return errors
      .filter(({ pointer }) => pointer.startsWith('/policies'))
      .map((error) => ({ ...error, pointer: `/policies/${i}${error.pointer}` }))
  })
}
