import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deleteOldMailTokens } from '../../src/server/accounts/mail-tokens.ts'
import { deleteOldMails } from '../../src/server/mail/queries.ts'
import { testApp } from '../support/app.ts'

const { opened, user } = testApp()

test('mails are deleted after a month, and after a day those that only counted', async () => {
  const { pool, database } = opened()
  await pool.query(`
    insert into mails (recipient, subject, body, sent_at, created_at)
    select name, '', body, sent_at, now() - age * interval '1 day'
    from (values
      ('sent', null, now(), 29), ('sent long ago', null, now(), 31),
      ('kept', 'text', null, 29), ('kept too long', 'text', null, 31),
      ('counted', null, null, 0), ('counted yesterday', null, null, 2)
    ) as mail (name, body, sent_at, age)`)
  await deleteOldMails(database)
  const { rows } = await pool.query('select recipient from mails order by recipient')
  assert.deepEqual(
    rows.map(({ recipient }) => recipient),
    ['counted', 'kept', 'sent'],
  )
})

test('tokens are deleted a day after they have stopped to work', async () => {
  await user('ada@x.test')
  const { pool, database } = opened()
  await pool.query(`
    insert into mail_tokens (hash, user_id, purpose, email, expires_at)
    select decode(hash, 'hex'), id, 'verify_email', email, now() - age * interval '1 hour'
    from users, (values ('aa', -1), ('bb', 23), ('cc', 25)) as token (hash, age) where email = 'ada@x.test'`)
  await deleteOldMailTokens(database)
  const { rows } = await pool.query(`select encode(hash, 'hex') as hash from mail_tokens order by hash`)
  assert.deepEqual(
    rows.map(({ hash }) => hash),
    ['aa', 'bb'],
  )
})
