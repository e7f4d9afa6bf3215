import { type FieldError, listedMaximum, shortened } from '../../contract/request/field-error.ts'
import type { Proposal } from '../../contract/studies/fitted-study.ts'
import type { WorkEstimate } from '../../contract/studies/work-estimate.ts'
import { decimal, summarise } from './problem-text.ts'

/**
 * A failure the caller is meant to see; the error handler turns it into RFC 9457 problem details.
 * Anything else that is thrown is a defect: logged in full, answered with a bare 500.
 */
export class Problem extends Error {
  override name = 'Problem'
  readonly status: number
  readonly code: string
  readonly errors: readonly FieldError[] | undefined
  /** What would be taken instead, in the form of the request. */
  readonly proposal: Proposal | undefined
  readonly headers: Readonly<Record<string, string>>

  constructor(
    status: number,
    code: string,
    detail: string,
    more: {
      errors?: readonly FieldError[]
      proposal?: Proposal | undefined
      headers?: Record<string, string>
    } = {},
  ) {
    super(detail)
    this.status = status
    this.code = code
    this.errors = more.errors
    this.proposal = more.proposal
    this.headers = more.headers ?? {}
  }
}

/** Every problem the API can answer with. Not yours and not there look the same, byte for byte: 404. */
export const problems = {
  invalidJson: () => new Problem(400, 'invalid_json', 'The request body is not valid JSON.'),
  invalidUrl: () => new Problem(400, 'invalid_url', 'The address of the request is not properly encoded.'),
  invalidQuery: () =>
    new Problem(400, 'invalid_query', 'The query of the address has a name that no parameter may have.'),
  repeatedParameter: (name: string) =>
    new Problem(400, 'invalid_query', `The query of the address gives ${name.slice(0, 50)} more than once.`),
  invalidKey: () =>
    new Problem(400, 'invalid_key', 'An Idempotency-Key has 1 to 255 visible ASCII characters.'),
  invalidToken: () =>
    new Problem(400, 'invalid_token', 'This link is not valid, or no longer; have a new one sent.'),
  invalidRequest: () => new Problem(400, 'invalid_request', 'The request could not be read.'),
  invalidCredentials: () =>
    new Problem(401, 'invalid_credentials', 'The e-mail address or the password is wrong.'),
  invalidRefreshToken: () =>
    new Problem(401, 'invalid_refresh_token', 'This refresh token is not valid any more; sign in again.', {
      headers: { 'www-authenticate': 'Bearer' },
    }),
  refreshTokenReused: () =>
    new Problem(
      401,
      'refresh_token_reused',
      'This refresh token was used before, so its session has ended; sign in again.',
      {
        headers: { 'www-authenticate': 'Bearer' },
      },
    ),
  notSignedIn: () =>
    new Problem(401, 'not_signed_in', 'This needs a valid access token: Authorization: Bearer <token>.', {
      headers: { 'www-authenticate': 'Bearer' },
    }),
  emailNotVerified: () =>
    new Problem(
      403,
      'email_not_verified',
      'Confirm your e-mail address first, with the link that was sent to it.',
    ),
  forbidden: () => new Problem(403, 'forbidden', 'This is for administrators only.'),
  roleLacks: (role: string) =>
    new Problem(
      403,
      'role_lacks',
      `Your role in this project is ${role}, which does not allow this; its owner can change that.`,
    ),
  notForTokens: () =>
    new Problem(
      403,
      'not_for_tokens',
      'Accounts, sessions, tokens and administration are for whoever has signed in, not for a personal access token.',
    ),
  tokenScope: (scope: string, needed: string) =>
    new Problem(403, 'token_scope', `This token was made for ${scope}; this needs one made for ${needed}.`),
  notFound: () => new Problem(404, 'not_found', 'There is nothing here, or it is not yours.'),
  unknownSymbol: (symbol: string) =>
    new Problem(404, 'unknown_symbol', `No step of this calculation has the symbol ${symbol}.`),
  methodNotAllowed: (allowed: readonly string[]) =>
    new Problem(405, 'method_not_allowed', `This address answers to ${allowed.join(', ')} only.`, {
      headers: { allow: allowed.join(', ') },
    }),
  notAcceptable: (mediaType: string) =>
    new Problem(406, 'not_acceptable', `This address answers with ${mediaType}; accept that.`),
  projectLimit: (limit: number) =>
    new Problem(409, 'project_limit', `An account holds at most ${limit} projects; delete one first.`),
  tokenLimit: (limit: number) =>
    new Problem(409, 'token_limit', `An account has at most ${limit} access tokens; revoke one first.`),
  storageLimit: (megabytes: number) =>
    new Problem(
      409,
      'storage_limit',
      `An account stores at most ${megabytes} MB; delete a project, a scenario or some calculations first.`,
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
  noSuchAnchor: () =>
    problems.invalidInput([
      {
        pointer: '/anchor',
        code: 'no_such_place',
        message: 'The calculation has nothing there, or your access level does not include it.',
      },
    ]),
  /** @param pointer where the request names them. */
  notOfProject: (pointer: string) =>
    problems.invalidInput([
      { pointer, code: 'not_of_project', message: 'Only people of the project can be mentioned.' },
    ]),
  /** @param pointer where the request names it. */
  levelAboveOwn: (pointer: string) =>
    problems.invalidInput([
      { pointer, code: 'level_above_own', message: 'It must not be above your own access level.' },
    ]),
  notCalculated: () =>
    new Problem(409, 'not_calculated', 'This calculation has no outcome: it is not finished, or it failed.'),
  noSamples: () =>
    new Problem(
      409,
      'no_samples',
      'There are no trials of this study: it draws none, none is computed yet, or they were kept for their 30 days.',
    ),
  unknownColumns: (names: readonly string[]) =>
    problems.invalidInput(
      names.slice(0, listedMaximum).map((name) => ({
        pointer: '/columns',
        code: 'no_such_column',
        message: `There is no column ${shortened(name)}, or your access level does not include it.`,
      })),
      names.length,
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
  emailTaken: () => new Problem(409, 'email_taken', 'There is an account with this e-mail address already.'),
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
  lastAdministrator: () =>
    new Problem(409, 'last_administrator', 'This is the last administrator; appoint another one first.'),
  editionExists: (edition: string) =>
    new Problem(409, 'edition_exists', `There is an edition ${edition} already; editions never change.`),
  /** @param pointer where the request names it. */
  unknownEdition: (pointer: string) =>
    problems.invalidInput([
      { pointer, code: 'unknown_edition', message: 'There is no such edition of the reference data.' },
    ]),
  pinnedEditionMissing: (edition: string) =>
    new Problem(
      409,
      'pinned_edition_missing',
      `The scenario pins the edition ${edition} of the reference data, which is no longer there; save it with another referenceEdition first.`,
    ),
  doubtLimit: (limit: number) =>
    new Problem(
      409,
      'doubt_limit',
      `An edition has at most ${limit} doubts; edit the data, or withdraw some first.`,
    ),
  editionOutdated: (current: string) =>
    new Problem(
      409,
      'edition_outdated',
      `The reference data are now those of ${current}; edit that edition.`,
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
  requestUnderWay: () =>
    new Problem(409, 'request_under_way', 'A request with this Idempotency-Key is still being answered.', {
      headers: { 'retry-after': '1' },
    }),
  preconditionFailed: () =>
    new Problem(412, 'precondition_failed', 'This has been changed since the version that If-Match names.'),
  bodyTooLarge: () => new Problem(413, 'body_too_large', 'The request body is too large.'),
  studyTooLarge: ({ milliseconds, fitting }: WorkEstimate, limitMilliseconds: number) => {
    const { sampling, ...counts } = fitting ?? {}
    const [size] = Object.entries(sampling ?? counts)
    const fits = size
      ? `${decimal.format(Number(size[1]))} ${size[0]} would fit.`
      : 'Ask for fewer outputs or parameters.'
    const taken = decimal.format(Math.ceil(milliseconds))
    const detail = `This study would take about ${taken} ms of a processor; at once at most ${limitMilliseconds} ms are computed. ${fits}`
    return new Problem(413, 'study_too_large', detail, { proposal: fitting ?? undefined })
  },
  /** @param pairs of random orders that would fit; undefined where none do. */
  attributionTooLarge: (limitMilliseconds: number, pairs: number | undefined) => {
    const fits = pairs === undefined ? 'Ask for fewer outputs.' : `${pairs} pairs of orders would fit.`
    const detail = `This would take more than ${limitMilliseconds} ms of a processor. ${fits}`
    return new Problem(413, 'attribution_too_large', detail, {
      proposal: pairs === undefined ? undefined : { pairs },
    })
  },
  unsupportedMediaType: () =>
    new Problem(415, 'unsupported_media_type', 'Send the body as application/json.'),
  /** @param count of all errors, where not all of them are listed. */
  invalidInput: (errors: readonly FieldError[], count = errors.length, proposal?: Proposal) =>
    new Problem(422, 'invalid_input', summarise(errors, count), {
      errors: errors.slice(0, listedMaximum),
      proposal,
    }),
  keyReused: () =>
    new Problem(422, 'key_reused', 'This Idempotency-Key was sent before with another request.'),
  headersTooLarge: () => new Problem(431, 'headers_too_large', 'The headers are too many or too large.'),
  tooManyAtOnce: () =>
    new Problem(429, 'too_many_at_once', 'Too many of your requests wait to be computed; try again.', {
      headers: { 'retry-after': '1' },
    }),
  /** @param retryAfterSeconds rounded up, so that whoever waits as long is served. */
  quotaExceeded: (limit: string, retryAfterSeconds: number) =>
    new Problem(429, 'quota_exceeded', `Too many requests of the kind "${limit}"; try again later.`, {
      headers: { 'retry-after': String(retryAfterSeconds) },
    }),
  computingUsedUp: (retryAfterSeconds: number) =>
    new Problem(429, 'quota_exceeded', 'The processor time for what you ask is used up; try again later.', {
      headers: { 'retry-after': String(retryAfterSeconds) },
    }),
  /** What is told of a defect: nothing. */
  internalError: () => new Problem(500, 'internal_error', 'Something went wrong here; it has been recorded.'),
  anotherCase: () =>
    new Problem(
      409,
      'another_case',
      'The study is no finished one of Monte Carlo of the inputs of this calculation.',
    ),
  noReports: () =>
    new Problem(
      501,
      'no_reports',
      'This server cannot make PDF: the optional package @myriaddreamin/typst-ts-node-compiler is not installed, or not made for its system.',
    ),
  busy: () =>
    new Problem(503, 'busy', 'Too many people are signing in just now; try again.', {
      headers: { 'retry-after': '1' },
    }),
  overloaded: () =>
    new Problem(503, 'overloaded', 'There are more requests than can be answered just now; try again.', {
      headers: { 'retry-after': '1' },
    }),
  tookTooLong: (seconds: number) =>
    new Problem(503, 'time_limit', `This took longer than ${seconds} s and was given up.`, {
      headers: { 'retry-after': '10' },
    }),
  tookTooMuch: () =>
    new Problem(503, 'memory_limit', 'This took more memory than there is for it and was given up.', {
      headers: { 'retry-after': '10' },
    }),
  unavailable: () =>
    new Problem(503, 'unavailable', 'The database cannot be reached just now; try again.', {
      headers: { 'retry-after': '1' },
    }),
  diskFull: () =>
    new Problem(
      503,
      'disk_full',
      'The disk of the database is full: nothing can be stored just now, and what is stored can be read.',
      { headers: { 'retry-after': '60' } },
    ),
  readOnly: () =>
    new Problem(503, 'read_only', 'The database takes no changes just now; what is stored can be read.', {
      headers: { 'retry-after': '10' },
    }),
  databaseTimeout: () =>
    new Problem(
      503,
      'database_timeout',
      'The database took too long over this and has given it up; try again.',
      { headers: { 'retry-after': '5' } },
    ),
  contended: () =>
    new Problem(503, 'contended', 'Others were changing the same just now; try again.', {
      headers: { 'retry-after': '1' },
    }),
}
