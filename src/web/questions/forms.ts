import {
  costBy,
  deliveryGroups,
  type FieldGroup,
  priceGapFields,
  type QuestionField,
  source,
  targetFigures,
} from '../engine/question-fields.ts'
import { full } from '../format/numbers.ts'
import { type Document, escapedKey, namesIn, valueAt } from '../workspace/document.ts'
import { type QuestionName, texts } from './texts.ts'

/** What forms offer to choose from. */
export interface Offered {
  /** Products of the reference data whose price has a year. */
  readonly products: readonly string[]
  /** Published mandates, by the rows of the policies. */
  readonly mandates: readonly { readonly value: string; readonly label: string }[]
  readonly document: Document | undefined
}

const word = (pointer: string, label: string): QuestionField => ({ pointer, label, kind: 'text' })
const amount = (pointer: string, label: string, unit: string, most = 1e12): QuestionField => ({
  pointer,
  label,
  kind: 'number',
  unit,
  above: 0,
  maximum: most,
})
const year = (pointer: string, label: string): QuestionField => ({
  pointer,
  label,
  kind: 'number',
  minimum: 1900,
  maximum: 2200,
  isWhole: true,
})
const choice = (
  pointer: string,
  label: string,
  choices: readonly (readonly [value: string, label: string])[],
): QuestionField => ({
  pointer,
  label,
  kind: 'choice',
  choices: choices.map(([value, label]) => ({ value, label })),
})
const same = (names: readonly string[]) => names.map((name) => [name, name] as const)

/** The groups of boxes that a question has. */
export function groupsOf(name: QuestionName, offered: Offered): readonly FieldGroup[] {
  switch (name) {
    case 'delivery':
      return deliveryGroups
    case 'two-slates':
      return slateGroups(offered)
    case 'feedstock-share':
      return shareGroups(offered)
    case 'national-target':
      return targetGroups(offered)
    case 'price-gap':
      return gapGroups(offered)
  }
}

function slateGroups({ document }: Offered): FieldGroup[] {
  const words = texts.slates
  const names = document ? namesIn(valueAt(document, '/products')) : []
  if (!document || names.length === 0) return []
  const nowOf = (i: number) => {
    const { value, unit } = valueAt(document, `/products/${i}/yield`) as { value?: number; unit?: string }
    return `${value === undefined ? texts.notSaid : full(value)} ${unit ?? ''}`.trim()
  }
  return [
    {
      title: words.yields,
      about: words.yieldsAbout,
      fields: names.map((name, i) => ({
        pointer: `/yield/${escapedKey(name)}`,
        label: words.yieldOf(name, nowOf(i)),
        kind: 'number',
        minimum: 0,
        maximum: 1e6,
      })),
    },
    {
      title: words.products,
      fields: [
        choice('/product', words.product, same(names)),
        choice('/against', words.against, same(names)),
      ],
    },
    {
      title: words.replaced,
      isClosed: true,
      fields: names.map((name) =>
        amount(`/replaced/${escapedKey(name)}`, words.replacedOf(name), 'gCO2e/MJ', 1e6),
      ),
    },
  ]
}

function shareGroups({ document }: Offered): FieldGroup[] {
  const words = texts.share
  const names = document ? namesIn(valueAt(document, '/feedstocks')) : []
  return [
    {
      title: words.what,
      fields: [
        names.length > 0
          ? choice('/feedstock', words.feedstock, same(names))
          : word('/feedstock', words.feedstock),
        word('/country', words.country),
        amount('/taken', words.taken, 't/yr', 1e11),
      ],
    },
    {
      title: words.own,
      isClosed: document !== undefined,
      fields: [
        amount('/supply/value', words.value, 't/yr'),
        year('/supply/year', words.year),
        word('/supply/source', words.source),
      ],
    },
  ]
}

function targetGroups({ mandates, document }: Offered): FieldGroup[] {
  const words = texts.target
  const byYear = (pointer: string, label: string, unit: string): QuestionField => ({
    pointer,
    label,
    kind: 'byYear',
    unit,
    minimum: 0,
    maximum: 1e12,
  })
  return [
    {
      title: words.years,
      fields: [
        year('/years/from', words.from),
        year('/years/to', words.to),
        byYear('/demand', words.demand, 't/yr'),
      ],
    },
    {
      title: words.mandate,
      fields: [
        {
          pointer: '/mandate/policy',
          label: words.policy,
          kind: 'choice',
          choices: mandates,
        },
        {
          pointer: '/mandate/shares',
          label: words.shares,
          kind: 'byYear',
          unit: '%',
          factor: 0.01,
          minimum: 0,
          maximum: 1,
        },
        choice('/mandate/between', words.between, [
          ['steps', words.steps],
          ['line', words.line],
        ]),
        choice('/countedBy', words.countedBy, [
          ['mass', words.mass],
          ['volume', words.volume],
          ['energy', words.energy],
        ]),
      ],
    },
    { title: words.who, fields: [byYear('/passengers', words.passengers, '1/yr'), source] },
    { title: words.plant, isClosed: document !== undefined, fields: [...targetFigures, costBy] },
  ]
}

function gapGroups({ products, document }: Offered): FieldGroup[] {
  const words = texts.gap
  return [
    {
      title: words.market,
      fields: [
        priceGapFields.value,
        word('/market/date', words.date),
        word('/market/source', words.source),
        choice('/market/product', words.product, same(products)),
      ],
    },
    { title: words.own, isClosed: document !== undefined, fields: priceGapFields.own },
  ]
}
