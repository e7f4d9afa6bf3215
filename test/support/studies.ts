import { readFileSync } from 'node:fs'
import type { AccessLevel } from '../../src/contract/access-level.ts'
import { fitStudy } from '../../src/contract/studies/fit-study.ts'
import { type AnyAnswer, prepareStudy, readAnyStudy } from '../../src/contract/studies/kinds/any-study.ts'
import { readStudyForm } from '../../src/contract/studies/read-study-form.ts'
import { runStudy } from '../../src/contract/studies/run-study.ts'
import { accepted, example } from './examples.ts'
import { referenceData } from './reference-data.ts'
import { type ReferenceStudy, references } from './uncertain-hefa.ts'

/** The body of a study, as somebody sends it. */
export type StudyBody = Readonly<Record<string, unknown>> & { readonly base: unknown }

/** A study of `examples/studies` with its case in it. */
export function studyExample(name: string): StudyBody {
  const file = new URL(`../../examples/studies/${name}.json`, import.meta.url)
  const body = JSON.parse(readFileSync(file, 'utf8'))
  return typeof body.base === 'string' ? { ...body, base: example('hefa-usa-500') } : body
}

/** The way of a request: its form, its case, what is wrong with it. */
export function fitting(body: StudyBody, level: AccessLevel = 'ROADSHOW') {
  const form = readStudyForm(body)
  return form.request
    ? fitStudy(form.request, accepted(body.base), level)
    : { refusal: { errors: form.errors }, fitted: undefined }
}

/** What is wrong, by place and code. */
export const refusedAt = (body: StudyBody, level?: AccessLevel): string[] =>
  (fitting(body, level).refusal?.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`)

export function answerTo(body: StudyBody) {
  const { fitted, refusal } = fitting(body)
  if (!fitted) throw new Error(JSON.stringify(refusal))
  return runStudy(fitted)
}

/** Names of the elements in the place of their numbers. */
const named = (path: string): string =>
  path
    .replace('feedstocks/0', 'feedstocks/UCO')
    .replace('utilities/0', 'utilities/hydrogen')
    .replace('products/0', 'products/JET')

const plain = ['sdLog', 'shape']

/** The study of the independent model, as a request. */
export function bodyOf({ inputs, rankCorrelations, outputs }: ReferenceStudy, trials: number): StudyBody {
  return {
    kind: 'monteCarlo',
    base: example('hefa-usa-500'),
    outputs: Object.keys(outputs),
    rankCorrelations: rankCorrelations.map(({ a, b, rho }) => ({ between: [a, b], rho })),
    sampling: { trials },
    parameters: inputs.map(({ path, distribution, unit, ...members }) => ({
      id: path,
      targets: [named(path)],
      distribution: {
        kind: distribution,
        ...Object.fromEntries(
          Object.entries(members).map(([name, value]) => [
            name,
            plain.includes(name) ? value : { value, unit },
          ]),
        ),
      },
    })),
  }
}

export const of = (value: number, unit: string) => ({ value, unit })
export const uniform = (low: number, high: number, unit: string) => ({
  kind: 'uniform',
  low: of(low, unit),
  high: of(high, unit),
})

export const [independent] = references
/** HEFA with the inputs of the independent study, in one block. */
export const small = bodyOf(independent!, 1_024)
/** The same without what only Monte Carlo takes. */
const { rankCorrelations: _, sampling: __, ...others } = small
export const rest = others
export const parameters = small.parameters as { id: string; targets: string[]; distribution: object }[]
export const withParameters = (...given: object[]): StudyBody => ({ ...small, parameters: given })

/** The way of a study of any kind: its form, its case, what is wrong with it. */
export function preparation(body: StudyBody, level: AccessLevel = 'ROADSHOW') {
  const form = readAnyStudy(body)
  return form.request
    ? prepareStudy(form.request, accepted(body.base), level, referenceData)
    : { refusal: { errors: form.errors }, prepared: undefined }
}

/** What is wrong with a study of any kind, by place and code. */
export const refusedIn = (body: StudyBody, level?: AccessLevel): string[] =>
  (preparation(body, level).refusal?.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`)

/** The answer of a kind, for a study of that kind. */
export function answerOf<Kind extends AnyAnswer['kind']>(kind: Kind, body: StudyBody) {
  const { prepared, refusal } = preparation({ ...body, kind })
  if (!prepared) throw new Error(JSON.stringify(refusal))
  return prepared.run() as Extract<AnyAnswer, { kind: Kind }>
}
