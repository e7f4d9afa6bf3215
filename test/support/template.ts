import { migrateDatabase } from '../../src/server/migrations/migrate.ts'
import { runStatement, startTemporaryPostgres, withDatabase } from './postgres.ts'

/** Names the server's superuser database to the processes of the tests. */
export const serverVariable = 'SAFAPAC_TEST_DATABASE'

const template = 'safapac_template'

/** A temporary server with a migrated database to clone, which takes milliseconds where migrating takes long. */
export async function startTestServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const server = await startTemporaryPostgres()
  try {
    await runStatement(server.url, `create database ${template}`)
    await migrateDatabase(withDatabase(server.url, template))
    // A database with a session cannot be cloned, so from now on nobody gets one.
    await runStatement(server.url, `alter database ${template} allow_connections false`)
    return server
  } catch (error) {
    await server.stop()
    throw error
  }
}

export async function createClone(serverUrl: string, name: string): Promise<string> {
  await runStatement(serverUrl, `create database ${name} template ${template}`)
  return withDatabase(serverUrl, name)
}

/** Ends what sessions it still has. */
export async function dropClone(serverUrl: string, name: string): Promise<void> {
  await runStatement(serverUrl, `drop database if exists ${name} with (force)`)
}
