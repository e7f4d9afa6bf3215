import { parseArgs } from 'node:util'

/** How many processes `start` runs beside itself. */
export interface ServeOptions {
  /** Serving the API. */
  readonly processes: number
  /** Running calculations; 0 where other machines do. */
  readonly workers: number
}

const processesMaximum = 128
const wholeNumber = /^\d{1,3}$/

/**
 * `start [--processes N] [--workers M]`.
 *
 * @param cores what one API process each is started for unless a number is given.
 * @throws {Error} fit to show.
 */
export function parseServeOptions(given: readonly string[], cores: number): ServeOptions {
  const { values } = parseArgs({
    args: [...given],
    options: { processes: { type: 'string' }, workers: { type: 'string', default: '1' } },
  })
  return {
    processes: values.processes === undefined ? cores : readCount('--processes', values.processes, 1),
    workers: readCount('--workers', values.workers, 0),
  }
}

function readCount(name: string, text: string, minimum: number): number {
  const count = Number(text)
  if (wholeNumber.test(text) && count >= minimum && count <= processesMaximum) return count
  throw new Error(`${name} must be a whole number, ${minimum} to ${processesMaximum}.`)
}
