import type { ColumnType } from 'kysely'

/** JSON is written as text, because the driver would turn a JavaScript array into a PostgreSQL array. */
export type Json = ColumnType<unknown, string, string>
export type OptionalJson = ColumnType<unknown, string | null | undefined, string | null>
export type CreatedAt = ColumnType<Date, never, never>
