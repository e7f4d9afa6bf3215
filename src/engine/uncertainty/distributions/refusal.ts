import type { Distribution, Of } from './distribution.ts'

/** Why a distribution is none, and the field that says so. */
export interface Refusal {
  readonly field: string
  readonly reason: string
}

type Check<Kind extends Distribution['kind']> = (distribution: Of<Kind>) => Refusal | undefined

const refuse = (isWrong: boolean, field: string, reason: string): Refusal | undefined =>
  isWrong ? { field, reason } : undefined

const order = ({ low, high }: { readonly low: number; readonly high: number }) =>
  refuse(high < low, 'high', 'It is below the low end.')

const peak = (given: { readonly low: number; readonly mode: number; readonly high: number }) =>
  order(given) ??
  refuse(given.mode < given.low || given.mode > given.high, 'mode', 'It lies outside of the two ends.')

const positive = (value: number, field: string) => refuse(!(value > 0), field, 'It has to be above 0.')

const sorted = (values: readonly number[]): boolean =>
  values.every((each, i) => i === 0 || each >= (values[i - 1] ?? each))

const checks: { readonly [Kind in Distribution['kind']]: Check<Kind> } = {
  uniform: order,
  triangular: (given) => peak(given) ?? checkEnds(given),
  pert: (given) => peak(given) ?? refuse((given.shape ?? 4) < 0, 'shape', 'It is below 0.'),
  normal: ({ sd }) => refuse(sd < 0, 'sd', 'It is below 0.'),
  truncatedNormal: checkTruncated,
  lognormal: (given) => {
    const { median } = given
    const wrong = positive(median, 'median')
    if (wrong) return wrong
    if ('p90' in given) return refuse(given.p90 < median, 'p90', 'It is below the median.')
    return refuse(given.sdLog < 0, 'sdLog', 'It is below 0.')
  },
  beta: (given) => positive(given.alpha, 'alpha') ?? positive(given.beta, 'beta') ?? order(given),
  logUniform: (given) => positive(given.low, 'low') ?? order(given),
  discrete: ({ values, probabilities }) =>
    refuse(values.length === 0, 'values', 'There are none.') ??
    refuse(values.length !== probabilities.length, 'probabilities', 'There is not one for each value.') ??
    refuse(
      probabilities.some((each) => each < 0),
      'probabilities',
      'One of them is below 0.',
    ) ??
    positive(
      probabilities.reduce((sum, each) => sum + each, 0),
      'probabilities',
    ),
  cumulative: ({ values, cumulative }) =>
    refuse(values.length < 2, 'values', 'There are fewer than two.') ??
    refuse(
      values.some((each, i) => i > 0 && each <= (values[i - 1] ?? each)),
      'values',
      'They do not rise.',
    ) ??
    refuse(values.length !== cumulative.length, 'cumulative', 'There is not one for each value.') ??
    refuse(
      !sorted(cumulative) || cumulative[0] !== 0 || cumulative.at(-1) !== 1,
      'cumulative',
      'They do not rise from 0 to 1.',
    ),
  empirical: ({ values }) => refuse(values.length === 0, 'values', 'There are none.'),
}

function checkEnds({ low, mode, high, ends }: Of<'triangular'>): Refusal | undefined {
  if (ends !== 'P10P90') return undefined
  return refuse(low === high && mode !== low, 'mode', 'It lies outside of the two ends.')
}

/** So small a share of the normal distribution that there is nothing left of its shape. */
const leastShare = 37

function checkTruncated({ mean, sd, low = -Infinity, high = Infinity }: Of<'truncatedNormal'>) {
  if (sd < 0) return refuse(true, 'sd', 'It is below 0.')
  if (high <= low) return refuse(true, 'high', 'It is not above the low end.')
  if (low > mean + leastShare * sd) return refuse(true, 'low', 'Nothing of the distribution is above it.')
  return refuse(high < mean - leastShare * sd, 'high', 'Nothing of the distribution is below it.')
}

/** The first field of a distribution that makes it none; undefined where all are right. */
export function refusalOf(distribution: Distribution): Refusal | undefined {
  for (const [field, value] of Object.entries(distribution)) {
    const numbers = typeof value === 'number' ? [value] : Array.isArray(value) ? value : []
    if (!numbers.every(Number.isFinite)) return { field, reason: 'It is no finite number.' }
  }
  return (checks[distribution.kind] as Check<Distribution['kind']>)(distribution as never)
}
