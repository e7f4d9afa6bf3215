import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { password, type TestApp } from './app.ts'
import { answered, refused } from './client.ts'
import { mailboxOf } from './mailbox.ts'

/** An address that nobody has yet. */
export const someone = () => `${randomUUID()}@x.test`

/** What people do by mail with the application of a test's file. */
export function mailFlowsOf({ opened, stranger, user }: TestApp) {
  const mailbox = mailboxOf({ opened })
  const signIn = (email: string, given = password) =>
    stranger().post('/auth/login', { email, password: given })
  const verify = (token: string) => stranger().post('/auth/verify-email', { token })
  const forgot = (email: string) => stranger().post('/auth/forgot-password', { email })
  const reset = (token: string, given = 'an entirely new phrase') =>
    stranger().post('/auth/reset-password', { token, password: given })

  const register = (email: string, name = 'Ada') =>
    stranger().post('/auth/register', { name, email, password, occupation: 'student' })

  async function registered(): Promise<{ email: string; token: string }> {
    const email = someone()
    await answered(201, register(email))
    return { email, token: await mailbox.token(email) }
  }

  async function forgetful(): Promise<{ email: string; token: string }> {
    const email = someone()
    await user(email)
    await answered(202, forgot(email))
    return { email, token: await mailbox.token(email) }
  }

  async function isInvalid(answer: ReturnType<typeof verify>): Promise<void> {
    assert.equal((await refused(400, answer)).code, 'invalid_token')
  }

  return { mailbox, signIn, verify, forgot, reset, register, registered, forgetful, isInvalid }
}
