/** The whole suite, or every fault but fewer times: FAULTS=full or short; by default short, except in its own script. */
const scale = process.env.FAULTS ?? (process.env.npm_lifecycle_event === 'test:faults' ? 'full' : 'short')

export const isFull = scale === 'full'

export const scaled = (full: number, short: number): number => (isFull ? full : short)

/** A bar holds as it is in the full suite; the short one shares its machine with other tests. */
export const barMilliseconds = (bar: number): number => (isFull ? bar : bar * 3)
