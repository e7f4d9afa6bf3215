import pg from 'pg'
import { percentile } from './statistics.ts'

/** What the database answers at most, a second: `select 1`, and one row stored for good. */
export interface DatabaseLimits {
  select(seconds: number): Promise<number>
  commit(row: string, seconds: number): Promise<number>
}

/** The limits at a number of connections in use at once, with this process asking. */
export async function openDatabaseLimits(pool: pg.Pool, connections: number): Promise<DatabaseLimits> {
  await pool.query('create table bench_rows (id bigint generated always as identity primary key, body json)')
  const perSecond = async (seconds: number, query: () => Promise<unknown>) => {
    const start = performance.now()
    const end = start + seconds * 1_000
    let answered = 0
    const askUntilEnd = async () => {
      while (performance.now() < end) {
        await query()
        answered += 1
      }
    }
    await Promise.all(Array.from({ length: connections }, askUntilEnd))
    return answered / ((performance.now() - start) / 1_000)
  }
  return {
    select: (seconds) => perSecond(seconds, () => pool.query('select 1')),
    commit: (row, seconds) =>
      perSecond(seconds, () => pool.query('insert into bench_rows (body) values ($1)', [row])),
  }
}

/** Milliseconds from sending NOTIFY on one connection until another one has heard it, in the median. */
export async function measureNotification(databaseUrl: string, samples: number): Promise<number> {
  const connect = async () => {
    const client = new pg.Client({ connectionString: databaseUrl })
    await client.connect()
    return client
  }
  const [speaker, listener] = await Promise.all([connect(), connect()])
  await listener.query('listen bench')
  const times: number[] = []
  for (let i = 0; i < samples; i += 1) {
    const heard = new Promise((resolve) => listener.once('notification', resolve))
    const start = performance.now()
    await Promise.all([speaker.query('notify bench'), heard])
    times.push(performance.now() - start)
  }
  await Promise.all([speaker.end(), listener.end()])
  return percentile(times, 0.5)
}
