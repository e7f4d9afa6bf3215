import { callsOf } from './calls.ts'
import type { paths } from './generated.ts'
import { session } from './session.ts'

/** Every route of the API, with the types of its description; whoever is signed in is named. */
export const api = callsOf<paths>(sendAsSignedIn)

/** A token that was refused, because the server was started anew or the session ended, is renewed once; not so a wrong password. */
async function sendAsSignedIn(request: Request): Promise<Response> {
  const token = await session.token()
  if (token === undefined) return await fetch(request)
  const again = request.clone()
  const response = await fetch(named(request, token))
  if (response.status !== 401 || (await codeOf(response)) !== 'not_signed_in') return response
  const renewed = await session.renew()
  return renewed === undefined ? response : await fetch(named(again, renewed))
}

async function codeOf(response: Response): Promise<string | undefined> {
  const problem: unknown = await response
    .clone()
    .json()
    .catch(() => undefined)
  return (problem as { code?: string } | undefined)?.code
}

function named(request: Request, token: string): Request {
  request.headers.set('authorization', `Bearer ${token}`)
  return request
}
