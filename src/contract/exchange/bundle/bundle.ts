import { type AccessLevel, accessLevels } from '../../access-level.ts'
import { type FieldError, isObject } from '../../request/field-error.ts'
import { canonicalJson } from './canonical-json.ts'

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export type Digest = (text: string) => string

const name = 'safapac-calculation/1'

/** What the file of a calculation for somebody of this level calls itself: the hash of a part is never that of the whole. */
const formatOf = (level: AccessLevel): string => (level === 'ROADSHOW' ? name : `${name}/${level}`)

/** Where a calculation comes from and what came of it. */
export interface BundleParts {
  readonly level: AccessLevel
  readonly engine: string
  readonly edition: string
  /** The hash of the edition's data; null where it is no longer there. */
  readonly editionHash: string | null
  /** The edition itself where it is not one that SAFAPAC ships, so that the file reads elsewhere. */
  readonly editionData: unknown
  readonly inputs: unknown
  /** As the level sees it. */
  readonly outcome: unknown
}

/** A calculation as a file: all that is needed to repeat it and to tell whether it has been repeated. */
export interface Bundle {
  readonly format: string
  readonly engine: string
  readonly edition: string
  readonly editionHash: string | null
  readonly editionData?: unknown
  readonly inputs: unknown
  readonly outcome: unknown
  /** The hash of format, engine, editionHash, inputs and outcome. */
  readonly hash: string
}

/** @returns canonical JSON: the same calculation gives the same bytes. */
export function bundleText({ level, editionData, ...parts }: BundleParts, digest: Digest): string {
  const bundle = { format: formatOf(level), ...parts, ...(editionData !== undefined && { editionData }) }
  return canonicalJson({ ...bundle, hash: hashOf(bundle, digest) })
}

/** The hash that the bundle of a calculation has: it tells whether two copies are of the same, for the same level. */
export const bundleHash = (
  { level, ...parts }: Omit<BundleParts, 'edition' | 'editionData'>,
  digest: Digest,
): string => hashOf({ format: formatOf(level), ...parts }, digest)

type Hashed = Pick<Bundle, 'format' | 'engine' | 'editionHash' | 'inputs' | 'outcome'>

function hashOf(bundle: Hashed, digest: Digest): string {
  const { format, engine, editionHash, inputs, outcome } = bundle
  return digest(canonicalJson({ format, engine, editionHash, inputs, outcome }))
}

/** Whether a document calls itself the file of a calculation, of whatever version. */
export const isBundle = (body: unknown): body is Readonly<Record<string, unknown>> =>
  isObject(body) && typeof body.format === 'string' && body.format.startsWith('safapac-calculation/')

type BundleReading =
  | { readonly bundle: Bundle; readonly level: AccessLevel; readonly errors?: undefined }
  | { readonly bundle?: undefined; readonly level?: undefined; readonly errors: readonly FieldError[] }

/** Checks that a file is whole and as it was written; what is in it is still to be read as inputs. */
export function readBundle(body: Readonly<Record<string, unknown>>, digest: Digest): BundleReading {
  const level = accessLevels.find((each) => formatOf(each) === body.format)
  if (!level) return refused('/format', 'unknown_format', `The format must be ${name}, or end in a level.`)
  for (const member of ['engine', 'edition', 'hash'] as const) {
    if (typeof body[member] !== 'string')
      return refused(`/${member}`, 'missing', `The ${member} must be a text.`)
  }
  const bundle = body as unknown as Bundle
  if (!isObject(bundle.inputs)) return refused('/inputs', 'missing', 'The inputs must be an object.')
  if (!isObject(bundle.outcome)) return refused('/outcome', 'missing', 'The outcome must be an object.')
  const { warnings = [] } = bundle.outcome
  if (!Array.isArray(warnings) || !warnings.every(isObject))
    return refused('/outcome/warnings', 'not_a_list', 'The warnings must be a list of objects.')
  if (hashOf(bundle, digest) !== bundle.hash) {
    return refused(
      '/hash',
      'another_hash',
      'The file is not as it was written: its hash is of other content.',
    )
  }
  const { editionData, editionHash } = bundle
  if (editionData !== undefined && digest(canonicalJson(editionData)) !== editionHash) {
    return refused(
      '/editionHash',
      'another_hash',
      'The edition in the file is not the one that its hash is of.',
    )
  }
  return { bundle, level }
}

const refused = (pointer: string, code: string, message: string): BundleReading => ({
  errors: [{ pointer, code, message }],
})
