/** What is loaded when somebody pastes. */
export const pasteTexts = {
  moreThanRows: (what: string) => `There is no row for “${what}”.`,
  otherUnit: (title: string, unit: string) => `${title} cannot be in ${unit}.`,
  yearWithout: (n: number) => `Year ${n} has no number.`,
} as const
