import type { Project } from '../cases/queries.ts'

export const texts = {
  title: 'Review',
  state: { draft: 'Draft', inReview: 'In review', approved: 'Approved' },
  button: { draft: 'Review', inReview: 'In review', approved: 'Approved' },
  about: {
    draft: 'Nobody has been asked to review this scenario as it stands.',
    inReview: 'This scenario is in review. It can still be changed; what is approved is what it shows then.',
    approved:
      'This scenario is approved and locked, and its result is kept: nothing of it can be changed until it is unlocked.',
  },
  reader: (role: Project['role']) =>
    role === null
      ? 'You see it as an administrator, and change nothing of it.'
      : `You are a ${role} of this project: its owner and its editors change it, keep its results and share them.`,
  notCalculated: 'Its inputs have changed since they were calculated. To ask keeps the result first.',
  step: {
    ask: 'Ask for review',
    withdraw: 'Withdraw',
    return: 'Return with a reason',
    approve: 'Approve',
    unlock: 'Unlock',
  },
  needsReason: 'Say why first.',
  note: 'Note, or reason',
  open: 'Review…',
  unlock: 'Unlock…',
  copy: 'Copy as new scenario',
  history: 'What happened',
  nothingYet: 'Nothing yet.',
  kind: {
    asked: 'asked for a review',
    withdrawn: 'withdrew it',
    returned: 'returned it',
    approved: 'approved it',
    unlocked: 'unlocked it',
  },
  somebody: 'Somebody whose name is not known',
  approvedBy: (by: string, at: string) => `By ${by}, ${at}`,
  alone: (since: string | null) =>
    since === null ? 'alone on the project' : `alone on the project since ${since}`,
  aloneNow: 'Nobody else is on this project: what you approve says that you were alone.',
  hash: (sha256: string) => `SHA-256 of what was approved: ${sha256}`,
  comments: 'Comments',
  noComments: 'None yet. Comments begin beside an input or a number: open its name, or Why?',
} as const
