import { runStatement } from './postgres.ts'

/** Everything that is defined in a database. */
export async function describeTables(url: string): Promise<unknown> {
  const [row] = await runStatement(
    url,
    `select
      (select json_agg(c order by c) from (
        select attrelid::regclass || '.' || attname || ' ' || format_type(atttypid, atttypmod) || ' ' || attnotnull ||
          ' ' || coalesce(pg_get_expr(adbin, adrelid), '') as c
        from pg_attribute join pg_class on pg_class.oid = attrelid
          left join pg_attrdef on adrelid = attrelid and adnum = attnum
        where relnamespace in ('public'::regnamespace, 'pgboss'::regnamespace) and relkind in ('r', 'p')
          and attnum > 0 and not attisdropped) columns) as columns,
      (select json_agg(c order by c) from (
        select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) as c
        from pg_constraint where connamespace = 'public'::regnamespace) constraints) as constraints,
      (select json_agg(indexdef order by indexdef) from pg_indexes where schemaname = 'public') as indexes,
      (select json_agg(pg_get_triggerdef(pg_trigger.oid) order by tgrelid::regclass::text, tgname)
        from pg_trigger join pg_class on pg_class.oid = tgrelid
        where relnamespace = 'public'::regnamespace and not tgisinternal) as triggers,
      (select json_agg(prosrc order by prosrc) from pg_proc where pronamespace = 'public'::regnamespace) as functions,
      (select json_agg(name || ' ' || hash order by name) from applied_migrations) as migrations,
      (select json_agg(name order by name) from pgboss.queue) as queues`,
  )
  return row
}

/** The same, and the data that migrations load. */
export async function describeDatabase(url: string): Promise<unknown> {
  const editions = await runStatement(
    url,
    'select edition, md5(data::text) from reference_editions order by edition',
  )
  return { tables: await describeTables(url), editions }
}
