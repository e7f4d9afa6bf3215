import Type from 'typebox'
import { PublishedOutcome } from '../../contract/outcome/published-outcome.ts'
import { namedObject } from '../../contract/request/named-object.ts'
import { AccessLevel } from '../accounts/schemas.ts'
import { linkQuotas } from '../config/quotas.ts'
import { Name, orNull, Timestamp, Uuid } from '../http/fields.ts'
import type { ProjectLink as ProjectLinkRow } from './project-queries.ts'
import type { Link as LinkRow } from './queries.ts'

export const defaultDays = 90

export const WantedLink = namedObject(
  'WantedLink',
  {
    level: Type.Optional({
      ...AccessLevel,
      description: 'What it shows at most; your own level unless said, and never above it.',
    }),
    days: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: linkQuotas.days,
        default: defaultDays,
        description: 'How long it can be opened.',
      }),
    ),
    label: Type.Optional({ ...Name, description: 'For yourself, to tell your links apart.' }),
    allowFiles: Type.Optional(
      Type.Boolean({ default: false, description: 'Whether files can be downloaded through it.' }),
    ),
  },
  { additionalProperties: false },
)

export const Link = namedObject('Link', {
  id: Uuid,
  scenarioId: Uuid,
  calculationId: { ...orNull(Uuid), description: 'Null: the latest calculation of the scenario.' },
  level: AccessLevel,
  label: orNull(Type.String()),
  allowFiles: Type.Boolean(),
  createdAt: Timestamp,
  expiresAt: Timestamp,
  firstOpenedAt: orNull(Timestamp),
  lastOpenedAt: { ...orNull(Timestamp), description: 'To the minute.' },
})

export const ProjectLink = namedObject('ProjectLink', {
  ...Link.properties,
  scenarioName: Type.String(),
  calculationName: { ...orNull(Type.String()), description: 'Null where the calculation has none.' },
  madeBy: Type.String({ description: 'A name; empty where the account has none.' }),
})

export const MadeLink = namedObject('MadeLink', {
  ...Link.properties,
  address: Type.String({
    description:
      'Of the page, to send to whoever is to read it. It holds the secret and is told this once; what follows its last slash is `{link}` of `GET /shared/{link}`.',
  }),
})

export function presentLink(row: LinkRow) {
  const { id, scenarioId, calculationId, accessLevel: level, label, allowsFiles: allowFiles } = row
  return {
    id,
    scenarioId,
    calculationId,
    level,
    label,
    allowFiles,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    firstOpenedAt: row.firstOpenedAt?.toISOString() ?? null,
    lastOpenedAt: row.lastOpenedAt?.toISOString() ?? null,
  }
}

export const presentProjectLink = (row: ProjectLinkRow) => ({
  ...presentLink(row),
  scenarioName: row.scenarioName,
  calculationName: row.calculationName,
  madeBy: row.madeBy,
})

/** What whoever has a link is told: a calculation and nothing else. */
export const SharedCalculation = namedObject('SharedCalculation', {
  name: Type.String({ description: 'Of the calculation, or else of its scenario.' }),
  pathway: {
    ...orNull(Type.String()),
    description: 'Process, feedstock and country; null where the edition is gone.',
  },
  calculationId: Uuid,
  isLatest: Type.Boolean({
    description: 'Whether the link is to the latest calculation, whichever that is.',
  }),
  level: { ...AccessLevel, description: 'What is shown: the lower of the link’s and its maker’s.' },
  allowFiles: Type.Boolean(),
  engineVersion: Type.String(),
  referenceDataEdition: Type.String(),
  finishedAt: Timestamp,
  expiresAt: Timestamp,
  hash: Type.String({
    description:
      'What its bundle and its report for the same level say of themselves: SHA-256 in hexadecimal.',
  }),
  sources: Type.Record(Type.String(), Type.String(), {
    description: 'Where inputs are from, by JSON pointer, as far as the reference data know.',
  }),
  inputs: Type.Object({}, { additionalProperties: true }),
  ...PublishedOutcome.properties,
})
