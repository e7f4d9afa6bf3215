import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import type { Warning } from '../../src/contract/answers/warning.ts'
import { calculateOutcome } from '../../src/contract/outcome/outcome.ts'
import { readInputs } from '../../src/contract/reading/read-inputs.ts'
import type { Inputs } from '../../src/contract/request/inputs.ts'

const folder = new URL('../../examples/', import.meta.url)

/** The bodies in `examples/` by name, without their `.json`. */
export const examples: Readonly<Record<string, Inputs>> = Object.fromEntries(
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => [file.replace('.json', ''), JSON.parse(readFileSync(new URL(file, folder), 'utf8'))]),
)

export function example(name: string): Inputs {
  const body = examples[name]
  assert.ok(body, `There is no example ${name}.`)
  return structuredClone(body)
}

/** A question of `examples/deciders`, as its address takes it. */
export const deciderExample = (name: string) =>
  JSON.parse(readFileSync(new URL(`deciders/${name}.json`, folder), 'utf8'))

/**
 * A copy of a body with some places changed.
 *
 * @param changes new values by path, e.g. `{ 'products.0.price.value': 900 }`; undefined takes the key away.
 */
export function changed<Body>(body: Body, changes: Readonly<Record<string, unknown>>): Body {
  const copy = structuredClone(body)
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split('.')
    const last = keys.pop() ?? ''
    let place = copy as Record<string, unknown>
    for (const key of keys) place = place[key] as Record<string, unknown>
    if (value === undefined) delete place[last]
    else place[last] = value
  }
  return copy
}

/** The body as a user's request is read; fails the test when it is refused. */
export function accepted(body: unknown): Inputs {
  const { inputs, errors } = readInputs(body)
  assert.deepEqual(errors, undefined)
  assert.ok(inputs)
  return inputs
}

/** The way of a user's request: units in, engine, published names out. */
export const outcomeOf = (body: unknown) => calculateOutcome(accepted(body))

/** The warnings of an outcome but for inputs without effect and returns that no project has, which few examples are free of. */
export const otherWarnings = ({ warnings }: { readonly warnings: readonly Warning[] }) =>
  warnings.filter(({ code }) => !['without_effect', 'return_unusual'].includes(code))
