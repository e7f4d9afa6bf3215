import { createHmac } from 'node:crypto'
import { jwtSecret } from './app.ts'

export const decodePart = (part = '') => JSON.parse(Buffer.from(part, 'base64url').toString())
export const encodePart = (content: unknown) => Buffer.from(JSON.stringify(content)).toString('base64url')

export interface Forgery {
  /** Members to be set; what is undefined is taken away. */
  readonly header?: object
  readonly claims?: object
  /** Instead of an HMAC with the application's own secret. */
  readonly sign?: (text: string) => Buffer
}

export const hmac =
  (secret: string | Buffer, algorithm = 'sha256') =>
  (text: string): Buffer =>
    createHmac(algorithm, secret).update(text).digest()

/** A token with another content or signature. */
export function forge(token: string, { header = {}, claims = {}, sign = hmac(jwtSecret) }: Forgery): string {
  const [head, body] = token.split('.')
  const text = `${encodePart({ ...decodePart(head), ...header })}.${encodePart({ ...decodePart(body), ...claims })}`
  return `${text}.${sign(text).toString('base64url')}`
}
