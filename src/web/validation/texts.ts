export const texts = {
  title: 'Validation',
  about:
    'Published cases, calculated by this engine: what other models found, and what it finds. Differences and tolerances are relative; of an expected 0 they are absolute.',
  passed: (passed: number, all: number) =>
    passed === all ? `All ${all} checks pass` : `${passed} of ${all} checks pass`,
  engine: (version: string) => `engine ${version}`,
  shown: (count: number) => `${count} shown`,
  failed: 'The checks are not here.',
  failedCase: 'The case is not here.',
  analysis: 'Analysis',
  source: 'Source',
  all: 'All',
  check: 'Check',
  expected: 'Expected',
  computed: 'Computed',
  difference: 'Difference',
  tolerance: 'Tolerance',
  result: 'Result',
  pass: 'passes',
  fail: 'fails',
  none: 'none',
  nothing: 'No check is of both.',
  asked: 'What is asked',
  askedAt: (address: string) => `POST ${address}`,
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'The browser did not let it be copied.',
  open: 'Open as scenario',
  tryIt: 'Open as scenario',
  tryExplained: 'Without an account nothing of it is stored on the server.',
  backToCase: 'Go to the case',
  project: 'Validation',
  citation: (title: string, source: string) => `${title}. ${source}`,
  own: 'Rules, functions and recalculations',
  ownAbout:
    'What laws and standards publish as examples, and what was calculated for this engine a second time.',
  published: 'its published numbers',
  runBy: (program: string) => `run by ${program}`,
  why: (reason: string) => `Why it differs: ${reason}`,
  leftOut: 'Not included, and why',
  noCase: 'There is no such case',
  toAll: 'Go to all checks',
  analyses: {
    calculation: 'Calculation of a plant',
    'cash-flow': 'Cash flow of a financed project',
    'time-value/npv': 'Net present value',
    'time-value/irr': 'Internal rate of return',
    'time-value/xnpv': 'Net present value of dated flows',
    'time-value/xirr': 'Internal rate of return of dated flows',
    'time-value/mirr': 'Modified internal rate of return',
    'time-value/pv': 'Present value',
    'time-value/fv': 'Future value',
    'time-value/pmt': 'Payment',
    'time-value/rate': 'Rate',
    'carbon/corsia-reduction': 'Reduction of emissions by CORSIA',
    'carbon/corsia-claim': 'Claim under CORSIA',
    'carbon/clean-fuel-credit': 'Clean fuel credit',
    'carbon/aviation-fuel-credit': 'Aviation fuel credit',
    'carbon/abatement-cost': 'Abatement cost',
    'carbon/energy-basis': 'Carbon intensity by another unit of energy',
  } as Readonly<Record<string, string>>,
}

/** An analysis in words; one that has none yet by its name. */
export const analysisName = (analysis: string): string => texts.analyses[analysis] ?? analysis

const order = Object.keys(texts.analyses)

/** Where the checks of an analysis stand: whole plants first, functions after them, in the order above. */
export const placeOf = (analysis: string): number =>
  order.includes(analysis) ? order.indexOf(analysis) : order.length
