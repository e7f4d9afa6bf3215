import type { Client } from 'openapi-fetch'

type Params = Readonly<Record<string, unknown>>

interface Asked extends Omit<RequestInit, 'body' | 'headers' | 'method'> {
  readonly params?: { readonly path?: Params; readonly query?: Params; readonly header?: Params }
  readonly headers?: Params
  readonly body?: unknown
  readonly bodySerializer?: (body: unknown) => BodyInit
  readonly parseAs?: 'json' | 'blob' | 'text' | 'arrayBuffer' | 'stream'
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
type Calls<Paths extends object> = Pick<Client<Paths>, Method>

/**
 * Calls of an API by its own description: openapi-fetch's types and as much of what it does as this page asks for, in a fifth of its
 * size.
 *
 * @param send what fetches a request, such as one that names who is signed in.
 */
export function callsOf<Paths extends object>(
  send: (request: Request) => Promise<Response>,
  always: RequestInit = {},
): Calls<Paths> {
  const by =
    (method: Method) =>
    async (path: string, asked: Asked = {}) => {
      const { params, headers, body, bodySerializer = JSON.stringify, parseAs = 'json', ...init } = asked
      const told = body === undefined ? undefined : bodySerializer(body)
      const kind = told === undefined ? {} : { 'content-type': 'application/json' }
      const sent = { ...kind, ...headers, ...params?.header } as Record<string, string>
      const request = new Request(addressOf(path, params), {
        ...always,
        ...init,
        method,
        headers: sent,
        ...(told !== undefined && { body: told }),
      })
      return await answerOf(await send(request), parseAs)
    }
  return {
    GET: by('GET'),
    POST: by('POST'),
    PUT: by('PUT'),
    PATCH: by('PATCH'),
    DELETE: by('DELETE'),
  } as unknown as Calls<Paths>
}

/** Its members are put into their places; what is undefined or null is not asked for. */
function addressOf(
  path: string,
  { path: named = {}, query = {} }: NonNullable<Asked['params']> = {},
): string {
  const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(named[name])))
  const asked = Object.entries(query)
    .flatMap(([name, value]) => [value].flat().map((each) => [name, each] as const))
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
  return asked.length > 0 ? `${address}?${asked.join('&')}` : address
}

async function answerOf(response: Response, parseAs: NonNullable<Asked['parseAs']>) {
  if (!response.ok) return { error: parsed(await response.text()), response }
  if (response.status === 204 || response.headers.get('content-length') === '0') return { response }
  if (parseAs === 'stream') return { data: response.body, response }
  if (parseAs !== 'json') return { data: await response[parseAs](), response }
  const text = await response.text()
  return { data: text === '' ? undefined : JSON.parse(text), response }
}

/** What is no JSON is told as it is: something before the server may have answered. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
