import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import Type from 'typebox'
import type { Config } from '../config/config.ts'

/**
 * The header by which a page asks for its refresh token in a cookie, and says that it renews with it. No form can send it, and
 * pages of other origins are not allowed to: without it the cookie counts for nothing.
 */
export const TokenPlaceHeader = Type.Object({
  'refresh-token-in': Type.Optional(
    Type.Literal('cookie', {
      description: 'The refresh token is in a cookie that scripts cannot read, and in no body.',
    }),
  ),
})

export const isForCookie = ({ headers }: FastifyRequest): boolean => headers['refresh-token-in'] === 'cookie'

/** The cookie that holds the refresh token of a page; decision 24. */
interface SessionCookie {
  /** Undefined also where several of the name came: one of them is from another host, and nobody can tell which. */
  read(request: FastifyRequest): string | undefined
  set(reply: Pick<FastifyReply, 'header'>, token: string): void
  clear(reply: Pick<FastifyReply, 'header'>): void
}

const secondsPerDay = 86_400

/** Below the API's prefix, as it is registered in `app.ts`. */
const authPath = '/api/v1/auth'

function sessionCookie({
  PUBLIC_URL,
  SESSION_IDLE_DAYS,
}: Pick<Config, 'PUBLIC_URL' | 'SESSION_IDLE_DAYS'>): SessionCookie {
  const { protocol, pathname } = new URL(PUBLIC_URL)
  const isEncrypted = protocol === 'https:'
  const name = isEncrypted ? '__Secure-safapac-session' : 'safapac-session'
  const path = `${pathname.replace(/\/+$/, '')}${authPath}`
  const attributes = `Path=${path}; HttpOnly; SameSite=Strict${isEncrypted ? '; Secure' : ''}`
  const write = (reply: Pick<FastifyReply, 'header'>, value: string, seconds: number) =>
    reply.header('set-cookie', `${name}=${value}; Max-Age=${seconds}; ${attributes}`)
  return {
    read({ headers: { cookie = '' } }) {
      const values = cookie.split(';').flatMap((pair) => {
        const [key = '', value = ''] = pair.split('=')
        return key.trim() === name ? [value.trim()] : []
      })
      return values.length === 1 ? values[0] : undefined
    },
    set(reply, token) {
      write(reply, token, SESSION_IDLE_DAYS * secondsPerDay)
    },
    clear(reply) {
      write(reply, '', 0)
    },
  }
}

declare module 'fastify' {
  interface FastifyInstance {
    sessionCookie: SessionCookie
  }
}

export function registerSessionCookie(app: FastifyInstance): void {
  app.decorate('sessionCookie', sessionCookie(app.config))
}
