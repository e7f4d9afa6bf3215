import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { hashPassword } from '../../src/server/accounts/passwords.ts'
import { migrateDatabase } from '../../src/server/migrations/migrate.ts'
import { openApp, password } from '../support/app.ts'
import { answered, Client } from '../support/client.ts'
import { testDatabase } from '../support/database.ts'
import { describeTables } from '../support/describe-database.ts'
import { type EarlierMigration, earlierStates } from '../support/earlier-migrations.ts'
import { example } from '../support/examples.ts'
import { mailboxOf } from '../support/mailbox.ts'
import { checkAgainst, readDescription } from '../support/openapi.ts'
import { runStatement, withDatabase } from '../support/postgres.ts'

const names: string[] = []
after(async () => {
  for (const name of names) {
    await runStatement(withDatabase(newest.url(), 'postgres'), `drop database ${name} with (force)`)
  }
})
const newest = testDatabase()

const oldEmail = 'grace@example.org'

/** As the program of that commit left it: the tables, a record of the migrations, an account with a plant of its own. */
async function createEarlier(migrations: readonly EarlierMigration[]): Promise<string> {
  const name = `earlier_${randomUUID().replaceAll('-', '')}`
  await runStatement(newest.url(), `create database ${name} template template0`)
  names.push(name)
  const url = withDatabase(newest.url(), name)
  const record = migrations.map((each) => `('${each.name}', '2026-11-24T09:00:00.000Z')`).join()
  const [before, later] = [migrations.slice(0, 2), migrations.slice(2)]
  await runStatement(url, before.map(({ text }) => text).join('\n'))
  await runStatement(
    url,
    `insert into users (name, email, password_hash) values ('Grace', '${oldEmail}', '${await hashPassword(password)}');
     insert into reference_editions (edition, data, created_at) values ('2026.1', '{}', now() - interval '1 day');
     insert into projects (user_id, name, process_id, feedstock_id, country_id) select id, 'Old plant', 1, 1, 1 from users;
     insert into scenarios (project_id, name, position, process_id, feedstock_id, country_id, inputs)
       select id, 'Scenario 1', 1, 1, 1, 1, '${JSON.stringify(example('hefa-usa-500'))}' from projects;
     insert into calculations (scenario_id, user_id, inputs, engine_version, reference_edition)
       select s.id, p.user_id, s.inputs, '1.0.0', '2026.1' from scenarios s join projects p on p.id = s.project_id`,
  )
  await runStatement(
    url,
    `${later.map(({ text }) => text).join('\n')};
     create table kysely_migration (name varchar(255) primary key, timestamp varchar(255) not null);
     insert into kysely_migration values ${record}`,
  )
  return url
}

for (const [commit, migrations] of Object.entries(earlierStates)) {
  test(`a database of ${commit} gets the newest tables, and people go on in it`, async () => {
    const url = await createEarlier(migrations)
    await migrateDatabase(url)
    assert.deepEqual(await describeTables(url), await describeTables(newest.url()))
    const [row] = await runStatement(url, 'select new_account_level from installation')
    assert.deepEqual(row, { new_account_level: 'CORE' }, 'who registers goes on seeing what they saw')
    const { app, opened, close } = await openApp(url)
    try {
      const check = checkAgainst(await readDescription(app))
      const stranger = new Client(app, check)
      const signIn = async (email: string) =>
        new Client(
          app,
          check,
          (await answered(200, stranger.post('/auth/login', { email, password }))).accessToken,
        )

      const grace = await signIn(oldEmail)
      assert.equal((await answered(200, grace.get('/me'))).accessLevel, 'ROADSHOW')
      const [old] = await answered(200, grace.get('/projects'))
      const [scenario] = await answered(200, grace.get(`/projects/${old.id}/scenarios`))
      await answered(200, grace.post(`/scenarios/${scenario.id}/calculate/sync`))
      assert.equal((await answered(200, grace.get(`/scenarios/${scenario.id}/calculations`))).length, 2)
      assert.equal((await answered(200, grace.patch('/me', { name: 'Grace Hopper' }))).name, 'Grace Hopper')
      await answered(202, stranger.post('/auth/forgot-password', { email: oldEmail }))

      const email = 'ada@example.org'
      const registration = { name: 'Ada', email, password, occupation: 'researcher' }
      await answered(201, stranger.post('/auth/register', registration))
      await answered(200, stranger.post('/auth/resend-verification', { email }))
      const token = await mailboxOf({ opened: () => opened }).token(email)
      await answered(200, stranger.post('/auth/verify-email', { token }))
      const ada = await signIn(email)
      const project = await answered(201, ada.post('/projects', { projectName: 'New plant' }))
      const [first] = await answered(200, ada.get(`/projects/${project.id}/scenarios`))
      await answered(202, ada.post(`/scenarios/${first.id}/calculate`))
      await answered(204, ada.send('DELETE', '/me', { body: { currentPassword: password } }))
    } finally {
      await close()
    }
  })
}
