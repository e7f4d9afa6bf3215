import Type, { type Static } from 'typebox'
import { namedObject } from '../../contract/request/named-object.ts'
import { auditKinds } from '../audit/events.ts'
import { type EventPlace, type OwnEvent as EventRow, listEventsBy, listEventsOf } from '../audit/queries.ts'
import type { Database } from '../database/database.ts'
import { isoTimestamp } from '../database/timestamps.ts'
import { orNull, Timestamp } from '../http/fields.ts'
import { rowsText } from './all-of.ts'

export const OwnEvent = namedObject('OwnEvent', {
  happenedAt: Timestamp,
  kind: Type.Enum([...auditKinds]),
  isOwn: Type.Boolean({ description: 'Whether you did it yourself.' }),
  network: orNull(Type.String({ description: 'Where it came from; null where that is somebody else’s.' })),
  details: Type.Object({}, { additionalProperties: true }),
})

const rowsAtOnce = 500

/** What is recorded of what concerned somebody, and of what they did that concerned others, as pieces of what stands between the brackets of an array. */
export const eventsText = (database: Database, userId: string): AsyncGenerator<string> =>
  rowsText(allEvents(database, userId), presentEvent)

async function* allEvents(database: Database, userId: string): AsyncGenerator<EventRow> {
  for (const list of [listEventsOf, listEventsBy]) {
    let after: EventPlace | undefined
    do {
      const rows: EventRow[] = await list(database, userId, rowsAtOnce, after)
      yield* rows
      after = rows[rowsAtOnce - 1]
    } while (after)
  }
}

const presentEvent = ({ id, happenedAt, ...event }: EventRow): Static<typeof OwnEvent> => ({
  happenedAt: isoTimestamp(happenedAt),
  ...event,
})
