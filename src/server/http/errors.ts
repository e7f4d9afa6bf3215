import { type FieldError, listedMaximum, shortened } from '../../contract/request/field-error.ts'
import type { Proposal } from '../../contract/studies/fitted-study.ts'
import type { WorkEstimate } from '../../contract/studies/work-estimate.ts'
import { Problem } from './problem.ts'
import { decimal, summarise } from './problem-text.ts'
import { projectProblems } from './project-problems.ts'

/** Every problem the API can answer with. Not yours and not there look the same, byte for byte: 404. */
export const problems = {
  ...projectProblems,
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
  tokenLimit: (limit: number) =>
    new Problem(409, 'token_limit', `An account has at most ${limit} access tokens; revoke one first.`),
  noSuchItem: () =>
    problems.invalidInput([
      { pointer: '/itemId', code: 'no_such_item', message: 'There is no such item in a library of yours.' },
    ]),
  noPlaceOfItem: (kind: string) =>
    problems.invalidInput([
      { pointer: '/at', code: 'no_such_place', message: `A ${kind} of a library cannot be used there.` },
    ]),
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
  unknownColumns: (names: readonly string[]) =>
    problems.invalidInput(
      names.slice(0, listedMaximum).map((name) => ({
        pointer: '/columns',
        code: 'no_such_column',
        message: `There is no column ${shortened(name)}, or your access level does not include it.`,
      })),
      names.length,
    ),
  emailTaken: () => new Problem(409, 'email_taken', 'There is an account with this e-mail address already.'),
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
  /** @param most rows that are calculated in one request. */
  tableTooLarge: (rows: number, most: number) =>
    new Problem(
      413,
      'table_too_large',
      `The table has ${decimal.format(rows)} rows; at once at most ${decimal.format(most)} are calculated. POST /scenarios/{id}/case-tables takes it, has it calculated in the background and keeps what comes of it.`,
    ),
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
