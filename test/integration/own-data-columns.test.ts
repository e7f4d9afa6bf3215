import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../support/app.ts'
import { queueTable } from '../support/case-tables.ts'
import { answered } from '../support/client.ts'
import { example } from '../support/examples.ts'
import { keptStudy } from '../support/kept-studies.ts'
import { valueAtPath as at, tablesOfNobody as others } from '../support/own-data-tables.ts'
import { createProject } from '../support/requests.ts'

const { opened, user } = testApp()

const scenario = 'projects.0.scenarios.0'

/** Where the download of one's own data has each column. */
const told: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  users: {
    id: 'account.id',
    name: 'account.name',
    email: 'account.email',
    access_level: 'account.accessLevel',
    is_admin: 'account.isAdmin',
    occupation: 'account.occupation',
    import_mapping: 'importMapping.columns',
    created_at: 'account.createdAt',
  },
  sessions: {
    id: 'sessions.0.id',
    user_agent: 'sessions.0.userAgent',
    network: 'sessions.0.network',
    created_at: 'sessions.0.createdAt',
    last_used_at: 'sessions.0.lastUsedAt',
  },
  project_members: {
    project_id: 'memberships.0.projectId',
    role: 'memberships.0.role',
    joined_at: 'memberships.0.joinedAt',
  },
  personal_tokens: {
    id: 'tokens.0.id',
    name: 'tokens.0.name',
    scope: 'tokens.0.scope',
    created_at: 'tokens.0.createdAt',
    expires_at: 'tokens.0.expiresAt',
    last_used_at: 'tokens.0.lastUsedAt',
  },
  projects: {
    id: 'projects.0.id',
    name: 'projects.0.projectName',
    process_id: 'projects.0.process.id',
    feedstock_id: 'projects.0.feedstock.id',
    country_id: 'projects.0.country.id',
    created_at: 'projects.0.createdAt',
    updated_at: 'projects.0.updatedAt',
  },
  scenarios: {
    id: `${scenario}.id`,
    project_id: `${scenario}.projectId`,
    name: `${scenario}.scenarioName`,
    position: `${scenario}.scenarioOrder`,
    process_id: `${scenario}.process.id`,
    feedstock_id: `${scenario}.feedstock.id`,
    country_id: `${scenario}.country.id`,
    inputs: `${scenario}.inputs.plant`,
    uncertainty: `${scenario}.ranges`,
    input_notes: `${scenario}.inputNotes.0.note`,
    status: `${scenario}.status`,
    calculation_id: `${scenario}.calculationId`,
    reference_edition: `${scenario}.referenceEdition`,
    version: `${scenario}.etag`,
    review: `${scenario}.review`,
    created_at: `${scenario}.createdAt`,
    updated_at: `${scenario}.updatedAt`,
  },
  calculations: {
    id: `${scenario}.calculations.0.id`,
    scenario_id: `${scenario}.calculations.0.scenarioId`,
    status: `${scenario}.calculations.0.status`,
    name: `${scenario}.calculations.0.name`,
    note: `${scenario}.calculations.0.note`,
    engine_version: `${scenario}.calculations.0.engineVersion`,
    reference_edition: `${scenario}.calculations.0.referenceDataEdition`,
    failure: `${scenario}.calculations.0.failure`,
    queued_at: `${scenario}.calculations.0.queuedAt`,
    started_at: `${scenario}.calculations.0.startedAt`,
    finished_at: `${scenario}.calculations.0.finishedAt`,
  },
  case_tables: {
    id: `${scenario}.caseTables.0.id`,
    scenario_id: `${scenario}.caseTables.0.scenarioId`,
    state: `${scenario}.caseTables.0.state`,
    failure: `${scenario}.caseTables.0.failure`,
    rows: `${scenario}.caseTables.0.progress.of`,
    done_rows: `${scenario}.caseTables.0.progress.rows`,
    refused_rows: `${scenario}.caseTables.0.progress.refused`,
    engine_version: `${scenario}.caseTables.0.engineVersion`,
    queued_at: `${scenario}.caseTables.0.queuedAt`,
    started_at: `${scenario}.caseTables.0.startedAt`,
    finished_at: `${scenario}.caseTables.0.finishedAt`,
  },
  studies: {
    id: `${scenario}.studies.0.id`,
    scenario_id: `${scenario}.studies.0.scenarioId`,
    kind: `${scenario}.studies.0.kind`,
    state: `${scenario}.studies.0.state`,
    failure: `${scenario}.studies.0.failure`,
    outputs: `${scenario}.studies.0.outputs`,
    trials: `${scenario}.studies.0.progress`,
    sampler: `${scenario}.studies.0.sampler`,
    engine_version: `${scenario}.studies.0.engineVersion`,
    reference_edition: `${scenario}.studies.0.edition`,
    queued_at: `${scenario}.studies.0.queuedAt`,
    started_at: `${scenario}.studies.0.startedAt`,
    finished_at: `${scenario}.studies.0.finishedAt`,
  },
  library_items: {
    id: 'library.0.id',
    project_id: 'projects.0.library.0.projectId',
    kind: 'library.0.kind',
    name: 'library.0.name',
    body: 'library.0.body.price',
    source: 'library.0.source',
    link: 'library.0.link',
    note: 'library.0.note',
    revision: 'library.0.revision',
    changed_by: 'library.0.changedBy',
    created_at: 'library.0.createdAt',
    updated_at: 'library.0.updatedAt',
  },
  links: {
    id: `${scenario}.links.0.id`,
    scenario_id: `${scenario}.links.0.scenarioId`,
    calculation_id: `${scenario}.links.0.calculationId`,
    access_level: `${scenario}.links.0.level`,
    label: `${scenario}.links.0.label`,
    allows_files: `${scenario}.links.0.allowFiles`,
    created_at: `${scenario}.links.0.createdAt`,
    expires_at: `${scenario}.links.0.expiresAt`,
    first_opened_at: `${scenario}.links.0.firstOpenedAt`,
    last_opened_at: `${scenario}.links.0.lastOpenedAt`,
  },
  comment_threads: {
    id: `${scenario}.comments.0.id`,
    calculation_id: `${scenario}.comments.0.calculationId`,
    anchor: `${scenario}.comments.0.anchor`,
    told: `${scenario}.comments.0.told.value`,
    created_at: `${scenario}.comments.0.createdAt`,
    resolved_at: `${scenario}.comments.0.resolvedAt`,
    resolved_by: `${scenario}.comments.0.resolvedBy`,
  },
  comments: {
    id: `${scenario}.comments.0.comments.0.id`,
    thread_id: `${scenario}.comments.0.id`,
    user_id: `${scenario}.comments.0.comments.0.by`,
    text: `${scenario}.comments.0.comments.0.text`,
    created_at: `${scenario}.comments.0.comments.0.createdAt`,
    edited_at: `${scenario}.comments.0.comments.0.editedAt`,
  },
  audit_events: {
    happened_at: 'events.0.happenedAt',
    kind: 'events.0.kind',
    actor_id: 'events.0.isOwn',
    network: 'events.0.network',
    details: 'events.0.details',
  },
  review_events: {
    kind: `${scenario}.reviewEvents.0.kind`,
    user_id: `${scenario}.reviewEvents.0.by`,
    calculation_id: `${scenario}.reviewEvents.0.calculationId`,
    sha256: `${scenario}.reviewEvents.0.sha256`,
    note: `${scenario}.reviewEvents.0.note`,
    happened_at: `${scenario}.reviewEvents.0.at`,
    is_alone: `${scenario}.reviewEvents.0.isAlone`,
    alone_since: `${scenario}.reviewEvents.0.aloneSince`,
  },
}

