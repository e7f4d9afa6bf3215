/** What is said of a number that cannot be read. */
export const texts = {
  unreadable: (text: string) => `“${text}” is no number.`,
  twoReadings: (text: string, readings: readonly string[]) =>
    `“${text}” can be ${readings.join(' or ')}; write one of these.`,
  milli: 'Write M for millions, or the number in full.',
  unknownUnit: (unit: string, accepted: string) => `“${unit}” is no unit here; use ${accepted}.`,
  severalUnits: (unit: string, proposals: readonly string[]) =>
    `The unit ${unit} means several things; use ${proposals.join(' or ')}.`,
  divisionByZero: 'A number divided by zero does not exist.',
  tooLarge: 'This number is too large.',
  moreUnits: (count: number) => `another of ${count}`,
  oneEnd: (text: string) => `“${text}” has one end. Write 850 to 1,150, or 1,000 ± 15 %.`,
  twoUnits: 'Write both ends in one unit.',
  aroundWhat: 'Write the number that it is around: 1,000 ± 15 %.',
  percentOfPercent: 'This is in percent itself: write both ends, such as 6 to 8 %.',
  lowerFirst: 'The lower end comes first, and the other one is above it.',
}
