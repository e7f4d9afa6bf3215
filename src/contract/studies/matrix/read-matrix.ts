import { isObject } from '../../request/field-error.ts'
import { FieldReader } from '../../request/field-reader.ts'
import { type Body, type FormReading, outputsOf, refuseRepeated, text } from '../read-study-form.ts'
import {
  type GivenPair,
  type GivenPolicySet,
  gapChoices,
  type MatrixRequest,
  matrixLimits,
  type RowName,
} from './matrix-request.ts'

const keys = ['kind', 'base', 'from', 'countries', 'pathways', 'policies', 'gaps', 'outputs', 'inputs']

/** Reads a matrix but for its base, without looking at the reference data: every error with its place. */
export function readMatrixForm(body: Body): FormReading<MatrixRequest> {
  const reader = new FieldReader('complete')
  reader.object(body, '', keys)
  const { from, inputs = false, gaps = 'base' } = body
  if (typeof inputs !== 'boolean') reader.refuse('/inputs', 'not_a_boolean', 'inputs must be true or false.')
  if (!gapChoices.some((each) => each === gaps))
    reader.refuse('/gaps', 'unknown_choice', `gaps must be ${gapChoices.join(' or ')}.`)
  const isMoved = body.countries !== undefined || body.pathways !== undefined
  if (isMoved && from === undefined)
    reader.refuse(
      '/from',
      'missing',
      'from is missing: the process, the feedstock and the country that the base began with.',
    )
  if (!isMoved && body.policies === undefined)
    reader.refuse('/countries', 'missing', 'A matrix needs countries, pathways or policies.')
  const request: MatrixRequest = {
    kind: 'matrix',
    from: from === undefined ? undefined : fromOf(reader, from),
    countries: listOf(reader, body.countries, 'countries', (each, at) => rowName(reader, each, at)),
    pathways: listOf(reader, body.pathways, 'pathways', (each, at) => pair(reader, each, at)),
    policies: policiesOf(reader, body.policies),
    gaps: gaps === 'none' ? 'none' : 'base',
    outputs: outputsOf(reader, body),
    inputs: inputs === true,
  }
  refuseRepeated(reader, [], '', request.outputs)
  return reader.errorCount > 0 ? reader : { request }
}

function rowName(reader: FieldReader, value: unknown, pointer: string): RowName | undefined {
  if (Number.isSafeInteger(value)) return value as number
  return text(reader, value, pointer) ? (value as string) : undefined
}

function pair(
  reader: FieldReader,
  value: unknown,
  pointer: string,
  more: readonly string[] = [],
): GivenPair | undefined {
  const given = reader.object(value, pointer, ['process', 'feedstock', 'variant', ...more])
  if (!given) return undefined
  const [process, feedstock] = ['process', 'feedstock'].map((name) =>
    rowName(reader, given[name], `${pointer}/${name}`),
  )
  const { variant } = given
  if (variant !== undefined) text(reader, variant, `${pointer}/variant`)
  if (process === undefined || feedstock === undefined) return undefined
  return { process, feedstock, ...(variant !== undefined && { variant: variant as string }) }
}

function fromOf(reader: FieldReader, value: unknown): MatrixRequest['from'] {
  const found = pair(reader, value, '/from', ['country'])
  const country = isObject(value) ? rowName(reader, value.country, '/from/country') : undefined
  return found && country !== undefined ? { ...found, country } : undefined
}

type Axis = 'countries' | 'pathways'

function listOf<Each>(
  reader: FieldReader,
  value: unknown,
  name: Axis,
  read: (value: unknown, pointer: string) => Each | undefined,
): readonly Each[] | 'all' | undefined {
  if (value === undefined || value === 'all') return value
  const most = matrixLimits[name]
  if (!Array.isArray(value) || value.length === 0 || value.length > most) {
    reader.refuse(`/${name}`, 'not_a_list', `${name} must be a list of 1 to ${most}, or all.`)
    return undefined
  }
  return value.flatMap((each, i) => read(each, `/${name}/${i}`) ?? [])
}

function policiesOf(reader: FieldReader, value: unknown): readonly GivenPolicySet[] | undefined {
  if (value === undefined) return undefined
  if (!Array.isArray(value) || value.length === 0 || value.length > matrixLimits.policies) {
    const message = `policies must be a list of 1 to ${matrixLimits.policies} sets, each with a name and its policies.`
    reader.refuse('/policies', 'not_a_list', message)
    return undefined
  }
  return value.flatMap((each, i): GivenPolicySet[] => {
    const pointer = `/policies/${i}`
    const given = reader.object(each, pointer, ['name', 'policies'])
    if (!given) return []
    text(reader, given.name, `${pointer}/name`)
    if (Array.isArray(given.policies)) return [{ name: given.name as string, policies: given.policies }]
    reader.refuse(
      `${pointer}/policies`,
      'not_a_list',
      'It must be a list of policies, as a request has them; it may be empty.',
    )
    return []
  })
}
