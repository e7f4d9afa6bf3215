import type { Inputs } from '../../src/contract/request/inputs.ts'
import { example } from './examples.ts'

type Schema = Readonly<Record<string, unknown>>
type Schemas = Readonly<Record<string, Schema>>

const longestText = 100

/** The largest value that a schema of the API's description allows, as far as it says what it allows. */
export function largestOf(schema: Schema, schemas: Schemas): unknown {
  if (typeof schema.$ref === 'string')
    return largestOf(schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, schemas)
  if (Array.isArray(schema.enum)) return schema.enum[0]
  const [first] = (schema.anyOf ?? schema.oneOf ?? []) as Schema[]
  if (first) return largestOf(first, schemas)
  if (schema.type === 'object') {
    const properties = Object.entries((schema.properties ?? {}) as Schemas)
    return Object.fromEntries(properties.map(([name, each]) => [name, largestOf(each, schemas)]))
  }
  if (schema.type === 'array') {
    return Array.from({ length: Number(schema.maxItems ?? 1) }, (_, i) =>
      numbered(largestOf(schema.items as Schema, schemas), i),
    )
  }
  if (schema.type === 'string') return largestText(schema)
  if (schema.type === 'boolean') return true
  return Number(schema.minimum ?? 0) > 0 ? schema.minimum : 1
}

/** Numbers of a list differ, and change their signs, so that whatever is searched in them is hard to find. */
const numbered = (value: unknown, i: number) => (typeof value === 'number' ? Math.sin(i * i) * 1_000 : value)

function largestText({ format, maxLength = longestText }: Schema): string {
  if (format === 'email') return `${'a'.repeat(60)}@example.org`
  if (format === 'date') return '2030-12-31'
  if (format === 'uuid') return '00000000-0000-4000-8000-000000000000'
  return irregularText(Number(maxLength))
}

/** A password of it is none that anybody guesses. */
function irregularText(length: number): string {
  let seed = 1
  return Array.from({ length }, () => {
    seed = (seed * 48_271) % 2_147_483_647
    return (seed % 36).toString(36)
  }).join('')
}

/** Flows of any sign, each on a day of its own, the first on the earliest. */
export const largestDatedFlows = (): object[] =>
  Array.from({ length: 500 }, (_, i) => ({
    date: new Date(Date.UTC(2000, 0, 1 + 31 * i + (i % 7))).toISOString().slice(0, 10),
    amount: numbered(0, i + 1),
  }))

const elements = 20
const share = { isFuel: true, yield: { value: 1 / elements, unit: 't/t' } }
const credit = { instrument: 'credit', value: { value: 0.01, unit: 'USD/gal' } }

/** Inputs with as many elements, years and policies as there may be. */
export function largestInputs(): Inputs {
  const hefa = example('hefa-usa-500')
  const repeated = (list: readonly object[]) =>
    Array.from({ length: elements }, (_, i) => ({
      ...list[i % list.length],
      name: `Number ${i}`.padEnd(longestText, '.'),
    }))
  const { mainProduct: _, ...economics } = hefa.economics
  return {
    ...hefa,
    economics: { ...economics, lifetime: { value: 120, unit: 'yr' } },
    feedstocks: repeated(hefa.feedstocks),
    utilities: repeated(hefa.utilities),
    products: repeated([{ ...hefa.products[0], ...share }]),
    policies: repeated([credit]),
  } as unknown as Inputs
}

/** As many suppliers as there may be, each with as many behind it. */
export function withLargestSuppliers(inputs: Inputs): Inputs {
  const [id, name] = ['00000000-0000-4000-8000-000000000000', 'x'.repeat(longestText)]
  const farther = { depth: 7, scenarioId: id, scenario: name, calculationId: id, product: name }
  const copied = {
    scenarioId: id,
    scenario: name,
    calculatedAt: '2030-12-31T00:00:00.000Z',
    engineVersion: name,
    referenceDataEdition: name,
    inputsHash: '0'.repeat(64),
    price: { value: 1, unit: 'USD/t' },
    carbonIntensity: { value: 1, unit: 'kgCO2e/t' },
    energyContent: { value: 1, unit: 'MJ/kg' },
    suppliers: Array.from({ length: 16 }, () => farther),
  }
  const suppliedBy = { calculationId: id, product: name, at: 'price', copied }
  const feedstocks = inputs.feedstocks.map((item, i) => (i < 10 ? { ...item, suppliedBy } : item))
  return { ...inputs, feedstocks } as unknown as Inputs
}

