import { readFileSync } from 'node:fs'
import type pg from 'pg'
import { ReferenceData } from '../../src/contract/reference-data.ts'

const fileOf = (member: string) => member.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const readTable = (member: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../reference-data/${fileOf(member)}.json`, import.meta.url), 'utf8'))

/** The shipped files, each a member. */
export const referenceData = Object.fromEntries(
  Object.keys(ReferenceData.properties).map((member) => [member, readTable(member)]),
) as ReferenceData

/** Edits the newest edition in place; unannounced, no trigger tells of it. */
export async function renameCountry(pool: pg.Pool, name: string, { isAnnounced = true } = {}): Promise<void> {
  const client = await pool.connect()
  try {
    if (!isAnnounced) await client.query('set session_replication_role = replica')
    await client.query(
      `update reference_editions
       set data = jsonb_set(data::jsonb, '{countries,0,name}', to_jsonb($1::text))::json
       where edition = (select edition from reference_editions order by created_at desc, edition desc limit 1)`,
      [name],
    )
  } finally {
    await client.query('reset session_replication_role')
    client.release()
  }
}
