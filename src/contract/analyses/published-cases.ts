import Type, { type Static } from 'typebox'
import { calculateOutcome } from '../outcome/outcome.ts'
import { readInputs } from '../reading/read-inputs.ts'
import { carbonFunctions } from './carbon-functions.ts'
import { analyseCashFlow, readFinancedProject } from './cash-flow-analysis.ts'
import { timeValueFunctions } from './time-value.ts'

const Check = Type.Object(
  {
    id: Type.String({ minLength: 1 }),
    title: Type.String({ minLength: 1 }),
    path: Type.String({ description: 'JSON pointer into the answer.' }),
    unit: Type.String({ minLength: 1 }),
    expected: Type.Union([Type.Number(), Type.Null({ description: 'There is to be no such number.' })]),
    tolerance: Type.Number({ minimum: 0, maximum: 4e-2, description: 'Relative; of 0, absolute.' }),
    why: Type.Optional(Type.String({ minLength: 1, description: 'Why the difference is not zero.' })),
  },
  { additionalProperties: false },
)

const Analysis = Type.String({ description: '`calculation`, or what follows /analyses/ in the address.' })

/** A published case: what is asked as a user would ask it, and what the answer is to be. */
export const PublishedCase = Type.Object(
  {
    id: Type.String({ minLength: 1 }),
    title: Type.String({ minLength: 1 }),
    source: Type.String({ minLength: 1 }),
    model: Type.Optional(
      Type.String({ minLength: 1, description: 'Id of the other model whose authors entered the case.' }),
    ),
    analysis: Analysis,
    pathway: Type.Optional(
      Type.Object(
        { process: Type.String({ minLength: 1 }), feedstock: Type.String({ minLength: 1 }) },
        {
          additionalProperties: false,
          description: 'Of a calculation: by their names in the editions. Its numbers are those of `body`.',
        },
      ),
    ),
    body: Type.Object({}, { additionalProperties: true }),
    checks: Type.Array(Check, { minItems: 1 }),
  },
  { additionalProperties: false, title: 'PublishedCase' },
)
export type PublishedCase = Static<typeof PublishedCase>

/** A model of others whose published cases are entered here; those whose cases cannot be had say why. */
export const OtherModel = Type.Object(
  {
    id: Type.String({ minLength: 1 }),
    name: Type.String({ minLength: 1 }),
    about: Type.String({ minLength: 1, description: 'What it computes, and what of it is compared.' }),
    version: Type.Union([Type.String({ minLength: 1 }), Type.Null()]),
    licence: Type.Union([Type.String({ minLength: 1 }), Type.Null()]),
    address: Type.String({ minLength: 1 }),
    program: Type.Union([
      Type.String({ minLength: 1 }),
      Type.Null({ description: 'Its numbers were published; no program was run.' }),
    ]),
    leftOut: Type.Array(
      Type.Object(
        { what: Type.String({ minLength: 1 }), why: Type.String({ minLength: 1 }) },
        { additionalProperties: false },
      ),
      { description: 'What of it is not compared, and why.' },
    ),
  },
  { additionalProperties: false, title: 'OtherModel' },
)
export type OtherModel = Static<typeof OtherModel>

const Amount = Type.Union([Type.Number(), Type.Null()])

export const ValidationResult = Type.Object(
  {
    id: Type.String(),
    caseId: Type.String({ description: 'Of the published case that it checks.' }),
    model: Type.Union([Type.String(), Type.Null()], {
      description: 'Id of the other model whose authors entered the case.',
    }),
    analysis: Analysis,
    title: Type.String(),
    source: Type.String(),
    unit: Type.String(),
    expected: Amount,
    computed: Amount,
    relativeDifference: Type.Union([
      Type.Number(),
      Type.Null({ description: 'Where one of the numbers does not exist; of an expected 0 it is absolute.' }),
    ]),
    tolerance: Type.Number(),
    passed: Type.Boolean(),
    why: Type.Union([Type.String(), Type.Null()], { description: 'Why the difference is not zero.' }),
  },
  { title: 'ValidationResult' },
)
export type ValidationResult = Static<typeof ValidationResult>

/** Runs every check of every case, each by the way that a request takes. */
export const checkCases = (cases: readonly PublishedCase[]): ValidationResult[] =>
  cases.flatMap((each) => {
    const answer = answerTo(each)
    return each.checks.map((check) => judge(each, check, answer))
  })

/** @throws {Error} when a case is refused or unknown: cases are shipped, so that is a defect. */
function answerTo({ id, analysis, body }: PublishedCase): unknown {
  const [kind, name = ''] = analysis.split('/')
  if (kind === 'calculation') {
    const { inputs } = readInputs(body)
    if (inputs) return calculateOutcome(inputs)
  }
  if (kind === 'cash-flow') {
    const { project } = readFinancedProject(body)
    if (project) return analyseCashFlow(project)
  }
  const functions = kind === 'time-value' ? timeValueFunctions : kind === 'carbon' ? carbonFunctions : {}
  const named = Object.hasOwn(functions, name) ? functions[name] : undefined
  if (named) return named.answer(body as never)
  throw new Error(`The validation case ${id} cannot be run as ${analysis}.`)
}

function judge(
  { id, analysis, title, source, model }: PublishedCase,
  check: PublishedCase['checks'][number],
  answer: unknown,
): ValidationResult {
  const { expected, tolerance, unit, why } = check
  const computed = numberAt(answer, check.path)
  const difference = expected === null || computed === null ? null : differenceOf(computed, expected)
  return {
    id: `${id}/${check.id}`,
    caseId: id,
    model: model ?? null,
    analysis,
    title: check.title === title ? title : `${title}: ${check.title}`,
    source,
    unit,
    expected,
    computed,
    relativeDifference: difference,
    tolerance,
    passed: difference === null ? expected === computed : difference <= tolerance,
    why: why ?? null,
  }
}

const differenceOf = (computed: number, expected: number): number =>
  Math.abs(computed - expected) / (expected === 0 ? 1 : Math.abs(expected))

/** null where there is none, which a check may ask for; a path that leads nowhere is one too, and fails. */
function numberAt(answer: unknown, path: string): number | null {
  const place = path
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (node, key) => (typeof node === 'object' && node !== null ? Object(node)[key] : undefined),
      answer,
    )
  if (typeof place === 'number') return place
  return place === null ? null : Number.NaN
}
