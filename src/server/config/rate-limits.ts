const limitClasses = [
  'login',
  'register',
  'refresh',
  'resend',
  'verify',
  'calculate',
  'study',
  'shared',
  'link',
  'linkDocument',
  'compute',
  'default',
] as const

/**
 * What requests are counted as. Every request counts as `default`, whatever else it counts as. `compute` counts
 * no requests but the processor time that they take in threads.
 */
export type LimitClass = (typeof limitClasses)[number]

/** At most `points` in any window; a window begins with its first request. Points of `compute` are milliseconds. */
export interface Limit {
  readonly points: number
  readonly seconds: number
}

/** A class that is off has none. */
export type Limits = Readonly<Record<LimitClass, Limit | undefined>>

const unitSeconds: Readonly<Record<string, number>> = { s: 1, min: 60, h: 3_600 }

const defaults: Limits = {
  login: { points: 5, seconds: 60 },
  register: { points: 3, seconds: 3_600 },
  refresh: { points: 10, seconds: 60 },
  resend: { points: 3, seconds: 3_600 },
  verify: { points: 10, seconds: 60 },
  calculate: { points: 10, seconds: 60 },
  study: { points: 10, seconds: 3_600 },
  shared: { points: 60, seconds: 60 },
  link: { points: 120, seconds: 60 },
  linkDocument: { points: 20, seconds: 60 },
  compute: { points: 20_000, seconds: 60 },
  default: { points: 100, seconds: 1 },
}

const limitPattern = /^([1-9]\d{0,8})\/(s|min|h)$/
const timePattern = /^([1-9]\d{0,5})s\/(s|min|h)$/
const millisecondsPerSecond = 1_000

/**
 * Reads RATE_LIMITS: `off`, or the limits that differ from the defaults, such as `login=5/min,calculate=off`.
 *
 * @returns undefined when nothing is limited.
 * @throws {Error} naming the part that is wrong.
 */
export function readRateLimits(text = ''): Limits | undefined {
  const parts = text.split(',').map((part) => part.trim())
  if (parts.length === 1 && parts[0] === 'off') return undefined
  const limits: Record<LimitClass, Limit | undefined> = { ...defaults }
  const seen = new Set<string>()
  for (const part of parts) {
    if (text === '') break
    const [name = '', value = '', ...rest] = part.split('=').map((side) => side.trim())
    if (!isLimitClass(name)) throw new Error(`"${part}" names none of ${limitClasses.join(', ')}`)
    if (seen.has(name)) throw new Error(`"${part}" is the second limit of its kind`)
    if (rest.length > 0) throw new Error(`"${part}" is not a limit`)
    seen.add(name)
    limits[name] = value === 'off' ? undefined : readLimit(name, value, part)
  }
  return limits
}

function readLimit(name: LimitClass, value: string, part: string): Limit {
  const isTime = name === 'compute'
  const [, points, unit = ''] = (isTime ? timePattern : limitPattern).exec(value) ?? []
  const seconds = unitSeconds[unit]
  if (points === undefined || seconds === undefined) {
    const what = isTime ? 'a number of seconds such as 20s' : 'a number of requests'
    throw new Error(`"${part}" needs ${what} per s, min or h, or off`)
  }
  return { points: Number(points) * (isTime ? millisecondsPerSecond : 1), seconds }
}

function isLimitClass(name: string): name is LimitClass {
  return (limitClasses as readonly string[]).includes(name)
}
