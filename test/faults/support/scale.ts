/** FAULTS=full is the whole suite; without it every fault happens, but fewer times. */
export const isFull = process.env.FAULTS === 'full'

export const scaled = (full: number, short: number): number => (isFull ? full : short)

/** A bar holds as it is in the full suite; the short one shares its machine with other tests. */
export const barMilliseconds = (bar: number): number => (isFull ? bar : bar * 3)
