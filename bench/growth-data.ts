import pg from 'pg'

export interface Owners {
  /** Has ten projects, whatever the others have. */
  readonly small: string
  /** Has a tenth of all projects, but ten at least; the same as the small one where there are no others. */
  readonly large: string
}

const ownedBySmall = 10
const otherShare = 10

/**
 * Fills the database up to as many projects, of many users with ten each and of a large one, each project with a
 * scenario that is calculated; everything is then as settled as it is after some days.
 *
 * @param owners ids of accounts without projects.
 * @param inputs JSON.
 */
export async function fillDatabase(
  databaseUrl: string,
  projectCount: number,
  { small, large }: Owners,
  inputs: string,
): Promise<void> {
  const ownedByLarge = small === large ? 0 : Math.max(projectCount / otherShare, ownedBySmall)
  const ownedByOthers = projectCount - ownedBySmall - ownedByLarge
  // A pool's statements have five seconds, which is not enough for these.
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const insertProjects = `
      insert into projects (user_id, name, process_id, feedstock_id, country_id)
      select $1::uuid, 'Plant ' || n, 1, 1, 1 from generate_series(1, $2::integer) n`
    await client.query(insertProjects, [small, ownedBySmall])
    await client.query(insertProjects, [large, ownedByLarge])
    await client.query(insertOthers, [Math.ceil(ownedByOthers / ownedBySmall), ownedBySmall])
    await client.query(insertScenarios, [inputs])
    await client.query(insertCalculations)
    await client.query(pointAtCalculations)
    await client.query('vacuum analyze')
    await client.query('checkpoint')
  } finally {
    await client.end()
  }
}

const insertOthers = `
  with u as (
    insert into users (email, password_hash)
    select 'other-' || n || '@safapac.local', '' from generate_series(1, $1::integer) n
    returning id
  )
  insert into projects (user_id, name, process_id, feedstock_id, country_id)
  select u.id, 'Plant ' || n, 1, 1, 1 from u, generate_series(1, $2::integer) n`

const insertScenarios = `
  insert into scenarios (project_id, name, position, process_id, feedstock_id, country_id, inputs)
  select id, 'Scenario 1', 1, 1, 1, 1, $1::jsonb from projects`

const insertCalculations = `
  insert into calculations
    (scenario_id, user_id, inputs, engine_version, reference_edition, status, outcome, started_at, finished_at)
  select s.id, p.user_id, s.inputs, '1', '1', 'calculated', '{}', now(), now()
  from scenarios s join projects p on p.id = s.project_id`

const pointAtCalculations = `
  update scenarios s set status = 'calculated', calculation_id = c.id from calculations c where c.scenario_id = s.id`
