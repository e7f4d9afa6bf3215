import { randomBytes } from 'node:crypto'
import { access, constants, link, mkdir, open, readFile, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import Type, { type Static } from 'typebox'
import { Value } from 'typebox/value'
import { type AccessLevel, accessLevels } from '../../contract/access-level.ts'
import { readCorsOrigins } from './cors-origins.ts'
import { quotaSettings } from './quotas.ts'
import { readRateLimits } from './rate-limits.ts'
import { readPreviousSecrets, secretBytes } from './signing-keys.ts'
import { readTrustedProxies } from './trusted-proxies.ts'

const wholeNumber = /^\d+$/

const Environment = Type.Object({
  PORT: Type.Integer({ minimum: 0, maximum: 65_535, default: 8000, description: 'a port, 0 to 65535' }),
  HOST: Type.String({ default: '127.0.0.1', description: 'an address to listen on' }),
  DATA_DIR: Type.String({ default: './data', description: 'a directory' }),
  DATABASE_URL: Type.Optional(
    Type.String({ pattern: '^postgres(ql)?://', description: 'a postgres:// or postgresql:// URL' }),
  ),
  JWT_SECRET: Type.Optional(
    Type.Refine(
      Type.String({ description: `at least ${secretBytes} bytes long` }),
      (secret) => Buffer.byteLength(secret) >= secretBytes,
    ),
  ),
  JWT_PREVIOUS_SECRETS: Type.Optional(
    Type.String({ description: `secrets of at least ${secretBytes} bytes, separated by commas` }),
  ),
  SESSION_IDLE_DAYS: Type.Integer({
    minimum: 1,
    maximum: 90,
    default: 30,
    description: 'a number of days, 1 to 90',
  }),
  SESSION_DAYS: Type.Integer({
    minimum: 1,
    maximum: 365,
    default: 90,
    description: 'a number of days, 1 to 365',
  }),
  ADMIN_EMAIL: Type.String({
    pattern: '^\\S+@\\S+$',
    maxLength: 254,
    default: 'admin@safapac.local',
    description: 'an e-mail address',
  }),
  ADMIN_PASSWORD: Type.Optional(
    Type.String({ minLength: 8, maxLength: 128, description: '8 to 128 characters long' }),
  ),
  DB_POOL_SIZE: Type.Integer({
    minimum: 1,
    maximum: 1_000,
    default: 20,
    description: 'a number of connections, 1 to 1000',
  }),
  DB_POOL_BURST: Type.Integer({
    minimum: 0,
    maximum: 1_000,
    default: 10,
    description: 'a number of connections, 0 to 1000',
  }),
  CALCULATION_TIMEOUT_SECONDS: Type.Integer({
    minimum: 1,
    maximum: 3_600,
    default: 2,
    description: 'a number of seconds, 1 to 3600',
  }),
  CALCULATION_MEMORY_MB: Type.Integer({
    minimum: 32,
    maximum: 65_536,
    default: 256,
    description: 'a number of megabytes, 32 to 65536',
  }),
  ...quotaSettings,
  RATE_LIMITS: Type.Optional(
    Type.String({ description: 'off, or limits such as login=5/min,calculate=10/min' }),
  ),
  TRUST_PROXY: Type.Optional(
    Type.String({ description: 'a number of proxies, or their addresses and networks, separated by commas' }),
  ),
  CORS_ORIGINS: Type.Optional(
    Type.String({ description: 'origins such as https://plant.example.org, separated by commas' }),
  ),
  API_DOCS: Type.Enum(['on', 'off'], { default: 'on', description: 'on or off' }),
  NEW_ACCOUNT_LEVEL: Type.Optional(
    Type.Enum([...accessLevels], { description: `one of ${accessLevels.join(', ')}` }),
  ),
  GUESTS: Type.Enum(['on', 'off'], { default: 'on', description: 'on or off' }),
  NODE_ENV: Type.Optional(Type.String({ description: 'a text' })),
  REDIS_URL: Type.Optional(
    Type.String({ pattern: '^rediss?://', description: 'a redis:// or rediss:// URL' }),
  ),
  SMTP_URL: Type.Optional(
    Type.String({ pattern: '^smtps?://[^\\s/]', description: 'an smtp:// or smtps:// URL' }),
  ),
  MAIL_FROM: Type.String({
    pattern: '^[^\\r\\n]*\\S@\\S+$',
    maxLength: 254,
    default: 'SAFAPAC <no-reply@localhost>',
    description: 'an e-mail address, or a name and an address such as SAFAPAC <no-reply@example.org>',
  }),
  PUBLIC_URL: Type.String({
    pattern: '^https?://[^\\s?#]+$',
    default: 'http://127.0.0.1:8000',
    description: 'the http:// or https:// URL at which people reach SAFAPAC',
  }),
  DRAIN_SECONDS: Type.Integer({ minimum: 0, maximum: 10, default: 2, description: 'seconds, 0 to 10' }),
  METRICS_PORT: Type.Optional(
    Type.Integer({ minimum: 0, maximum: 65_535, description: 'a port, 0 to 65535' }),
  ),
  LOG_LEVEL: Type.Enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
    default: 'info',
    description: 'one of trace, debug, info, warn, error, fatal, silent',
  }),
})

