// Made once: making it takes longer than using it.
const format = new Intl.NumberFormat('en-US')

/** A number as it is said in a sentence, with three digits: 1,230. */
export const threeDigits = (value: number): string => format.format(Number(value.toPrecision(3)))
