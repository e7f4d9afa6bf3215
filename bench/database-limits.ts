import pg from 'pg'
import { percentile } from '../tools/measuring/statistics.ts'

/** How often a second something is done, by as many callers at once, each beginning again when it is done. */
export async function measureRate(
  callers: number,
  seconds: number,
  run: () => Promise<unknown>,
): Promise<number> {
  const start = performance.now()
  const end = start + seconds * 1_000
  let done = 0
  const runUntilEnd = async () => {
    while (performance.now() < end) {
      await run()
      done += 1
    }
  }
  await Promise.all(Array.from({ length: callers }, runUntilEnd))
  return done / ((performance.now() - start) / 1_000)
}

/** Stores one row for good. */
export async function openInsert(pool: pg.Pool): Promise<(row: string) => Promise<unknown>> {
  await pool.query('create table bench_rows (id bigint generated always as identity primary key, body json)')
  return (row) => pool.query('insert into bench_rows (body) values ($1)', [row])
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