/** Why each other column of these tables is not in it. */
const untold: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  users: {
    password_hash: 'a secret',
    email_verified_at: 'whoever asks has confirmed it',
    disabled_at: 'whoever asks is not',
    deleted_at: 'whoever asks is not',
  },
  sessions: { user_id: 'their own', ended_at: 'those that are open', end_reason: 'those that are open' },
  project_members: { user_id: 'their own' },
  personal_tokens: { user_id: 'their own', hash: 'a secret' },
  projects: {
    bytes: 'how many bytes there are',
    user_id: 'their own',
    former_user_id: 'deleted ones are at GET /projects/deleted',
    deleted_at: 'deleted ones are at GET /projects/deleted',
    last_left_at: 'told by what was approved since',
  },
  scenarios: {
    user_id: 'their own',
    former_project_id: 'deleted ones go with what deleted them',
    deleted_at: 'deleted ones go with what deleted them',
    bytes: 'how many bytes there are',
    changed_by: 'the id of another account, or their own',
    headline: 'computed from the inputs',
    headline_engine: 'computed from the inputs',
  },
  calculations: {
    user_id: 'their own',
    made_by: 'the id of another account, or their own',
    inputs: 'GET /calculations/{id}',
    outcome: 'GET /calculations/{id}',
    packed: 'GET /calculations/{id}',
    packed_text_bytes: 'how many bytes there are',
    bytes: 'how many bytes there are',
    attempt: 'of the machinery',
  },
  case_tables: {
    user_id: 'their own',
    made_by: 'the id of another account, or their own',
    inputs: 'GET /case-tables/{id}/results',
    mapping: 'GET /case-tables/{id}/results',
    access_level: 'that of the account then',
    parts: 'of the machinery',
    done_parts: 'of the machinery',
    bytes: 'how many bytes there are',
  },
  studies: {
    user_id: 'their own',
    made_by: 'the id of another account, or their own',
    request: 'GET /studies/{id}',
    inputs: 'GET /studies/{id}',
    access_level: 'that of the account then',
    parameters: 'GET /studies/{id}',
    summary: 'GET /studies/{id}',
    block_size: 'of the machinery',
    batches: 'of the machinery',
    done_batches: 'of the machinery',
    is_released: 'of the machinery',
    attempt: 'of the machinery',
    worker: 'of the machinery',
    sample_bytes: 'how many bytes there are',
    bytes: 'how many bytes there are',
    is_enough: 'of the machinery',
    notifies_by_mail: 'a wish that ends with the study',
  },
  library_items: { user_id: 'their own', bytes: 'how many bytes there are' },
  links: { hash: 'a secret', user_id: 'their own' },
  comment_threads: { scenario_id: 'they are in it' },
  comments: { bytes: 'how many bytes there are' },
  audit_events: { id: 'their order', user_id: 'their own, or the id of another account' },
  review_events: { id: 'their order', scenario_id: 'they are in it', bytes: 'how many bytes there are' },
}

