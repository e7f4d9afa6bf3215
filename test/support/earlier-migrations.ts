import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** A migration in one of the texts that it has had. */
export interface EarlierMigration {
  readonly name: string
  readonly text: string
}

const directory = new URL('../../migrations/', import.meta.url)
const read = (name: string): string => readFileSync(new URL(`${name}.sql`, directory), 'utf8')

/** The name that git has for a text: it shows that a text which is made again here is the former one, byte for byte. */
const blobOf = (text: string): string =>
  createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex')
    .slice(0, 7)

/** What a later text has, and what stood in its place before. */
type Edit = readonly [later: string, earlier: string]

const withoutIndex: Edit = [
  '-- Deleting an account looks here for what is to go with it.\ncreate index calculations_user on calculations (user_id);\n',
  '',
]
const withoutLevels: Edit = [
  ` They saw everything, and go on doing so.\nupdate users set email_verified_at = created_at, access_level = 'ROADSHOW';`,
  '\nupdate users set email_verified_at = created_at;',
]
const withoutRegistrations: Edit = [
  `  -- Of the registration whose address it confirms: an address may be registered by several before its owner confirms
  -- one of them, and only what that one gave may count.
  name text,
  occupation text,
  password_hash text,
`,
  '',
]
const withoutKind: Edit = ['  -- As what it counts, where anybody can ask for it.\n  kind text,\n', '']
const withoutMilliseconds: Edit = [
  '  -- Milliseconds, because a cursor into the list knows no more.\n  created_at timestamptz(3)',
  '  created_at timestamptz',
]
const withoutEditing: Edit = [
  `create index audit_events_actor on audit_events (actor_id, happened_at desc);
create index audit_events_age on audit_events using brin (happened_at);

alter table reference_editions
  -- The edition that was edited; null for one that came with the program.
  add column based_on text,
  -- Who edited it. Without a foreign key, for the edition outlives the account.
  add column created_by uuid,
  add constraint reference_editions_based_on foreign key (based_on) references reference_editions (edition);
`,
  '',
]

/** Every text that a migration has had, by git's name for it, made of the last one. */
const edits: Readonly<Record<string, readonly Edit[]>> = {
  a8f545e: [],
  '2c2337d': [],
  '95e7a44': [withoutIndex],
  f57d7ff: [],
  '7380826': [],
  '0fc68ab': [],
  '1add5d4': [],
  '524deff': [withoutLevels, withoutRegistrations, withoutKind, withoutMilliseconds, withoutEditing],
  b46dc9b: [withoutRegistrations, withoutKind, withoutMilliseconds],
  '2057242': [withoutLevels, withoutRegistrations, withoutKind, withoutEditing],
  '616aafd': [withoutRegistrations, withoutKind],
  '42e6408': [withoutKind],
  fa90e3b: [],
  '1c71b17': [],
}

const names: Readonly<Record<number, string>> = {
  1: '0001_tables',
  2: '0002_merge_inputs',
  3: '0003_lists_and_keys',
  4: '0004_notifications',
  5: '0005_unfinished_calculations',
  6: '0006_sign_in_attempts',
  7: '0007_accounts',
  8: '0008_pinned_editions',
}

function textOf(name: string, blob: string): string {
  let text = read(name)
  for (const [later, earlier] of edits[blob] ?? []) {
    assert.ok(text.includes(later), `${name} has no longer what ${blob} lacked.`)
    text = text.replace(later, () => earlier)
  }
  assert.equal(blobOf(text), blob, `${name} in the text ${blob}`)
  return text
}

const state = (blobs: Readonly<Record<number, string>>): EarlierMigration[] =>
  Object.entries(blobs).map(([number, blob]) => {
    const name = names[Number(number)] ?? ''
    return { name, text: textOf(name, blob) }
  })

const first = { 1: 'a8f545e', 2: '2c2337d' }
const beforeAccounts = { ...first, 3: 'f57d7ff', 4: '7380826', 5: '0fc68ab', 6: '1add5d4' }
/** A database that began with the former text of 0003 kept it when the later migrations were added. */
const begunEarlier = { ...beforeAccounts, 3: '95e7a44' }

/**
 * The migrations of every commit that had any, each different state once, named by the first commit that had it (as
 * `git log -- migrations` lists them): until 28 November 2026, when hashes began to be kept.
 */
export const earlierStates: Readonly<Record<string, readonly EarlierMigration[]>> = {
  '2b930dc': state(first),
  d7d4936: state({ ...first, 3: '95e7a44' }),
  f6ebe3d: state({ ...first, 4: '7380826' }),
  '2612f96': state({ ...first, 3: '95e7a44', 4: '7380826' }),
  '7f85d10': state({ ...first, 6: '1add5d4' }),
  '32fb8e5': state({ ...first, 3: '95e7a44', 4: '7380826', 6: '1add5d4' }),
  '64c0ebd': state({ ...first, 5: '0fc68ab' }),
  '757d1aa': state(beforeAccounts),
  '71e2ce3': state({ ...beforeAccounts, 7: '524deff' }),
  '18688a5': state({ ...beforeAccounts, 7: 'b46dc9b' }),
  f75d085: state({ ...beforeAccounts, 7: '2057242' }),
  f9de398: state({ ...beforeAccounts, 7: '616aafd' }),
  '7d16f42': state({ ...beforeAccounts, 7: '42e6408' }),
  b769734: state({ ...beforeAccounts, 7: 'fa90e3b' }),
  '83b6fa8': state({ ...beforeAccounts, 7: 'fa90e3b', 8: '1c71b17' }),
  'd7d4936 and 71e2ce3': state({ ...begunEarlier, 7: '524deff' }),
  'd7d4936 and 7d16f42': state({ ...begunEarlier, 7: '42e6408' }),
  'd7d4936 and 83b6fa8': state({ ...begunEarlier, 7: 'fa90e3b', 8: '1c71b17' }),
}
