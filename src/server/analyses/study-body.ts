import type { ReferenceData } from '../../contract/reference-data/reference-data.ts'
import { isObject, type Refusal } from '../../contract/request/field-error.ts'
import type { Inputs } from '../../contract/request/inputs.ts'
import { type AnyStudy, readAnyStudy } from '../../contract/studies/kinds/any-study.ts'
import { problems } from '../http/errors.ts'
import { readGivenInputs } from '../pathways/inputs.ts'

export interface ReadStudy {
  readonly study: AnyStudy
  readonly base: Inputs
}

/**
 * A study and its case, each in its form.
 *
 * @param base the case, where it is not that of the body.
 * @param mostTrials left out: as many as anybody may have.
 * @throws {Problem} invalid_input, with what is wrong with both.
 */
export function readStudyBody(
  data: ReferenceData,
  body: unknown,
  base = isObject(body) ? body.base : undefined,
  mostTrials?: number,
): ReadStudy {
  const form = readAnyStudy(body, mostTrials)
  const given = readGivenInputs(data, base, '/base')
  if (form.request && given.inputs) return { study: form.request, base: given.inputs }
  // A body without a kind may be anything: what it lacks besides is not told.
  const isStudy = isObject(body) && body.kind !== undefined
  const refusals = [form, ...(isStudy ? [given] : [])].filter(
    (each): each is Refusal => each.errors !== undefined,
  )
  throw problems.invalidInput(
    refusals.flatMap(({ errors }) => errors),
    refusals.reduce((sum, { errorCount }) => sum + errorCount, 0),
  )
}
