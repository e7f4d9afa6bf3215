import { type RawBuilder, sql } from 'kysely'

const nameMaximum = 100
const suffix = ' (copy)'

/** What a copy is called unless it is said: the name of the original, as much of it as there is room for. */
export const copiedName = (given: string | undefined, name: RawBuilder<unknown>): RawBuilder<string> => sql`
  coalesce(${given ?? null}::text, left(${name}, ${nameMaximum - suffix.length}::integer) || ${suffix}::text)`
