import type { Pool } from 'pg'

/** What the first person has. */
export interface PlannedIds {
  readonly user: string
  readonly project: string
  readonly scenario: string
  readonly calculation: string
  readonly study: string
  readonly caseTable: string
  readonly libraryItem: string
}

export const userCount = 500
const idleUsers = 15_000
const projectsOfFirst = 2_000

/** Many small users, more with nothing, and a large one: enough that reading a whole table costs more than an index. */
export async function populate(pool: Pool): Promise<PlannedIds> {
  await pool.query(`
    insert into users (email, password_hash) select 'user' || i || '@example.org', '' from generate_series(1, ${userCount}) i;
    insert into projects (user_id, name, process_id, feedstock_id, country_id)
      select u.id, 'Plant', 1, 1, 1 from (select id, row_number() over (order by id) as n from users) u,
        generate_series(1, 10) where u.n > 1;
    insert into projects (user_id, name, process_id, feedstock_id, country_id)
      select (select id from users order by id limit 1), 'Plant', 1, 1, 1 from generate_series(1, ${projectsOfFirst});
    insert into project_members (project_id, user_id, role)
      select p.id, u.id, 'editor' from (select id, user_id, row_number() over () % ${userCount} as n from projects) p
        join (select id, row_number() over (order by id) - 1 as n from users) u on u.n = p.n and u.id <> p.user_id;
    insert into project_invitations (hash, project_id, email, role, expires_at)
      select sha256(id::text::bytea), id, 'somebody@example.org', 'viewer', now() + interval '7 days' from projects;
    insert into project_offers (project_id, user_id, offered_by, expires_at)
      select p.id, m.user_id, p.user_id, now() + interval '14 days' from projects p join project_members m on m.project_id = p.id;
    insert into scenarios (project_id, name, position, process_id, feedstock_id, country_id, inputs)
      select id, 'Scenario', n, 1, 1, 1, '{}' from projects, generate_series(1, 2) n;
    insert into calculations (scenario_id, user_id, inputs, engine_version, reference_edition, status, outcome, finished_at)
      select s.id, p.user_id, '{}', '1', '1', 'calculated', '{}', now()
      from scenarios s join projects p on p.id = s.project_id, generate_series(1, 3);
    insert into studies (scenario_id, user_id, kind, request, inputs, sampler, engine_version, reference_edition, access_level,
        parameters, outputs, trials, block_size, batches, done_batches, sample_bytes, state, summary, finished_at)
      select s.id, p.user_id, 'monteCarlo', '{}', '{}', 1, '1', '1', 'CORE', '{}', '{}', 1024, 64, 1, 1, 0, 'done', '{}', now()
      from scenarios s join projects p on p.id = s.project_id;
    insert into links (hash, user_id, scenario_id, calculation_id, access_level, allows_files, expires_at)
      select sha256(c.id::text::bytea), c.user_id, c.scenario_id, c.id, 'CORE', false, now() + interval '90 days'
      from calculations c where c.id::text < '8';
    insert into review_events (scenario_id, kind, user_id, calculation_id)
      select scenario_id, 'asked', user_id, id from calculations where id::text < '8';
    insert into comment_threads (scenario_id, calculation_id, anchor)
      select scenario_id, id, 'NPV' from calculations where id::text < '8';
    insert into comments (thread_id, user_id, text)
      select t.id, c.user_id, 'Why?' from comment_threads t join calculations c on c.id = t.calculation_id;
    insert into library_items (project_id, user_id, changed_by, kind, name, body, source)
      select id, user_id, user_id, 'price', 'Palm oil', '{}', 'Somebody' from projects, generate_series(1, 2);
    insert into library_items (user_id, changed_by, kind, name, body, source)
      select id, id, 'price', 'Palm oil', '{}', 'Somebody' from users, generate_series(1, 20);
    insert into case_tables (scenario_id, user_id, made_by, inputs, engine_version, access_level, rows, done_rows, parts, done_parts, bytes, state,
        finished_at)
      select s.id, p.user_id, p.user_id, '{}', '1', 'CORE', 1, 1, 1, 1, 1, 'done', now()
      from scenarios s join projects p on p.id = s.project_id;
    insert into case_table_parts (table_id, part, state, results) select id, 0, 'done', '' from case_tables;
    insert into study_batches (study_id, batch, state) select id, 0, 'done' from studies;
    insert into idempotency_keys (user_id, route, key, fingerprint, status, headers, body, created_at)
      select id, 'POST /', n::text, '', 200, '{}', '', now() - n * interval '1 minute' from users, generate_series(1, 20) n;
    insert into sessions (user_id, user_agent, network) select id, '', '' from users, generate_series(1, 5);
    insert into personal_tokens (user_id, hash, name, scope, expires_at)
      select id, sha256((id || ' ' || n)::bytea), '', 'read', now() + interval '1 day' from users, generate_series(1, 5) n;
    insert into refresh_tokens (hash, session_id, used_at)
      select sha256((id || ' ' || n)::bytea), id, now() from sessions, generate_series(1, 5) n;
    insert into users (email, password_hash) select 'idle' || i || '@example.org', '' from generate_series(1, ${idleUsers}) i;
    update users set name = '', email = 'deleted:' || id, password_hash = '', disabled_at = now(), deleted_at = now()
      where email = 'user${userCount}@example.org';
    insert into scenario_presence (scenario_id, user_id, is_editing)
      select s.id, m.user_id, true from scenarios s join project_members m on m.project_id = s.project_id;
    analyze scenario_presence, project_members, project_invitations, project_offers, storage, sessions, personal_tokens, refresh_tokens, users, projects, scenarios, calculations, studies,
      study_batches, library_items, case_tables, case_table_parts, links, review_events, comment_threads, comments, idempotency_keys`)
  const { rows } = await pool.query(`
    select p.user_id as user, p.id as project, s.id as scenario, c.id as calculation,
      (select id from studies where scenario_id = s.id) as study,
      (select id from case_tables where scenario_id = s.id) as "caseTable",
      (select id from library_items where project_id = p.id limit 1) as "libraryItem"
    from users u join projects p on p.user_id = u.id join scenarios s on s.project_id = p.id
      join calculations c on c.scenario_id = s.id
    order by u.id limit 1`)
  return rows[0]
}
