import type { components } from './generated.ts'
import { texts } from './texts.ts'

type ProblemBody = components['schemas']['Problem']

/** A refusal of the server, in its own words, which are made for people. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly status: number
  /** Stable, made for programs. */
  readonly code: string
  readonly errors: NonNullable<ProblemBody['errors']>
  /** Seconds after which it is worth to ask again; undefined where it is not told. */
  readonly retryAfterSeconds: number | undefined
  /** An operator finds in the log by it what went wrong; undefined where nothing was logged. */
  readonly requestId: string | undefined

  constructor({ status, headers }: Response, { code, detail, errors = [] }: ProblemBody) {
    super(detail)
    const retryAfter = headers.get('retry-after')
    this.status = status
    this.requestId = headers.get('request-id') ?? undefined
    this.code = code
    this.errors = errors
    this.retryAfterSeconds = retryAfter === null ? undefined : Number(retryAfter)
  }

  /** What is said of one field; undefined where nothing is. */
  ofField(pointer: string): string | undefined {
    return this.errors.find((each) => each.pointer === pointer)?.message
  }
}

/** No answer came: the network or the server is away. */
export class Unreached extends Error {
  override readonly name = 'Unreached'

  constructor() {
    super(texts.unreached)
  }
}

interface Answer<Data> {
  readonly data?: Data
  readonly error?: unknown
  readonly response: Response
}

/**
 * What was asked for.
 *
 * @throws {Refused, Unreached}
 */
export async function answered<Data>(asked: Promise<Answer<Data>>): Promise<NonNullable<Data>> {
  const { data, error, response } = await reached(asked)
  if (response.ok) return data as NonNullable<Data>
  throw refusalOf(response, error)
}

/** The same together with the head of the answer, for whoever needs its ETag. */
export async function answeredWhole<Data>(
  asked: Promise<Answer<Data>>,
): Promise<{ data: NonNullable<Data>; response: Response }> {
  const { data, error, response } = await reached(asked)
  if (response.ok) return { data: data as NonNullable<Data>, response }
  throw refusalOf(response, error)
}

/** A fetch that gets no answer fails with a TypeError, whatever the reason. */
async function reached<Data>(asked: Promise<Answer<Data>>): Promise<Answer<Data>> {
  try {
    return await asked
  } catch (error) {
    throw error instanceof TypeError ? new Unreached() : error
  }
}

/** A proxy in between may answer in words of its own. */
function refusalOf(response: Response, error: unknown): Refused {
  const isProblem = typeof error === 'object' && error !== null && 'detail' in error
  const other = {
    type: 'about:blank',
    title: '',
    status: response.status,
    code: 'unknown',
    detail: texts.failed,
  }
  const body = isProblem ? (error as ProblemBody) : (other as ProblemBody)
  return new Refused(response, body)
}
