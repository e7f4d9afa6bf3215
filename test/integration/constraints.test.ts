import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { testDatabase } from '../support/database.ts'

let client: pg.Client | undefined
after(() => client?.end())
const database = testDatabase()
const ids = { user: randomUUID(), project: randomUUID(), scenario: randomUUID(), calculation: randomUUID() }

const insertScenario = `
  insert into scenarios (id, project_id, name, position, process_id, feedstock_id, country_id, inputs)
  values ($1, '${ids.project}', $2, $3, 1, 1, 1, $4)`

before(async () => {
  client = new pg.Client({ connectionString: await database.ready() })
  await client.connect()
  await client.query(`insert into users (id, email, password_hash) values ('${ids.user}', 'a@b', 'x')`)
  await client.query(`
    insert into projects (id, user_id, name, process_id, feedstock_id, country_id)
    values ('${ids.project}', '${ids.user}', 'Plant', 1, 1, 1)`)
  await client.query(insertScenario, [ids.scenario, 'One', 1, '{}'])
  await client.query(`
    insert into calculations (id, scenario_id, user_id, inputs, engine_version, reference_edition)
    values ('${ids.calculation}', '${ids.scenario}', '${ids.user}', '{}', '1', '1')`)
})

async function breaks(constraint: string, statement: string, values: unknown[] = []): Promise<void> {
  await assert.rejects(client!.query(statement, values), { constraint }, statement)
}

test('a project has a thousand places for scenarios, each taken once', async () => {
  const scenario = (position: number) => [randomUUID(), 'Name', position, '{}']
  await breaks('scenarios_position_range', insertScenario, scenario(0))
  await breaks('scenarios_position_range', insertScenario, scenario(1_001))
  await breaks('scenarios_position_once', insertScenario, scenario(1))
})

test('names have 1 to 100 characters, and inputs are an object', async () => {
  await breaks('scenarios_name_length', insertScenario, [randomUUID(), '', 2, '{}'])
  await breaks('scenarios_name_length', insertScenario, [randomUUID(), 'x'.repeat(101), 2, '{}'])
  await breaks('scenarios_inputs_object', insertScenario, [randomUUID(), 'Name', 2, '[]'])
  await breaks('projects_name_length', "update projects set name = ''")
})

test('a scenario is a draft exactly when it has no calculation', async () => {
  await breaks('scenarios_draft_has_no_calculation', "update scenarios set status = 'calculated'")
  await breaks(
    'scenarios_draft_has_no_calculation',
    `update scenarios set calculation_id = '${ids.calculation}'`,
  )
  const calculated = `calculation_id = '${ids.calculation}'`
  await breaks('scenarios_status', `update scenarios set status = 'done', ${calculated}`)
})

test('a calculation has an outcome exactly when it is calculated, a reason when it failed, and then a time', async () => {
  const finished = 'finished_at = now()'
  await breaks(
    'calculations_calculated_has_outcome',
    `update calculations set status = 'calculated', ${finished}`,
  )
  await breaks('calculations_calculated_has_outcome', "update calculations set outcome = '{}'")
  await breaks('calculations_failed_has_reason', `update calculations set status = 'failed', ${finished}`)
  await breaks('calculations_failed_has_reason', "update calculations set failure = '{}'")
  await breaks(
    'calculations_finished_has_time',
    "update calculations set status = 'calculated', outcome = '{}'",
  )
  await breaks('calculations_status', `update calculations set status = 'queued', ${finished}`)
})

test('nothing belongs to nobody', async () => {
  await breaks('projects_user_id', 'update projects set user_id = gen_random_uuid()')
  await breaks('scenarios_project', 'update scenarios set project_id = gen_random_uuid()')
  await breaks('calculations_scenario', 'update calculations set scenario_id = gen_random_uuid()')
  await breaks('calculations_user_id', 'update calculations set user_id = gen_random_uuid()')
})

test('there is one account an e-mail address, in whatever case, and three access levels', async () => {
  await breaks('users_email', "insert into users (email, password_hash) values ('A@B', 'x')")
  await breaks('users_access_level', "update users set access_level = 'ROOT'")
})

test('deleting an account deletes all that is its', async () => {
  await client!.query('begin')
  await client!.query(`update scenarios set status = 'calculating', calculation_id = '${ids.calculation}'`)
  await client!.query('delete from users')
  const { rows } = await client!.query(`
    select (select count(*) from projects) + (select count(*) from scenarios)
         + (select count(*) from calculations) as left_over`)
  await client!.query('rollback')
  assert.equal(Number(rows[0].left_over), 0)
})
