import type { FastifyReply, FastifyRequest } from 'fastify'
import Type, { type Static } from 'typebox'
import { described } from '../../contract/request/described.ts'
import { problems } from './errors.ts'
import { uuid } from './fields.ts'

const defaultLimit = 100
const maximumLimit = 1_000

/** A time in milliseconds and an id, in base64url. */
const cursorPattern = '^[A-Za-z0-9_-]{82}$'

/** What is asked of a list that comes a page at a time. */
export const PageQuery = Type.Object({
  limit: Type.Optional(
    Type.Integer({
      minimum: 0,
      maximum: Number.MAX_SAFE_INTEGER,
      default: defaultLimit,
      description: 'Rows at most; 0 is 100, and more than 1,000 are 1,000.',
    }),
  ),
  cursor: Type.Optional(
    Type.String({
      maxLength: 200,
      ...described({ pattern: cursorPattern }),
      description: 'From the address in `Link: <…>; rel="next"`; made for this list only.',
    }),
  ),
})

/** A row's place in a list that runs from the newest to the oldest: rows of one millisecond follow their ids. */
interface Position {
  /** ISO 8601, or `infinity`: before every row. */
  readonly time: string
  readonly id: string
}

export interface Page {
  readonly limit: number
  /** The page holds what comes after this. */
  readonly after: Position
}

const start: Position = { time: 'infinity', id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' }

/** How many rows a page holds that was asked for with such a limit. */
export const readLimit = (limit = defaultLimit): number => Math.min(limit || defaultLimit, maximumLimit)

/** @throws {Problem} invalid_input */
export function readPage({ limit, cursor }: Static<typeof PageQuery>): Page {
  return {
    limit: readLimit(limit),
    after: cursor === undefined ? start : readCursor(cursor),
  }
}

const position = new RegExp(`^(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z) (${uuid.slice(1, -1)})$`)

function readCursor(cursor: string): Position {
  const [, time = '', id = ''] = position.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  if (!isTime(time)) {
    const message = 'A cursor is taken from the Link header of the page before, as it is.'
    throw problems.invalidInput([{ pointer: '/cursor', code: 'invalid_cursor', message }])
  }
  return { time, id }
}

/** Whether PostgreSQL knows the time as well: JavaScript takes the 30th of February for a day in March, and has a year 0. */
function isTime(text: string): boolean {
  const time = new Date(text)
  return !Number.isNaN(time.getTime()) && time.toISOString() === text && !text.startsWith('0000')
}

/**
 * The rows of a page, of which one more was read than it holds; where there is one more, the answer links to it.
 *
 * @param positionOf a row, as the list is ordered.
 */
export function takePage<Row>(
  request: FastifyRequest,
  reply: Pick<FastifyReply, 'header'>,
  { limit }: Page,
  rows: readonly Row[],
  positionOf: (row: Row) => Position,
): readonly Row[] {
  const last = rows[limit - 1]
  if (rows.length <= limit || last === undefined) return rows
  const { time, id } = positionOf(last)
  linkNextPage(request, reply, limit, Buffer.from(`${time} ${id}`).toString('base64url'))
  return rows.slice(0, limit)
}

/** Links an answer to the page after it, with all else that the request asked for. */
export function linkNextPage(
  request: FastifyRequest,
  reply: Pick<FastifyReply, 'header'>,
  limit: number,
  cursor: string,
): void {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost')
  searchParams.delete('limit')
  searchParams.delete('cursor')
  const others = searchParams.size > 0 ? `&${searchParams}` : ''
  reply.header('link', `<${pathname}?limit=${limit}&cursor=${cursor}${others}>; rel="next"`)
}