export type Config = Static<typeof Environment>

/** A configuration whose token secret is known: what the server needs to start. */
export type ServerConfig = Config & { JWT_SECRET: string }

/** The configuration of what answers requests, with the level that was decided at the installation where none is set. */
export type AppConfig = ServerConfig & { NEW_ACCOUNT_LEVEL: AccessLevel }

/**
 * Reads the whole configuration once, at start-up; everything else is handed the part it needs.
 * An empty variable counts as unset; DATA_DIR comes back absolute.
 *
 * @throws {Error} naming every variable that is malformed, never its value.
 */
export function loadConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const config = Value.Default(Environment, readEnvironment(environment))
  const malformed = Object.entries(Environment.properties).filter(([name, schema]) => {
    const value = (config as Record<string, unknown>)[name]
    return value !== undefined && !Value.Check(schema, value)
  })
  const lines = malformed.map(([name, schema]) => `  ${describe(name, schema)}`)
  lines.push(...unreadable(environment))
  if (lines.length > 0) {
    throw new Error(`The environment is not usable:\n${lines.join('\n')}`)
  }
  const valid = Value.Parse(Environment, config)
  return { ...valid, DATA_DIR: resolve(valid.DATA_DIR) }
}

const describe = (name: string, schema: object): string =>
  `${name} must be ${'description' in schema && schema.description}`

/** Settings with a grammar of their own, of which the part that is wrong is named. */
const grammars = {
  CORS_ORIGINS: readCorsOrigins,
  JWT_PREVIOUS_SECRETS: readPreviousSecrets,
  RATE_LIMITS: readRateLimits,
  TRUST_PROXY: readTrustedProxies,
} as const

function unreadable(environment: NodeJS.ProcessEnv): string[] {
  return Object.entries(grammars).flatMap(([name, read]) => {
    try {
      read(environment[name] || undefined)
      return []
    } catch (error) {
      const schema = Environment.properties[name as keyof typeof grammars]
      return [`  ${describe(name, schema)}: ${(error as Error).message}`]
    }
  })
}

function readEnvironment(environment: NodeJS.ProcessEnv): Record<string, string | number> {
  const values: Record<string, string | number> = {}
  for (const [name, schema] of Object.entries(Environment.properties)) {
    const text = environment[name]
    if (!text) continue
    values[name] = Type.IsInteger(schema) && wholeNumber.test(text) ? Number(text) : text
  }
  return values
}

/**
 * The configuration, once its DATA_DIR is there and can be written, if anything is kept in it.
 *
 * @throws {Error} fit to show, when it cannot be made or written.
 */
export async function requireDataDirectory(config: Config): Promise<Config> {
  if (config.DATABASE_URL !== undefined && config.JWT_SECRET !== undefined) return config
  try {
    await mkdir(config.DATA_DIR, { recursive: true })
    await access(config.DATA_DIR, constants.W_OK)
    return config
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    throw new Error(`DATA_DIR, ${config.DATA_DIR}, cannot be made or written (${code}).`, { cause })
  }
}

/**
 * The configuration with a token secret: the one given, or one made on first use and kept in
 * DATA_DIR/jwt-secret (mode 0600), so that a restart signs nobody out.
 *
 * @throws {Error} when the kept secret is too short to be trusted.
 */
export async function ensureJwtSecret(config: Config): Promise<ServerConfig> {
  if (config.JWT_SECRET !== undefined) return { ...config, JWT_SECRET: config.JWT_SECRET }
  const path = join(config.DATA_DIR, 'jwt-secret')
  const JWT_SECRET = (await readSecret(path)) ?? (await createSecret(config.DATA_DIR, path))
  if (Buffer.byteLength(JWT_SECRET) < secretBytes) {
    throw new Error(`${path} holds fewer than ${secretBytes} bytes; delete it to have a new secret made.`)
  }
  return { ...config, JWT_SECRET }
}

async function readSecret(path: string): Promise<string | undefined> {
  try {
    return (await readFile(path, 'utf8')).trim()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Written aside and then linked, which only one of several processes can do: all of them read the winner's. */
async function createSecret(directory: string, path: string): Promise<string> {
  await mkdir(directory, { recursive: true })
  const draft = `${path}.${randomBytes(6).toString('hex')}`
  const file = await open(draft, 'wx', 0o600)
  try {
    await file.writeFile(`${randomBytes(48).toString('base64url')}\n`)
    await file.sync()
    await link(draft, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    await file.close()
    await rm(draft, { force: true })
  }
  return (await readSecret(path)) ?? ''
}
