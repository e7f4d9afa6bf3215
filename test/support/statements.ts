import type pg from 'pg'

const watched = new WeakSet<object>()

/** The statements that are sent through a pool while a task runs, without their parameters. */
export async function statementsOf(pool: pg.Pool, task: () => Promise<unknown>): Promise<string[]> {
  const seen: string[] = []
  const watch = (client: pg.PoolClient) => {
    if (watched.has(client)) return
    watched.add(client)
    const query = client.query.bind(client) as (...parameters: unknown[]) => unknown
    const noting = (...parameters: unknown[]) => {
      const [text] = parameters as [string | { text: string }]
      listeners.get(pool)?.push(typeof text === 'string' ? text : text.text)
      return query(...parameters)
    }
    client.query = noting as typeof client.query
  }
  listeners.set(pool, seen)
  pool.on('acquire', watch)
  try {
    await task()
  } finally {
    pool.off('acquire', watch)
    listeners.delete(pool)
  }
  return seen
}

const listeners = new WeakMap<pg.Pool, string[]>()
