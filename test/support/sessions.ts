import { addUser } from '../../src/server/accounts/service.ts'
import { password, type TestApp } from './app.ts'
import { type Answer, answered, refused } from './client.ts'

export interface Tokens {
  readonly accessToken: string
  readonly refreshToken: string
}

/** What a test about sessions does with the application of its file. */
export function sessionsOf({ opened, stranger }: TestApp) {
  let users = 0
  const signIn = (email: string, headers: Readonly<Record<string, string>> = {}): Promise<Tokens> =>
    answered(200, stranger().send('POST', '/auth/login', { body: { email, password }, headers }))
  const refresh = (refreshToken: unknown) => stranger().post('/auth/refresh', { refreshToken })
  const get = (path: string, { accessToken }: Tokens) =>
    stranger().get(path, { authorization: `Bearer ${accessToken}` })

  return {
    signIn,
    refresh,
    get,
    async createUser(): Promise<{ id: string; email: string }> {
      const email = `person${users++}@example.org`
      return await addUser(opened().database, { email, password, accessLevel: 'CORE', isAdmin: false })
    },
    renew: (refreshToken: string): Promise<Tokens> => answered(200, refresh(refreshToken)),
    send: (method: string, path: string, { accessToken }: Tokens, body?: unknown): Promise<Answer> =>
      stranger().send(method, path, { body, headers: { authorization: `Bearer ${accessToken}` } }),
    async statusOf(tokens: Tokens): Promise<number> {
      return (await get('/projects', tokens)).statusCode
    },
    /** The code with which a refresh token is refused. */
    async refusalOf(refreshToken: unknown): Promise<string> {
      return (await refused(401, refresh(refreshToken))).code
    },
    /** As if the grace of every exchange so far were over. */
    passGrace: () =>
      opened().pool.query("update refresh_tokens set used_at = used_at - interval '11 seconds'"),
  }
}
