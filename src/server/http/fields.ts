import Type from 'typebox'

/** Written out rather than `format: uuid`, which also takes `urn:uuid:…`, which PostgreSQL does not. */
export const uuid = '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'

/** The `{id}` in an address. A malformed one is answered like an unknown one. */
export const IdParameters = Type.Object({ id: Type.String({ pattern: uuid }) })

export const Uuid = Type.String({ format: 'uuid' })
export const Timestamp = Type.String({ format: 'date-time' })

/** What is looked for in names; a query string may hold a NUL, which PostgreSQL refuses. */
export const SearchText = Type.String({ maxLength: 200, pattern: '^[^\\u0000]*$' })

/** The id of a process, feedstock or country in the reference data; the maximum is that of its column. */
export const ReferenceId = Type.Integer({ minimum: 1, maximum: 2_147_483_647 })
/** The name of a project or scenario: something to read, so not only spaces. */
export const Name = Type.String({ minLength: 1, maxLength: 100, pattern: '\\S' })

export const orNull = <Schema extends Type.TSchema>(schema: Schema) => Type.Union([schema, Type.Null()])
