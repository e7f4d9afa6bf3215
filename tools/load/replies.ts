import type { Reply } from './connection.ts'

/** Less cannot be the master data. */
const masterDataBytesMinimum = 1_000

/** Where a calculation stands. */
interface State {
  readonly calculationId: string
  readonly status: string
  readonly technoEconomics: unknown
}

/** Where the calculation stands. Only a result is a success: a status without one would be a fast way of failing. */
export function endingOf(state: State | 'unchanged', calculationId: string): string {
  if (state === 'unchanged') return 'calculating'
  if (state.calculationId !== calculationId) return 'another calculation'
  return state.status === 'calculated' && !state.technoEconomics
    ? 'calculated without a result'
    : state.status
}

/** For asking only for what has changed since this answer. */
export const tagOf = ({ headers }: Reply): readonly string[] | undefined =>
  typeof headers.etag === 'string' ? ['if-none-match', headers.etag] : undefined

function readJson(reply: Reply): unknown {
  try {
    return JSON.parse(reply.body.toString())
  } catch {
    return undefined
  }
}

export interface Session {
  readonly accessToken: string
  readonly refreshToken: string
  readonly expiresIn: number
}

export function readSession(reply: Reply): Session | undefined {
  const { accessToken, refreshToken, expiresIn } = (readJson(reply) ?? {}) as Partial<Session>
  return accessToken && refreshToken && expiresIn ? { accessToken, refreshToken, expiresIn } : undefined
}

/** The user's own project has to be there. */
export function readProjects(reply: Reply): readonly unknown[] | undefined {
  const projects = readJson(reply)
  return Array.isArray(projects) && projects.length > 0 ? projects : undefined
}

export const readMasterData = ({ status, body }: Reply): number | undefined =>
  status === 200 && body.length >= masterDataBytesMinimum ? body.length : undefined

export function readQueued(reply: Reply): string | undefined {
  return (readJson(reply) as { calculationId?: string } | undefined)?.calculationId
}

export function readState(reply: Reply): State | 'unchanged' | undefined {
  if (reply.status === 304) return 'unchanged'
  const state = readJson(reply) as State | undefined
  return typeof state?.status === 'string' ? state : undefined
}

export function readRetryAfter({ headers }: Reply): number | undefined {
  const text = headers['retry-after']
  if (text === undefined) return undefined
  const seconds = Number(text)
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : 1
}

/** Why a reply is no success: the status with the API's own code, or why there was no answer. */
export function kindOf(reply: Reply): string {
  if (reply.failure !== undefined) return reply.failure
  if (reply.status < 400) return `${reply.status} with an unexpected body`
  const { code } = (readJson(reply) ?? {}) as { code?: string }
  return code === undefined ? String(reply.status) : `${reply.status} ${code}`
}
