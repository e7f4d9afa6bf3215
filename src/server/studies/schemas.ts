import Type from 'typebox'
import { namedObject } from '../../contract/request/named-object.ts'
import { anyKinds } from '../../contract/studies/kinds/any-study.ts'
import { StudyAnswerSchema } from '../../contract/studies/kinds/schemas.ts'
import type { StudyState } from '../database/study-tables.ts'
import { orNull, Timestamp, Uuid } from '../http/fields.ts'
import { studyFailureCodes } from './job/failure.ts'

const states: StudyState[] = ['queued', 'running', 'done', 'stopped', 'cancelled', 'failed']

export const StudySummary = namedObject('StudySummary', {
  id: Uuid,
  scenarioId: Uuid,
  kind: Type.Enum([...anyKinds]),
  state: Type.Enum(states),
  progress: namedObject('StudyProgress', {
    trials: Type.Integer({ description: 'That are computed.' }),
    of: Type.Integer(),
    rate: orNull(Type.Integer({ description: 'Trials a second.' })),
    secondsLeft: orNull(Type.Integer({ description: 'At this rate.' })),
  }),
  failure: orNull(
    namedObject('StudyFailure', { code: Type.Enum(studyFailureCodes), message: Type.String() }),
  ),
  outputs: Type.Array(Type.String(), { description: 'Those that your access level sees.' }),
  hasSamples: Type.Boolean({ description: 'Whether single trials are kept: for 30 days.' }),
  sampler: Type.Integer(),
  engineVersion: Type.String(),
  edition: Type.String({ description: 'Of the reference data.' }),
  queuedAt: Timestamp,
  startedAt: orNull(Timestamp),
  finishedAt: orNull(Timestamp),
})

const number = orNull(Type.Number())

export const KeptStudy = namedObject('KeptStudy', {
  ...StudySummary.properties,
  request: Type.Object({}, { additionalProperties: true, description: 'The study that was asked for.' }),
  base: Type.Object({}, { additionalProperties: true, description: 'Its case, as it was then.' }),
  soFar: orNull(
    namedObject('StudySoFar', {
      trials: Type.Integer(),
      results: Type.Record(
        Type.String(),
        namedObject('OutputSoFar', {
          trials: Type.Integer(),
          withValue: Type.Integer(),
          mean: number,
          p10: number,
          p50: number,
          p90: number,
        }),
        { description: 'By output, in its unit: averages of the batches that are done, without a gap.' },
      ),
    }),
  ),
  answer: orNull(StudyAnswerSchema),
})
