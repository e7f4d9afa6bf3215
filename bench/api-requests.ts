import type { Request } from 'autocannon'
import { request as ask } from 'undici'
import type { Account, OwnScenario } from './accounts.ts'

export const calculateNow = ({ account, scenarioId }: OwnScenario, body?: string): Request =>
  post(account, `/scenarios/${scenarioId}/calculate/sync`, body)

export const signInAgain = ({ email, password }: Account): Request => ({
  method: 'POST',
  path: '/api/v1/auth/login',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ email, password }),
})

export const get = ({ headers }: Account, path: string, more: Record<string, string> = {}): Request => ({
  method: 'GET',
  path: `/api/v1${path}`,
  headers: { ...headers, ...more },
})

export const post = ({ headers }: Account, path: string, body?: string): Request => ({
  method: 'POST',
  path: `/api/v1${path}`,
  headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
  ...(body !== undefined && { body }),
})

/** One answer, as it comes over the wire. */
export async function send(
  origin: string,
  request: Request,
): Promise<{ readonly status: number; readonly etag: string | undefined; readonly bytes: Buffer }> {
  const { method, path, headers = {}, body = null } = request
  const {
    statusCode: status,
    headers: own,
    body: answer,
  } = await ask(origin + path, { method, headers, body })
  return { status, etag: own.etag?.toString(), bytes: Buffer.from(await answer.arrayBuffer()) }
}
