import Type, { type Static } from 'typebox'

/** The places of scenarios in a project: a scenario may be moved to one that is above the number of them. */
export const lastPosition = 1_000

/** How long the answer to a request with an Idempotency-Key is kept. */
export const keptAnswerHours = 24

/** How long a deleted project or scenario can be had back. */
export const restorableDays = 30

/** How much is stored for whom, and for how long: part of the environment. Why so much: decision 18. */
export const quotaSettings = {
  QUOTA_PROJECTS: Type.Integer({
    minimum: 1,
    maximum: 1_000_000,
    default: 1_000,
    description: 'a number of projects an account, 1 to 1000000',
  }),
  QUOTA_SCENARIOS: Type.Integer({
    minimum: 1,
    maximum: lastPosition,
    default: 100,
    description: `a number of scenarios a project, 1 to ${lastPosition}`,
  }),
  QUOTA_STORED_MB: Type.Integer({
    minimum: 1,
    maximum: 1_000_000,
    default: 1_000,
    description: 'a number of megabytes an account, 1 to 1000000',
  }),
  KEPT_CALCULATIONS: Type.Integer({
    minimum: 1,
    maximum: 100_000,
    default: 20,
    description: 'a number of calculations a scenario, 1 to 100000',
  }),
  KEPT_CALCULATION_HOURS: Type.Integer({
    minimum: 1,
    maximum: 100_000,
    default: 24,
    description: 'a number of hours, 1 to 100000',
  }),
}

const QuotaSettings = Type.Object(quotaSettings)
type QuotaSettings = Static<typeof QuotaSettings>

export const bytesPerMegabyte = 1_000_000

/** Below a megabyte in kB, so that little is not nothing. */
export const sizeText = (bytes: number): string =>
  bytes < bytesPerMegabyte ? `${Math.round(bytes / 1_000)} kB` : `${(bytes / bytesPerMegabyte).toFixed(1)} MB`

/** What there may be of one account's studies at most. */
export const studyQuotas = {
  /** Worked on at once. */
  running: 2,
  waiting: 20,
  /** Outputs of trials that are kept. */
  sampleBytes: 500 * bytesPerMegabyte,
  /** In each study. */
  trials: 2 ** 20,
  /** In those of administrators: to reduce so many takes some 250 MB of a worker, whatever the outputs. */
  administratorTrials: 2 ** 22,
} as const

/** What there may be of one account's tables of cases at most, and for how long they are kept after their end. */
export const caseTableQuotas = { unfinished: 5, keptDays: 30 } as const

/** How many links that can be opened there may be, and for how long each. */
export const linkQuotas = { scenario: 20, account: 200, days: 365 } as const

/** What may be said of a scenario at most, and how often somebody is told by mail of having been mentioned. */
export const commentQuotas = {
  threads: 200,
  comments: 500,
  characters: 2_000,
  mentions: 10,
  /** Calculations of a scenario that comments keep: those beside which threads were begun last. */
  keptCalculations: 20,
  mailsAnHour: 20,
} as const

/** How many items a library may have, be it somebody’s own or that of a project. */
export const libraryQuotas = { items: 500 } as const

/** How many people there may be of a project with those who are invited, how many projects of others somebody may work in. */
export const peopleQuotas = {
  project: 50,
  account: 200,
  invitationsPerHour: 20,
  /** To one address, whoever invites it. */
  invitationsToAddressPerHour: 5,
  invitationDays: 7,
  /** How long somebody may think about owning a project. */
  offerDays: 14,
  /** To one address, whoever offers what. */
  offersToAddressPerHour: 5,
} as const

/** How long the outputs of single trials are kept; what was made of them stays. */
export const keptSampleDays = 30

/** What an account may store at most. */
export interface Quotas {
  readonly projects: number
  /** The most that each project may have. */
  readonly scenarios: number
  readonly storedBytes: number
}

export const quotasOf = ({ QUOTA_PROJECTS, QUOTA_SCENARIOS, QUOTA_STORED_MB }: QuotaSettings): Quotas => ({
  projects: QUOTA_PROJECTS,
  scenarios: QUOTA_SCENARIOS,
  storedBytes: QUOTA_STORED_MB * bytesPerMegabyte,
})

/** Which calculations of a scenario are kept whatever becomes of them: the latest so many, and those that are younger. */
export interface Keeping {
  readonly latest: number
  readonly hours: number
}

export const keepingOf = ({ KEPT_CALCULATIONS, KEPT_CALCULATION_HOURS }: QuotaSettings): Keeping => ({
  latest: KEPT_CALCULATIONS,
  hours: KEPT_CALCULATION_HOURS,
})

/** As settings of a session: change_storage refuses in it what goes beyond them. */
export const quotaSessionSettings = ({ projects, storedBytes }: Quotas): Record<string, string> => ({
  'safapac.projects_maximum': String(projects),
  'safapac.bytes_maximum': String(storedBytes),
})
