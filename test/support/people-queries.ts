import { hashOfToken } from '../../src/server/accounts/random-token.ts'
import { listEventsBy, listEventsOf } from '../../src/server/audit/queries.ts'
import {
  countComments,
  deleteComment,
  findMentioned,
  insertComment,
  lockCommented,
  lockScenarioOfComment,
  resolveThread,
  updateComment,
} from '../../src/server/comments/queries.ts'
import {
  findComment,
  findThread,
  listCommentedPlaces,
  listComments,
  listOwnComments,
  listThreads,
} from '../../src/server/comments/reading-queries.ts'
import type { Database } from '../../src/server/database/database.ts'
import { readPage } from '../../src/server/http/pages.ts'
import {
  deleteItem,
  findItem,
  findItemToWrite,
  insertItem,
  listOwnItems,
  listProjectItems,
  lockShelf,
  updateItem,
} from '../../src/server/library/queries.ts'
import {
  countRecentInvitations,
  deleteExpiredInvitations,
  deleteInvitation,
  insertMember,
  isOfPeople,
  listInvitations,
  lockInvitation,
} from '../../src/server/people/invitation-queries.ts'
import {
  deleteExpiredOffers,
  deleteOffer,
  findOffer,
  lockStored,
  putOffer,
  weighProject,
} from '../../src/server/people/offer-queries.ts'
import {
  countMemberships,
  countPeople,
  deleteLinksOf,
  deleteMember,
  listPeople,
  lockPeople,
  updateRole,
} from '../../src/server/people/queries.ts'
import { deleteOldPresence, noteThere } from '../../src/server/presence/queries.ts'
import { findMemberRole } from '../../src/server/projects/role-queries.ts'
import { writeNotes } from '../../src/server/register/queries.ts'
import {
  findApproval,
  findAsked,
  findReview,
  insertReviewEvent,
  listReviewEvents,
  lockReview,
} from '../../src/server/review/queries.ts'
import type { PlannedIds } from './planned-data.ts'

const tokenHash = hashOfToken('token')

const itemContent = { name: 'Palm oil', body: '{}', source: 'Somebody', link: null, note: null }