test('every column of what is stored of a person is in their download, or has a reason not to be', async () => {
  const { rows } = await opened().pool.query<{ name: string; columns: string[] }>(
    `select table_name as name, array_agg(column_name::text order by column_name::text) as columns
     from information_schema.columns where table_schema = 'public' group by 1 order by 1`,
  )
  const tables = rows.map(({ name }) => name)
  assert.deepEqual(tables, [...Object.keys(told), ...Object.keys(others)].sort())
  const stored = rows.filter(({ name }) => told[name]).map(({ name, columns }) => [name, columns] as const)
  const said = stored.map(([name]) => [name, Object.keys({ ...told[name], ...untold[name] }).sort()] as const)
  assert.deepEqual(Object.fromEntries(said), Object.fromEntries(stored))
})

test('each column that is said to be in the download is there', async () => {
  const ada = await user()
  const { scenarioId } = await createProject(ada)
  const path = `/scenarios/${scenarioId}`
  await answered(200, ada.put(path, { inputs: example('hefa-usa-500') }))
  const { calculationId } = await answered(200, ada.post(`${path}/calculate/sync`))
  const note = { place: '/plant/capacity', note: 'As the permit has it', source: null, confidence: 'high' }
  await answered(204, ada.patch(`${path}/assumptions`, note))
  await answered(202, ada.post(`${path}/studies`, keptStudy(1_024)))
  await queueTable(ada, scenarioId, 'plant.capacity [kt/yr]\n100\n')
  await answered(201, ada.post(`/calculations/${calculationId}/links`, {}))
  await answered(201, ada.post(`/calculations/${calculationId}/comments`, { anchor: 'NPV', text: 'Why?' }))
  const item = {
    kind: 'utility',
    name: 'Power',
    body: { price: { value: 50, unit: 'USD/MWh' } },
    source: 'A bill',
  }
  await answered(201, ada.post('/library', item))
  const { id: ownProject } = (await answered(200, ada.get('/projects')))[0]
  await answered(201, ada.post(`/projects/${ownProject}/library`, item))
  await answered(200, ada.post(`${path}/review`, { action: 'ask' }))
  await answered(201, ada.post('/me/tokens', { name: 'Notebook', scope: 'read' }))
  await answered(200, ada.put('/me/import-mapping', { columns: { Size: 'plant.capacity' }, units: {} }))
  const { projectId } = await createProject(await user())
  await opened().pool.query(
    `insert into project_members (project_id, user_id, role) select $1, id, 'viewer' from users where id = $2`,
    [projectId, (await answered(200, ada.get('/me'))).id],
  )
  const data = await answered(200, ada.get('/me/data'))
  for (const [table, columns] of Object.entries(told))
    for (const [column, place] of Object.entries(columns))
      assert.notEqual(at(data, place), undefined, `${table}.${column} at ${place}`)
  const [written, ...more] = data.projects[0].scenarios[0].inputNotes
  assert.deepEqual([written, more], [{ ...note, by: data.account.name, at: written.at }, []])
})
