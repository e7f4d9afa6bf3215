import { parseArgs } from 'node:util'
import { type AccessLevel, accessLevels } from '../../contract/access-level.ts'
import { weaknessOf } from '../accounts/passwords.ts'
import { addUser } from '../accounts/service.ts'
import { loadConfig } from '../config/config.ts'
import { openDatabase } from '../database/database.ts'
import { migrateDatabase } from '../migrations/migrate.ts'
import { reachDatabase } from './embedded-database.ts'
import { Closers } from './shutdown.ts'

/**
 * `user add --email E --password P [--access-level L] [--admin]`, also while the server runs. Whoever is added by hand
 * sees everything unless told otherwise. A weak password is warned of and taken: whoever may add accounts may also
 * make one for a test.
 *
 * @throws {Error} fit to show.
 */
export async function addUserCommand(given: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...given],
    options: {
      email: { type: 'string' },
      password: { type: 'string' },
      name: { type: 'string' },
      'access-level': { type: 'string' },
      // The former name.
      level: { type: 'string' },
      admin: { type: 'boolean', default: false },
    },
  })
  const { email, password, name, admin } = values
  const level = values['access-level'] ?? values.level ?? 'ROADSHOW'
  if (!email || !password) throw new Error('user add needs --email and --password.')
  if (!isAccessLevel(level)) throw new Error(`--access-level must be one of ${accessLevels.join(', ')}.`)
  const closers = new Closers()
  try {
    const databaseUrl = await reachDatabase(loadConfig(), closers)
    await migrateDatabase(databaseUrl)
    const opened = openDatabase(databaseUrl, { max: 2 })
    closers.add(() => opened.close())
    const added = await addUser(opened.database, {
      email,
      password,
      ...(name && { name }),
      accessLevel: level,
      isAdmin: admin,
    })
    const weakness = weaknessOf(password)
    if (weakness) console.error(`Warning: this password is weak: ${weakness}.`)
    console.log(`Added ${added.email} (${level}${admin ? ', administrator' : ''}).`)
  } finally {
    await closers.close()
  }
}

const isAccessLevel = (text: string): text is AccessLevel =>
  (accessLevels as readonly string[]).includes(text)
