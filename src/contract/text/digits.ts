// Made once: making it takes longer than using it.
const format = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 3 })

/** A number as it is said in a sentence, with three digits: 1,230 or 0.000123. */
export const threeDigits = (value: number): string => format.format(value)