/** The same with another number wherever one may differ by itself. */
export function largestOther({ products, ...inputs }: Inputs): Inputs {
  const others = JSON.parse(JSON.stringify(inputs), (key, value) =>
    key === 'value' && typeof value === 'number' && !Number.isInteger(value) ? value * 0.99 : value,
  )
  return { ...others, products }
}

/** A study of them with as many parameters, outputs and correlations as there may be. */
export function largestStudy(base: Inputs): object {
  const places = [...base.feedstocks, ...base.utilities].flatMap(({ name }, i) => [
    `/${i < elements ? 'feedstocks' : 'utilities'}/${name}/price`,
    `/${i < elements ? 'feedstocks' : 'utilities'}/${name}/consumptionRatio`,
  ])
  const values = Array.from({ length: 150 }, (_, i) => 1 + i / 1_000)
  const parameters = Array.from({ length: 100 }, (_, i) => ({
    id: `Number ${i}`.padEnd(longestText, '.'),
    targets: [places[i % places.length]],
    as: 'factor',
    distribution: { kind: 'empirical', values },
    source: 'x'.repeat(1_000),
  }))
  const rankCorrelations = parameters
    .slice(0, 30)
    .flatMap((a, i, all) => all.slice(0, i).map((b) => ({ between: [a.id, b.id], rho: 0.3 })))
  const outputs = ['npv', 'mfsp', 'lcop', 'irr', 'payback', 'CI', 'revenue', 'totalOpex', 'abatementCost']
  return { kind: 'monteCarlo', base, parameters, rankCorrelations, outputs, sampling: { trials: 2 ** 20 } }
}

/** As much as may be said of what is not known of a scenario, beside its inputs. */
export function largestUncertainty(): object {
  const id = (i: number) => `Number ${i}`.padEnd(longestText, '.')
  const range = (i: number) => ({
    id: id(i),
    as: 'factor',
    distribution: { kind: 'empirical', values: Array.from({ length: 10 }, (_, j) => 1 + j / 1_000) },
    source: 'x'.repeat(600),
    draft: { given: 'empirical', text: '', mode: '', members: { values: '1; '.repeat(20) } },
  })
  const numbers = Array.from({ length: 100 }, (_, i) => i)
  return {
    ranges: Object.fromEntries(numbers.map((i) => [`/feedstocks/${id(i)}/price`, range(i)])),
    together: [{ ids: numbers.map(id), rho: 0.3 }],
  }
}

/** Bodies that nothing takes, each of about so many bytes; `legal` is what they are made from. */
export function hostileBodies(legal: unknown, bytes: number): Readonly<Record<string, string>> {
  const members = JSON.stringify(legal).slice(1, -1)
  const keys = Array.from(
    { length: Math.max(1, Math.floor((bytes - members.length - 2) / 14)) },
    (_, i) => `"k${1e6 + i}":0`,
  ).join()
  const deep = Math.floor(bytes / 6)
  return {
    'unknown keys': `{${members}${members && ','}${keys}}`,
    'unknown keys of each member': `{${membersOf(legal)
      .map(
        ([name]) =>
          `${JSON.stringify(name)}:{${keys.slice(0, keys.indexOf(',', bytes / (membersOf(legal).length + 1)))}}`,
      )
      .join()}}`,
    'keys of the existing system': `{"conversionPlant":{},"economicParameters":{},${keys}}`,
    'a long key': `{"${'k'.repeat(bytes - 10)}":0}`,
    'long texts': withLeaves(legal, bytes, (room) => JSON.stringify('x'.repeat(room))),
    'long lists': withLeaves(legal, bytes, (room) => `[${'0,'.repeat(room / 2)}0]`),
    'lists of objects': withLeaves(legal, bytes, (room) => `[${'{"unit":"ton"},'.repeat(room / 15)}0]`),
    'ambiguous units': withLeaves(legal, bytes, (room) => `{"value":1,"unit":"${'ton/'.repeat(room / 4)}"}`),
    'too many levels': `${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}`,
    'no JSON': '['.repeat(bytes),
  }
}

const membersOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : []

/** The same members, each of which has a part of the room. */
function withLeaves(legal: unknown, bytes: number, leaf: (room: number) => string): string {
  const members = membersOf(legal)
  const room = Math.max(0, Math.floor(bytes / Math.max(members.length, 1)) - longestText)
  return `{${members.map(([name]) => `${JSON.stringify(name)}:${leaf(room)}`).join()}}`
}
