/** A fault put into the program, and the tests that have to notice it. */
export interface Mutation {
  readonly file: string
  /** A text that stands in the file exactly once. */
  readonly find: string
  readonly replace: string
  readonly tests: readonly string[]
}

const of = (file: string, tests: readonly string[], ...changes: readonly (readonly [string, string])[]) =>
  changes.map(([find, replace]): Mutation => ({ file, find, replace, tests }))

const engine = (name: string) =>
  [`src/engine/numerics/${name}.ts`, [`src/engine/numerics/${name}.test.ts`]] as const
const integration = (name: string) => `test/integration/${name}.test.ts`

const numerics = [
  ...of(
    ...engine('roots'),
    ['step % 3 === 2 ? middle', 'step < 0 ? middle'],
    ['weight /= 2', 'weight /= 1'],
    ['Math.abs(b.y) > tolerance', 'Math.abs(b.y) > tolerance + 1e-9'],
    ['if (sign !== 0 && next !== sign) changes++', 'if (next !== sign) changes++'],
    ['.filter((x) => x < 1)', '.filter((x) => x <= 1)'],
    ['<= rounding * sum.size(x)', '<= 0'],
  ),
  ...of(
    ...engine('zeros'),
    ['<= shrinks * Math', '<= 1e6 * Math'],
    ['if (this.evaluations >= this.budget)', 'if (this.evaluations >= 10 * this.budget)'],
    ['<= touches * Math', '<= 0 * Math'],
    ['low > 0 && high / low > decades', 'low > 0 && high / low > decades ** 9'],
  ),
  ...of(
    ...engine('rate-of-return'),
    ['positive.length > 1', 'positive.length > 2'],
    ['first < 0 &&', 'first !== 0 &&'],
    ['polynomialValue(flows, 1) === 0 ? [0] : []', 'polynomialValue(flows, 1) === 0 ? [] : []'],
    ['flows.length === cashFlows.length && flows', 'flows.length <= cashFlows.length && flows'],
  ),
  ...of(
    ...engine('payback'),
    ['(-before / flow) *', '(before / flow) *'],
    ['if (balance >= 0) {', 'if (balance > 1) {'],
    ['else isBack = isInvested', 'else isBack = true'],
  ),
  ...of(
    ...engine('loan'),
    ['const years = term - grace', 'const years = term'],
    ['return 1 - paid / years', 'return 1 - paid / term'],
  ),
  ...of(
    ...engine('loss'),
    ['i - oldest > years', 'i - oldest >= years'],
    ['Math.max(0, own) * cap', 'Math.max(0, own)'],
  ),
  ...of(
    ...engine('depreciation'),
    [
      'balance(period, switched - 1) / (period - switched + 1)',
      'balance(period, switched) / (period - switched)',
    ],
    ['const declineFactor = 2', 'const declineFactor = 1.5'],
  ),
]

const fences = [
  ...of(
    'src/server/http/idempotency/hooks.ts',
    [integration('idempotency')],
    ['[404, 409, 412]', '[404, 409]'],
    ["headers['if-match'] ?? null", 'null'],
    ['if (!kept.fingerprint.equals(fingerprint)) throw', 'if (!kept.fingerprint) throw'],
    [
      'if (!isSuccess) await transaction.rollbackToSavepoint',
      'if (isSuccess) await transaction.rollbackToSavepoint',
    ],
  ),
  ...of(
    'src/server/reference-data/cache.ts',
    [integration('cache-source')],
    ['this.#held.news > news', 'this.#held.news > news + 1e9'],
    ['now - checkedAtMilliseconds < trustMilliseconds', 'now - checkedAtMilliseconds < 1e9'],
    ['this.#refresh?.news !== this.#news', '!this.#refresh'],
  ),
]

const limits = [
  ...of(
    'src/server/http/rate-limits/blocks.ts',
    ['src/server/http/rate-limits/blocks.test.ts'],
    ['endsAt: askedAt + resetMilliseconds', 'endsAt: performance.now() + resetMilliseconds'],
    ['Math.max(points - (taken - this.#block), 0)', 'points'],
    ['if (purse.left > 0) {', 'if (purse.left >= 0) {'],
    ['undrawn: Math.max(points - taken, 0)', 'undrawn: 0'],
  ),
  ...of(
    'src/server/config/quotas.ts',
    [integration('quotas')],
    ['QUOTA_STORED_MB * bytesPerMegabyte', 'QUOTA_STORED_MB * bytesPerMegabyte * 1000'],
    ['storage_projects_maximum: problems.projectLimit', 'none: problems.projectLimit'],
  ),
  ...of(
    'src/server/http/overload/fair-turns.ts',
    ['src/server/http/overload/fair-turns.test.ts'],
    ['waiting.find((each) => !this.#running.includes(each.key)) ?? waiting[0]', 'waiting[0]'],
    ['ofKey >= this.#limits.waitingOfOneMaximum', 'ofKey > this.#limits.waitingOfOneMaximum'],
    ['this.#waiting.size >= this.#limits.waitingMaximum', 'this.#waiting.size > this.#limits.waitingMaximum'],
  ),
]

const authorization = of(
  'src/server/authorization.ts',
  ['test/security/05-authorization.test.ts', integration('deletions')],
  ['(isAdmin ? isSomebodys : isOwn(id))', 'isSomebodys'],
  ['isAdmin ? isSomebodys : isOwn(id)', 'isOwn(id)'],
  ['and o.deleted_at is null', ''],
  ['sql`p.user_id =', 'sql`p.user_id is not null or p.user_id ='],
)

export const mutations: readonly Mutation[] = [...numerics, ...fences, ...limits, ...authorization]
