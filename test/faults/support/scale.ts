/** The whole suite, or every fault but fewer times: FAULTS=full or short; by default short, except in its own script. */
const scale = process.env.FAULTS ?? (process.env.npm_lifecycle_event === 'test:faults' ? 'full' : 'short')

export const isFull = scale === 'full'

export const scaled = (full: number, short: number): number => (isFull ? full : short)

/** A bar holds in the full suite only; the short one shares its machine with other tests, and measures nothing. */
export const barMilliseconds = (bar: number): number => (isFull ? bar : Number.POSITIVE_INFINITY)
