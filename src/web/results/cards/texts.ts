/** Words of the cards that are loaded with their view. */
export const cardTexts = {
  cashFlow: 'Cash flow',
  cashFlowToOwners: 'Cash flow to the owners',
  yearly: 'Cash flow by year',
  yearlyUnit: (unit: string) => `${unit}; select cells and copy them into a spreadsheet`,
  year: 'Year',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'The browser does not allow copying here. Select the cells and press Ctrl+C.',
  calculating: 'Calculating',
  sweepFailed: 'This could not be calculated. Change an input to try again.',
  metric: 'Of',
  span: 'Range',
  spans: { tenth: 'each input ±10 %', datum: 'low to high of its source, else ±10 %' },
  breakEven: 'Break-even',
  breakEvenOver: 'Over',
  mayGo: (label: string, verb: string, place: string, change: string) =>
    `${label} may ${verb} to ${place}${change} before the net present value is zero.`,
  mustGo: (label: string, verb: string, place: string, change: string) =>
    `${label} has to ${verb} to ${place}${change} for the net present value to be zero.`,
  allocated: (how: string) => `Emissions are shared among the products by ${how}.`,
  allocations: { energy: 'energy', mass: 'mass', value: 'value', displacement: 'displacement' },
} as const
