import type { ReviewState } from '../database/schema.ts'

export const reviewActions = ['ask', 'withdraw', 'return', 'approve', 'unlock'] as const
export type ReviewAction = (typeof reviewActions)[number]

/** Where a scenario stands, and who looks at it. */
export interface Standing {
  readonly state: ReviewState
  /** Whether its inputs as they stand are calculated. */
  readonly isCalculated: boolean
  /** Who asked last for the review. */
  readonly askedBy: string | null
  /** Whether what they show now is what the review was asked for. */
  readonly isAsAsked: boolean
  /** Whether nobody else is on the project. */
  readonly isAlone: boolean
  readonly mayAsk: boolean
  readonly mayReview: boolean
}

const from: Readonly<Record<ReviewAction, ReviewState>> = {
  ask: 'draft',
  withdraw: 'inReview',
  return: 'inReview',
  approve: 'inReview',
  unlock: 'approved',
}

export const stateAfter: Readonly<Record<ReviewAction, ReviewState>> = {
  ask: 'inReview',
  withdraw: 'draft',
  return: 'draft',
  approve: 'approved',
  unlock: 'draft',
}

export const eventOf = {
  ask: 'asked',
  withdraw: 'withdrawn',
  return: 'returned',
  approve: 'approved',
  unlock: 'unlocked',
} as const satisfies Record<ReviewAction, string>

/** Whether an action has to say why. */
export const needsReason: ReadonlySet<ReviewAction> = new Set(['return', 'unlock'])

const stateNames: Readonly<Record<ReviewState, string>> = {
  draft: 'a draft',
  inReview: 'in review',
  approved: 'approved',
}

type Roles = Pick<Standing, 'mayAsk' | 'mayReview'>

const asking = {
  isAllowed: ({ mayAsk }: Roles) => mayAsk,
  otherwise: 'Owners and editors of the project ask for a review, and withdraw it.',
}
const deciding = {
  isAllowed: ({ mayReview }: Roles) => mayReview,
  otherwise: 'Owners and reviewers of the project say what becomes of a review.',
}
const unlocking = {
  isAllowed: ({ mayAsk, mayReview }: Roles) => mayAsk || mayReview,
  otherwise: 'Owners, editors and reviewers of the project unlock what is approved.',
}
const whose = {
  ask: asking,
  withdraw: asking,
  return: deciding,
  approve: deciding,
  unlock: unlocking,
} as const satisfies Record<ReviewAction, typeof asking>

/**
 * Why somebody may not take a step of a review, as a sentence; undefined where they may.
 *
 * Who asks for a review does not decide it, because four eyes see more than two, and what was changed since is asked for
 * again, else who approves it could have changed it; whoever is alone on a project has nobody else to ask.
 */
export function refusalOf(action: ReviewAction, standing: Standing, userId: string): string | undefined {
  const { state, isCalculated, askedBy, isAsAsked, isAlone } = standing
  if (state !== from[action]) return `The scenario is ${stateNames[state]}.`
  const { isAllowed, otherwise } = whose[action]
  if (!isAllowed(standing)) return otherwise
  if (whose[action] === deciding && askedBy === userId && !isAlone)
    return 'Who asked for the review does not decide it: somebody else of the project does.'
  if ((action === 'ask' || action === 'approve') && !isCalculated)
    return 'The inputs as they stand are not calculated.'
  if (action === 'approve' && !isAsAsked && !isAlone)
    return 'It has been calculated anew since the review was asked for: it is withdrawn or returned, and asked for again.'
  return undefined
}

/** What somebody may do next. */
export const stepsOf = (standing: Standing, userId: string): ReviewAction[] =>
  reviewActions.filter((action) => refusalOf(action, standing, userId) === undefined)
