import type { RankCorrelation } from '../../engine/uncertainty/design/correlated-groups.ts'
import {
  contradictionsIn,
  correlationRefusals,
} from '../../engine/uncertainty/design/correlation-refusals.ts'
import { refusalsOf } from '../../engine/uncertainty/evaluation/refusals.ts'
import { correlatedRefusal } from '../../engine/uncertainty/evaluation/trials.ts'
import type { AccessLevel } from '../access-level.ts'
import { toCase } from '../case.ts'
import { escapeKey, type FieldError, shortened } from '../request/field-error.ts'
import { inMoneyOfAnalysis } from '../request/in-money-of-analysis.ts'
import type { Inputs } from '../request/inputs.ts'
import { defaultThresholds, fitOutputs } from './fit-outputs.ts'
import { type FittedParameter, fitParameter } from './fit-parameter.ts'
import type { FittedStudy, StudyRefusal } from './fitted-study.ts'
import { fitStop } from './stop.ts'
import { groupedOf, structuralErrors } from './structural-parameters.ts'
import { type StudyRequest, takesCorrelations } from './study-request.ts'

export type StudyFitting =
  | { readonly fitted: FittedStudy; readonly refusal?: undefined }
  | { readonly fitted?: undefined; readonly refusal: StudyRefusal }

/**
 * A study of a case in the engine's terms, or every reason why there is none. An output that the level does not see is none: its
 * spread would tell it.
 */
export function fitStudy(request: StudyRequest, given: Inputs, level: AccessLevel): StudyFitting {
  const base = inMoneyOfAnalysis(given)
  const parameters = request.parameters.map((each, i) => fitParameter(base, each, `/parameters/${i}`))
  const fitting = parameters.filter((each): each is FittedParameter => 'parameter' in each)
  const watched = fitOutputs(request, level, defaultThresholds)
  const stop = fitStop(watched.errors.length > 0 ? undefined : request.stop, watched.outputs)
  const errors = [
    ...parameters.flatMap((each) => ('errors' in each ? each.errors : [])),
    ...(fitting.length === parameters.length
      ? [...engineErrors(base, fitting), ...structuralErrors(request, fitting)]
      : []),
    ...watched.errors,
    ...stop.errors,
  ]
  const correlations = correlationErrors(request)
  errors.push(...correlations.errors)
  if (errors.length > 0)
    return { refusal: { errors, ...(correlations.proposal && { proposal: correlations.proposal }) } }
  const { kind, sampling, percentiles, rankCorrelations } = request
  const grouped = groupedOf(base, request.parameters, fitting)
  return {
    fitted: {
      kind,
      sampling,
      percentiles,
      watched: stop.watched,
      base,
      level,
      correlations: rankCorrelations,
      told: fitting.map(({ told }) => told),
      outputs: watched.outputs,
      study: {
        base: toCase(base),
        parameters: fitting.map(({ parameter }) => parameter),
        outputs: watched.outputs.map(({ quantity }) => quantity),
        seed: sampling.seed,
        ...(grouped && { grouped }),
      },
    },
  }
}

/** What the engine refuses of parameters that have a place and a unit, by where they are in the request. */
function engineErrors(base: Inputs, fitting: readonly FittedParameter[]): FieldError[] {
  const parameters = fitting.map(({ parameter }) => parameter)
  return refusalsOf(toCase(base), parameters).map(({ id, path, reason }) => {
    const place = parameters.findIndex((each) => each.id === id)
    const pointer = ['', 'parameters', place, ...path].map((key) => escapeKey(String(key))).join('/')
    return { pointer, code: `${path[0] === 'targets' ? 'target' : path[0]}_refused`, message: reason }
  })
}

function correlationErrors({ kind, parameters, rankCorrelations }: StudyRequest): StudyRefusal {
  const ids = parameters.map(({ id }) => id)
  const single = correlationRefusals(ids, rankCorrelations).map(({ place, member, reason }) => ({
    pointer: `/rankCorrelations/${place}/${member}`,
    code: 'correlation_refused',
    message: reason,
  }))
  if (single.length > 0) return { errors: single }
  const correlated = takesCorrelations(kind) ? undefined : correlatedRefusal(rankCorrelations)
  if (correlated) {
    const message = `${correlated.ids.map(shortened).join(', ')}: ${correlated.reason}`
    return { errors: [{ pointer: '/rankCorrelations', code: 'correlated_parameters', message }] }
  }
  return contradictionErrors(rankCorrelations)
}

function contradictionErrors(given: readonly RankCorrelation[]): StudyRefusal {
  const contradictions = contradictionsIn(given)
  if (contradictions.length === 0) return { errors: [] }
  const changed = new Set(
    contradictions.flatMap(({ nearest }) => nearest.flatMap(({ between }) => [...between])),
  )
  return {
    errors: contradictions.map(({ ids, largestChange }) => ({
      pointer: '/rankCorrelations',
      code: 'contradictory_correlations',
      message: `The correlations of ${ids.map(shortened).join(', ')} contradict each other. The nearest that are possible differ by ${largestChange.toFixed(3)} at most: see proposal, and send them to take them.`,
    })),
    proposal: {
      rankCorrelations: [
        ...given.filter(({ between }) => !changed.has(between[0])),
        ...contradictions.flatMap(({ nearest }) => nearest),
      ],
    },
  }
}
