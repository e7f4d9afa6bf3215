import { readFileSync } from 'node:fs'
import type pg from 'pg'
import { ReferenceData } from '../../src/contract/reference-data/reference-data.ts'

const fileOf = (member: string) => member.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const readTable = (edition: string, member: string): unknown =>
  JSON.parse(
    readFileSync(
      new URL(`../../reference-data/editions/${edition}/${fileOf(member)}.json`, import.meta.url),
      'utf8',
    ),
  )

const readEdition = (edition: string) =>
  Object.fromEntries(
    Object.keys(ReferenceData.properties).map((member) => [member, readTable(edition, member)]),
  ) as ReferenceData

/** The newest shipped edition, a member a file. */
export const referenceData = readEdition('2026.3')
/** The one before, which scenarios may pin. */
export const earlierData = readEdition('2026.2')
/** The data of the existing system as they were. */
export const existingData = readEdition('safapac-2025')

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
