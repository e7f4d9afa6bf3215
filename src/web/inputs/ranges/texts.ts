const shapes: Readonly<Record<string, string>> = {
  pert: 'PERT: smooth, most near the most likely',
  triangular: 'Triangular',
  uniform: 'Uniform: each as likely',
  logUniform: 'Log-uniform: each decade as likely',
  normal: 'Normal',
  truncatedNormal: 'Normal, truncated',
  lognormal: 'Lognormal: skewed to the right',
  beta: 'Beta',
  discrete: 'Discrete: some values',
  cumulative: 'Cumulative: points of the curve',
  empirical: 'Empirical: what was observed',
}

const members: Readonly<Record<string, string>> = {
  mean: 'Mean',
  sd: 'Standard deviation',
  low: 'Low',
  high: 'High',
  median: 'Median',
  sdLog: 'Standard deviation of the logarithm',
  p90: 'or P90',
  alpha: 'Alpha',
  beta: 'Beta',
  values: 'Values, with ; between them',
  probabilities: 'How probable each is',
  cumulative: 'Share below each',
}

export const rangeTexts = {
  lockedRange: (mark: string) => `It lies between ${mark}.`,
  lockedNoRange: 'Nobody has said between what it lies.',
  lockedWhy:
    'It cannot be changed: the scenario is approved, or you may only look at it. What applies is said above the work.',
  given: 'Given as',
  twoEnds: 'Two ends',
  ends: 'Ends',
  endsHint: '850 to 1,150, or 1,000 ± 15 %',
  whatEnds: 'What are the two ends?',
  endsAre: {
    limits: 'Limits: never outside',
    P10P90: 'P10 and P90: 1 of 10 below, 1 of 10 above',
  },
  answer: 'Say what the two ends are.',
  shapeOf: 'Shape',
  shape: (kind: string) => shapes[kind] ?? kind,
  member: (name: string) => members[name] ?? name,
  mode: 'Most likely',
  missing: 'Give it.',
  notNumbers: 'Write numbers with ; between them.',
  presets: (count: number) => (count === 1 ? '1 proposal' : `${count} proposals`),
  use: 'Use this range',
  remove: 'Remove',
  quantiles: ([low = '', middle = '', high = '']: readonly string[], unit: string) =>
    `P10 ${low}, P50 ${middle}, P90 ${high} ${unit}`.trimEnd(),
} as const
