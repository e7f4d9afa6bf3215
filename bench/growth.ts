import type { Request } from 'autocannon'
import { Client } from 'undici'
import { openDatabase } from '../src/server/database/database.ts'
import type { Closers } from '../src/server/start/shutdown.ts'
import { administrator, type Server, startServer } from '../tools/measuring/server.ts'
import { percentile } from '../tools/measuring/statistics.ts'
import { type Account, addAccount, signIn } from './accounts.ts'
import { calculateNow, get, send } from './api-requests.ts'
import { exampleText } from './engine.ts'
import { fillDatabase } from './growth-data.ts'

export const operations = ['list', 'listOfLarge', 'read', 'calculate'] as const

type Operation = (typeof operations)[number]

/** Milliseconds in the median, of requests that one caller sends one after the other. */
export interface GrowthTimes {
  readonly projects: number
  readonly samples: number
  readonly p50: Readonly<Record<Operation, number>>
}

const projectCounts = [10, 1_000, 100_000]
const rounds = 10

interface Candidate {
  readonly projects: number
  readonly client: Client
  readonly requests: Readonly<Record<Operation, Request>>
  readonly times: Readonly<Record<Operation, number[]>>
}

/** Each number of projects has a server and a database of its own, and all take turns, so that they see the same machine. */
export async function measureGrowth(closers: Closers, samplesPerRound: number): Promise<GrowthTimes[]> {
  const candidates: Candidate[] = []
  const servers: Server[] = []
  for (const projects of projectCounts) {
    const server = await startServer({ args: ['--processes', '1', '--workers', '1'] })
    closers.add(() => server.stop())
    servers.push(server)
    candidates.push(await prepare(server, projects))
  }
  for (let round = 0; round <= rounds; round += 1) {
    for (const operation of operations) {
      for (const { client, requests, times } of candidates) {
        const measured = await timeRequests(client, requests[operation], samplesPerRound)
        // The first round is for the compiler.
        if (round > 0) times[operation].push(...measured)
      }
    }
  }
  await Promise.all(candidates.map(({ client }) => client.close()))
  await Promise.all(servers.map((server) => server.stop()))
  return candidates.map(summarizeCandidate)
}

async function prepare({ origin, databaseUrl }: Server, projects: number): Promise<Candidate> {
  const { database, pool, close } = openDatabase(databaseUrl, { max: 1 })
  try {
    const small = await signIn(origin, administrator.email, administrator.password)
    const isAlone = projects === Math.min(...projectCounts)
    const large = isAlone ? small : await addAccount(origin, database, 'large@safapac.local')
    const idOf = async ({ email }: Account) =>
      (await pool.query<{ id: string }>('select id from users where email = $1', [email])).rows[0]?.id ?? ''
    const owners = { small: await idOf(small), large: await idOf(large) }
    await fillDatabase(databaseUrl, projects, owners, exampleText)
    const { rows } = await pool.query<{ id: string }>(
      'select s.id from scenarios s join projects p on p.id = s.project_id where p.user_id = $1 order by p.id limit 2',
      [owners.small],
    )
    const [read = '', calculated = ''] = rows.map(({ id }) => id)
    await send(origin, calculateNow({ account: small, scenarioId: read }, exampleText))
    return {
      projects,
      client: new Client(origin),
      requests: {
        list: get(small, '/projects'),
        listOfLarge: get(large, '/projects?limit=10'),
        read: get(small, `/scenarios/${read}`),
        calculate: calculateNow({ account: small, scenarioId: calculated }, exampleText),
      },
      times: { list: [], listOfLarge: [], read: [], calculate: [] },
    }
  } finally {
    await close()
  }
}

/** @throws {Error} when a reply is not a success. */
async function timeRequests(client: Client, request: Request, samples: number): Promise<number[]> {
  const { method, path, headers = {}, body = null } = request
  const times: number[] = []
  for (let i = 0; i < samples; i += 1) {
    const start = performance.now()
    const reply = await client.request({ method, path, headers, body })
    await reply.body.arrayBuffer()
    times.push(performance.now() - start)
    if (reply.statusCode !== 200) throw new Error(`${method} ${path}: ${reply.statusCode}`)
  }
  return times
}

function summarizeCandidate({ projects, times }: Candidate): GrowthTimes {
  const median = (operation: Operation) => percentile(times[operation], 0.5)
  return {
    projects,
    samples: times.list.length,
    p50: {
      list: median('list'),
      listOfLarge: median('listOfLarge'),
      read: median('read'),
      calculate: median('calculate'),
    },
  }
}