/** What is asked about the people of a project, about what they say and what they approve. */
export function peopleQueries(
  ids: () => PlannedIds,
): Readonly<Record<string, (database: Database) => Promise<unknown>>> {
  const reader = () => ({ id: ids().user, isAdmin: false })
  const membership = () => ({ projectId: ids().project, userId: ids().user })
  const invitation = () => ({ ...membership(), id: ids().scenario, role: 'viewer', isTheirs: true }) as const
  return {
    'the people of a project': (database) => listPeople(database, reader(), ids().project),
    'the invitations to a project': (database) => listInvitations(database, reader(), ids().project),
    'locking the people of a project': (database) => lockPeople(database, ids().user, ids().project),
    'how many people there are': (database) => countPeople(database, ids().project),
    'whether an address is of the people': (database) =>
      isOfPeople(database, ids().project, 'user7@example.org'),
    'how many have been invited of late': (database) => countRecentInvitations(database, ids().user),
    'finding an invitation': (database) => lockInvitation(database, ids().user, tokenHash),
    'joining a project': (database) => insertMember(database, ids().user, invitation()),
    'withdrawing an invitation': (database) =>
      deleteInvitation(database, ids().user, ids().project, ids().scenario),
    'deleting expired invitations': (database) => deleteExpiredInvitations(database),
    'changing a role': (database) => updateRole(database, membership(), 'viewer'),
    'removing somebody': (database) => deleteMember(database, membership()),
    'deleting the links of somebody': (database) => deleteLinksOf(database, membership()),
    'how many projects of others somebody works in': (database) => countMemberships(database, ids().user),
    'the offer of a project': (database) => findOffer(database, ids().user, ids().project),
    'offering a project': (database) => putOffer(database, membership(), { ownerId: ids().user, days: 14 }),
    'taking an offer back': (database) => deleteOffer(database, ids().project),
    'deleting offers that have ended': (database) => deleteExpiredOffers(database),
    'what a project weighs': (database) => weighProject(database, ids().project),
    'locking what an account stores': (database) =>
      lockStored(database, { ownerId: ids().user, heirId: ids().user }),
    'the role in which somebody is refused': (database) =>
      findMemberRole(database, ids().user, ids().calculation),
    'who has a scenario open': (database) => noteThere(database, reader(), ids().scenario, 'editing'),
    'closing a scenario': (database) => noteThere(database, reader(), ids().scenario, 'left'),
    'deleting old presence': (database) => deleteOldPresence(database),
    'where a review stands': (database) => findReview(database, reader(), ids().scenario),
    'locking a review': (database) => lockReview(database, ids().user, ids().scenario),
    'the steps of a review': (database) => listReviewEvents(database, reader(), ids().scenario),
    'who asked for a review': (database) => findAsked(database, ids().scenario),
    'who approved a calculation': (database) => findApproval(database, reader(), ids().calculation),
    'taking a step of a review': (database) =>
      insertReviewEvent(
        database,
        {
          scenarioId: ids().scenario,
          userId: ids().user,
          kind: 'asked',
          calculationId: ids().calculation,
          sha256: null,
          note: null,
          isAlone: null,
          aloneSince: null,
        },
        'inReview',
      ),
    'what is said of a scenario': (database) =>
      listThreads(database, reader(), ids().scenario, { ...readPage({}), anchor: 'NPV', state: 'open' }),
    'what comments of a scenario stand beside': (database) =>
      listCommentedPlaces(database, reader(), ids().scenario),
    'the comments of a thread': (database) => listComments(database, reader(), ids().study, readPage({})),
    'what somebody has said': (database) => listOwnComments(database, ids().user, readPage({})),
    'events that concern somebody': (database) => listEventsOf(database, ids().user, 500),
    'what somebody did to others': (database) => listEventsBy(database, ids().user, 500),
    'how many comments a thread has': (database) => countComments(database, ids().study),
    'a comment': (database) => findComment(database, reader(), ids().study),
    'a thread': (database) => findThread(database, ids().study),
    'commenting on a calculation': (database) =>
      lockCommented(database, ids().user, 'calculation', ids().calculation),
    'commenting in a thread': (database) => lockCommented(database, ids().user, 'thread', ids().study),
    'commenting on a comment': (database) => lockCommented(database, ids().user, 'comment', ids().study),
    'adding a comment': (database) =>
      insertComment(database, { threadId: ids().study, userId: ids().user, text: 'Why?' }),
    'editing a comment': (database) => updateComment(database, ids().user, ids().study, 'Why?'),
    'a comment that goes': (database) => lockScenarioOfComment(database, ids().user, ids().study),
    'deleting a comment': (database) => deleteComment(database, ids().user, ids().study),
    'resolving a thread': (database) => resolveThread(database, ids().study, ids().user),
    'a library of one’s own': (database) =>
      listOwnItems(database, ids().user, readPage({}), { kind: 'price', text: 'palm' }),
    'the library of a project': (database) =>
      listProjectItems(database, reader(), ids().project, readPage({}), { kind: 'price', text: 'palm' }),
    'an item of a library': (database) => findItem(database, reader(), ids().libraryItem),
    'an item of a library to write': (database) => findItemToWrite(database, ids().user, ids().libraryItem),
    'how much a library of one’s own has': (database) =>
      lockShelf(database, { userId: ids().user, projectId: null }),
    'how much the library of a project has': (database) =>
      lockShelf(database, { userId: ids().user, projectId: ids().project }),
    'adding to the library of a project': (database) =>
      insertItem(
        database,
        { userId: ids().user, projectId: ids().project },
        { kind: 'price', ...itemContent },
      ),
    'changing an item of a library': (database) =>
      updateItem(database, { userId: ids().user, id: ids().libraryItem, expected: [1] }, itemContent),
    'deleting an item of a library': (database) =>
      deleteItem(database, { userId: ids().user, id: ids().libraryItem, expected: [1] }),
    'what is written of inputs from a library': (database) =>
      writeNotes(database, ids().user, ids().scenario, '{}'),
    'who is mentioned': (database) => findMentioned(database, ids().project, [ids().user]),
  }
}
