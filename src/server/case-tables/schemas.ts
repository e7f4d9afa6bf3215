import Type, { type Static } from 'typebox'
import { namedObject } from '../../contract/request/named-object.ts'
import { caseTableQuotas } from '../config/quotas.ts'
import type { CaseTableState } from '../database/case-table-tables.ts'
import { orNull, Timestamp, Uuid } from '../http/fields.ts'
import { caseTableFailureCodes } from './job/failure.ts'
import type { CaseTable as Row } from './queries.ts'

const states: CaseTableState[] = ['queued', 'running', 'done', 'cancelled', 'failed']

export const CaseTable = namedObject('CaseTable', {
  id: Uuid,
  scenarioId: Uuid,
  state: Type.Enum(states),
  progress: namedObject('CaseTableProgress', {
    rows: Type.Integer({ description: 'That are done, refused ones among them.' }),
    of: Type.Integer(),
    refused: Type.Integer({ description: 'Rows that are wrong; each says why in the results.' }),
    rate: orNull(Type.Integer({ description: 'Rows a second.' })),
    secondsLeft: orNull(Type.Integer({ description: 'At this rate.' })),
  }),
  failure: orNull(
    namedObject('CaseTableFailure', { code: Type.Enum(caseTableFailureCodes), message: Type.String() }),
  ),
  engineVersion: Type.String(),
  queuedAt: Timestamp,
  startedAt: orNull(Timestamp),
  finishedAt: orNull(Timestamp),
  keptUntil: orNull(Timestamp),
})

const iso = (time: Date | null): string | null => time?.toISOString() ?? null

const millisecondsPerSecond = 1_000
const millisecondsPerDay = 86_400_000

export function presentCaseTable(table: Row): Static<typeof CaseTable> {
  const { id, scenarioId, state, failure, engineVersion, queuedAt, startedAt, finishedAt } = table
  const until = finishedAt && new Date(finishedAt.getTime() + caseTableQuotas.keptDays * millisecondsPerDay)
  return {
    id,
    scenarioId,
    state,
    progress: progressOf(table),
    failure,
    engineVersion,
    queuedAt: queuedAt.toISOString(),
    startedAt: iso(startedAt),
    finishedAt: iso(finishedAt),
    keptUntil: iso(until),
  }
}

/** Rows a second, and how long the rest takes at that rate; null before there are any, and once it is finished. */
function progressOf({ rows, doneRows, refusedRows, startedAt, finishedAt }: Row) {
  const end = finishedAt?.getTime() ?? Date.now()
  const seconds = startedAt && doneRows > 0 ? (end - startedAt.getTime()) / millisecondsPerSecond : 0
  const rate = seconds > 0 ? doneRows / seconds : null
  return {
    rows: doneRows,
    of: rows,
    refused: refusedRows,
    rate: rate && Math.round(rate),
    secondsLeft: rate && !finishedAt ? Math.ceil((rows - doneRows) / rate) : null,
  }
}

export const isFinished = ({ finishedAt }: Pick<Row, 'finishedAt'>): boolean => finishedAt !== null
