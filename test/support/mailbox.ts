import assert from 'node:assert/strict'
import type { TestApp } from './app.ts'

export interface WrittenMail {
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** The mails that an application has written and not sent, for the tests of a file. */
export function mailboxOf({ opened }: Pick<TestApp, 'opened'>) {
  const list = async (to: string): Promise<WrittenMail[]> => {
    const { rows } = await opened().pool.query(
      `select recipient as to, subject, body as text from mails
       where recipient = $1 and body is not null order by created_at, ctid`,
      [to],
    )
    return rows
  }
  return {
    /** Oldest first. */
    list,
    /** The token in the latest mail that has one. */
    async token(to: string): Promise<string> {
      const tokens = (await list(to)).flatMap(({ text }) => tokenIn(text) ?? [])
      const latest = tokens.at(-1)
      assert.ok(latest, `${to} has got no link.`)
      return latest
    },
  }
}

export const tokenIn = (text: string): string | undefined => /\?token=([\w-]+)\s/.exec(text)?.[1]
