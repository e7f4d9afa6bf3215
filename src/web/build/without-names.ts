import { readFile } from 'node:fs/promises'
import { type Plugin, parseSync } from 'vite'
import published from '../../../reference-data/published/scheme-rules.json' with { type: 'json' }
import { findQuantity } from '../../contract/explanation/explanation.ts'
import { quantities } from '../../engine/calculate.ts'
import { operandsOf, type Quantity } from '../../engine/language/quantity.ts'
import { leftOutName } from '../engine/naming.ts'
import { headlines } from '../results/headlines.ts'

/** What deciders are asked for is no part of the model, although a symbol that is filled may look like one of its. */
const model =
  /[\\/]src[\\/]engine[\\/]model[\\/](?!inputs[\\/](?:delivery|market|target)-inputs)[\w\\/-]+\.ts$/
const words = /[\\/]src[\\/]web[\\/]engine[\\/]left-out-words\.ts$/

if (new Set(quantities.map(({ symbol }) => symbol)).size < quantities.length)
  throw new Error('Two quantities have one symbol, by which they are named.')

/** The formula bar names what the numbers of the strip are made of. */
const shownAtOnce = new Set(
  headlines.flatMap(({ name }) => {
    const quantity = findQuantity(name)
    return quantity ? [quantity, ...operandsOf(quantity)] : []
  }),
)

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
}
/** A text, or one with places that are filled. */
interface Text {
  readonly value?: unknown
  readonly quasis?: readonly { readonly value: { readonly cooked: string } }[]
}
interface Property extends Node {
  readonly key?: { readonly name?: string }
  readonly value?: Text
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value

function* objectsIn(node: Node): Generator<readonly Property[]> {
  if (node.type === 'ObjectExpression') yield (node as Node & { properties: readonly Property[] }).properties
  for (const value of Object.values(node)) {
    for (const each of Array.isArray(value) ? value : [value]) if (isNode(each)) yield* objectsIn(each)
  }
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Any text that has these places filled; any at all where the text is known only as the model is made. */
function filled({ value, quasis }: Text): RegExp {
  const parts = quasis?.map((each) => escaped(each.value.cooked)) ?? [
    typeof value === 'string' ? escaped(value) : '.*',
  ]
  return new RegExp(`^${parts.join('.*')}$`)
}

/** The quantities of which these may be symbol and name: of a name with places to be filled there are several. */
function describedBy(symbol: Text | undefined, name: Text | undefined): readonly Quantity[] {
  if (!symbol || !name || !(name.quasis || typeof name.value === 'string')) return []
  const [ofSymbol, ofName] = [filled(symbol), filled(name)]
  return quantities.filter((each) => ofSymbol.test(each.symbol) && ofName.test(each.name))
}

/** What describes a quantity of the model, without its name and where it is from; quantities of other questions stay as they are. */
type Cut = readonly [of: Property, instead: string]

function leftOutOf(properties: readonly Property[]): readonly Cut[] {
  const textOf = (name: string) => properties.find(({ key }) => key?.name === name)?.value
  const described = describedBy(textOf('symbol'), textOf('name'))
  if (described.length === 0 || described.some((each) => shownAtOnce.has(each))) return []
  return properties.flatMap((property): Cut[] => {
    const name = property.key?.name
    if (name === 'name') return [[property, `name: '${leftOutName}'`]]
    return name === 'source' || name === 'rangeSource' ? [[property, '']] : []
  })
}

function withoutWords(code: string): string {
  const parsed = parseSync('model.ts', code).program as Node
  const cuts = [...objectsIn(parsed)].flatMap(leftOutOf).toSorted(([a], [b]) => b.start - a.start)
  return cuts.reduce((left, [{ start, end }, instead]) => {
    const after = instead === '' && left[end] === ',' ? end + 1 : end
    return left.slice(0, start) + instead + left.slice(after)
  }, code)
}

function wordsLeftOut() {
  const told = quantities
    .filter((each) => !shownAtOnce.has(each))
    .map(({ symbol, name, source, ...rest }) => {
      const rangeSource = 'rangeSource' in rest ? rest.rangeSource : undefined
      return [symbol, { name, source, rangeSource }]
    })
  const rules = published.map(({ id, rule, article, source }) => [id, { rule, article, source }])
  return { quantities: Object.fromEntries(told), rules: Object.fromEntries(rules) }
}

/**
 * Leaves names, sources and the wording of rules out of the model, where no calculation needs them, and puts them into a file that
 * is loaded by whatever shows them.
 */
export const withoutNames = (): Plugin => ({
  name: 'without-names',
  apply: 'build',
  enforce: 'pre',
  load: {
    filter: { id: [model, words] },
    handler: async (id) =>
      words.test(id)
        ? `export const leftOutWords = ${JSON.stringify(wordsLeftOut())}\n`
        : withoutWords(await readFile(id, 'utf8')),
  },
})
