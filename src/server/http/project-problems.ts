import { sizeText } from '../config/quotas.ts'
import { Problem } from './problem.ts'

/** Why something is refused in a project: its people, what it may hold, and what its parts are just now. */
export const projectProblems = {
  roleLacks: (role: string) =>
    new Problem(
      403,
      'role_lacks',
      `Your role in this project is ${role}, which does not allow this; its owner can change that.`,
    ),
  projectLimit: (limit: number) =>
    new Problem(409, 'project_limit', `An account holds at most ${limit} projects; delete one first.`),
  storageLimit: (megabytes: number) =>
    new Problem(
      409,
      'storage_limit',
      `An account stores at most ${megabytes} MB; delete a project, a scenario or some calculations first.`,
    ),
  /** @param bytes of the project, and of how many there is room. */
  noRoomToTakeOver: (bytes: number, room: number) =>
    new Problem(
      409,
      'storage_limit',
      `This project takes ${sizeText(bytes)}, and your account has room for ${sizeText(room)}; delete something of yours first, or decline.`,
    ),
  noOffer: () =>
    new Problem(
      409,
      'no_offer',
      'This project is not offered to you now: the offer has ended, or was taken back.',
    ),
  studyLimit: (running: number, waiting: number) =>
    new Problem(
      409,
      'study_limit',
      `An account has at most ${running} studies under way and ${waiting} that wait; wait for one to end, or cancel one.`,
    ),
  sampleLimit: (megabytes: number) =>
    new Problem(
      409,
      'sample_limit',
      `The trials of an account's studies take at most ${megabytes} MB; delete a study, or ask for fewer trials or outputs.`,
    ),
  caseTableLimit: (unfinished: number) =>
    new Problem(
      409,
      'case_table_limit',
      `An account has at most ${unfinished} tables of cases that are not finished; wait for one to end, or cancel one.`,
    ),
  caseTableUnfinished: () =>
    new Problem(
      409,
      'case_table_unfinished',
      'This table is not calculated yet; ask for it until it is finished.',
      { headers: { 'retry-after': '1' } },
    ),
  caseTableFinished: () =>
    new Problem(409, 'case_table_finished', 'This table is finished and can no longer be cancelled.'),
  linkLimit: (ofScenario: number, ofAccount: number) =>
    new Problem(
      409,
      'link_limit',
      `There are at most ${ofScenario} links to a scenario and its calculations, and ${ofAccount} of an account; revoke one first.`,
    ),
  commentLimit: (threads: number, comments: number) =>
    new Problem(
      409,
      'comment_limit',
      `A scenario has at most ${threads} threads and ${comments} comments; delete some first.`,
    ),
  libraryLimit: (items: number) =>
    new Problem(409, 'library_limit', `A library holds at most ${items} items; delete one first.`),
  notCalculated: () =>
    new Problem(409, 'not_calculated', 'This calculation has no outcome: it is not finished, or it failed.'),
  noSamples: () =>
    new Problem(
      409,
      'no_samples',
      'There are no trials of this study: it draws none, none is computed yet, or they were kept for their 30 days.',
    ),
  noTrial: (trials: number) =>
    new Problem(
      404,
      'no_such_trial',
      `There is no such trial: a study of Monte Carlo numbers them from 0, and this one has ${trials}.`,
    ),
  impossibleTrial: (reason: string) =>
    new Problem(409, 'impossible_trial', `This trial is no case that can be calculated: ${reason}`),
  studyFinished: () =>
    new Problem(409, 'study_finished', 'This study is finished and can no longer be cancelled.'),
  noteLimit: () =>
    new Problem(409, 'note_limit', 'The notes of a scenario take 256 kB at most; shorten some first.'),
  scenarioLimit: (limit: number) =>
    new Problem(409, 'scenario_limit', `A project holds at most ${limit} scenarios; delete one first.`),
  lastScenario: () =>
    new Problem(409, 'last_scenario', 'A project keeps at least one scenario; delete the project instead.'),
  orderTaken: () =>
    new Problem(409, 'order_taken', 'Another scenario of this project already has that position.'),
  alreadyAmong: () =>
    new Problem(409, 'already_among', 'This address is that of one of the people of the project.'),
  peopleLimit: (limit: number) =>
    new Problem(
      409,
      'people_limit',
      `A project has at most ${limit} people, with those who are invited; remove one first.`,
    ),
  membershipLimit: (limit: number) =>
    new Problem(
      409,
      'membership_limit',
      `An account works in at most ${limit} projects of others; leave one first.`,
    ),
  ownerStays: () =>
    new Problem(409, 'owner_stays', 'A project has an owner; hand it over to somebody else first.'),
  ownsShared: (count: number) =>
    new Problem(
      409,
      'owns_shared_projects',
      `You own projects with other people (${count}): hand them over first, or say that they are to be deleted with your account.`,
    ),
  otherAddress: () =>
    new Problem(
      403,
      'other_address',
      'This invitation is for another e-mail address; sign in with the account that has it.',
    ),
  locked: () =>
    new Problem(
      409,
      'locked',
      'This is approved, and nothing of it is written until it is unlocked; copy it to go on from it.',
    ),
  /** @param reason as a sentence. */
  reviewStep: (reason: string) => new Problem(409, 'review_step', reason),
  anotherCalculation: () =>
    new Problem(
      409,
      'another_calculation',
      'The scenario has been changed since that calculation; look at what it shows now.',
    ),
  calculationFinished: () =>
    new Problem(409, 'calculation_finished', 'This calculation is finished and can no longer be cancelled.'),
}
