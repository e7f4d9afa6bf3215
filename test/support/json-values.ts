import fc from 'fast-check'
import type { Inputs } from '../../src/contract/request/inputs.ts'
import { plants } from './plants.ts'

type Path = readonly (string | number)[]

/** Keys that objects have by inheritance, and such as need escaping in a pointer. */
const oddKeys = ['__proto__', 'constructor', 'toString', 'valueOf', 'toJSON', 'a/b', '~', '', '0', '-1']

const extremes = [0, -0, -1, 5e-324, 1e-300, 1e300, Number.MAX_VALUE, 2 ** 53, 0.1, 1, 60, 8784]
const words = ['', ' ', 'USD/t', 'kt/yr', 'MGPY', '%', 'JET', 'process', 'convention-c', 'constructor']

/** Any JSON, rich in what could be mistaken for something else. */
export const jsonValues = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(null, true, '12', [], {}, ...extremes, ...words),
  fc.constantFrom(...oddKeys).map((key) => JSON.parse(`{${JSON.stringify(key)}: 1}`)),
  fc.record({ value: fc.double({ noNaN: true, noDefaultInfinity: true }), unit: fc.constantFrom(...words) }),
)

/** Every place of a document: of its objects, lists and leaves. */
function placesOf(node: unknown, path: Path = []): Path[] {
  if (typeof node !== 'object' || node === null) return [path]
  const entries = Array.isArray(node) ? node.map((each, i) => [i, each] as const) : Object.entries(node)
  return [path, ...entries.flatMap(([key, each]) => placesOf(each, [...path, key]))]
}

/** The document with `value` at `path`, a new key if need be; undefined takes the place away. */
function withValue(node: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value
  if (typeof node !== 'object' || node === null) return node
  const before = Object.entries(node)
  const inner = withValue(before.find(([name]) => name === `${key}`)?.[1], rest, value)
  const after = before.map(([name, each]) => [name, name === `${key}` ? inner : each] as const)
  const isNew = before.every(([name]) => name !== `${key}`)
  const entries = (isNew ? [...after, [`${key}`, inner] as const] : after).filter(
    ([, each]) => each !== undefined,
  )
  return Array.isArray(node) ? entries.map(([, each]) => each) : Object.fromEntries(entries)
}

/** Documents with one to three places replaced by other JSON or taken away, or with a key too many. */
export const spoiled = (documents: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> => {
  const change = fc.record({
    choice: fc.nat(),
    value: fc.option(jsonValues, { nil: undefined }),
    key: fc.option(fc.constantFrom(...oddKeys), { nil: undefined, freq: 5 }),
  })
  return fc.tuple(documents, fc.array(change, { minLength: 1, maxLength: 3 })).map(([document, changes]) =>
    changes.reduce<unknown>((node, { choice, value, key }) => {
      const places = placesOf(node)
      const place = places[choice % places.length] ?? []
      return withValue(node, key === undefined ? place : [...place, key], value)
    }, document),
  )
}

/** Documents with numbers replaced by others that the units and ranges may well allow. */
export const stretched: fc.Arbitrary<Inputs> = fc
  .tuple(plants, fc.array(fc.tuple(fc.nat(), extremeNumbers()), { minLength: 1, maxLength: 6 }))
  .map(([document, changes]) => {
    const isNumber = (path: Path) => path.at(-1) === 'value'
    const places = placesOf(document).filter(isNumber)
    return changes.reduce<unknown>(
      (node, [choice, value]) => withValue(node, places[choice % places.length] ?? [], value),
      document,
    ) as Inputs
  })

function extremeNumbers() {
  return fc.oneof(fc.constantFrom(...extremes), fc.double({ noNaN: true, noDefaultInfinity: true }))
}
