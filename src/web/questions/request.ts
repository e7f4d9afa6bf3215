import type { QuestionRequest } from '../engine/question-sweep.ts'
import { type Document, valueAt } from '../workspace/document.ts'
import type { Built } from './reading.ts'
import { type QuestionName, texts } from './texts.ts'

export interface ChosenPlant {
  readonly title: string
  readonly document: Document
}

type Body = Readonly<Record<string, unknown>>

/** What a question still needs before it can be asked, in words. */
export function missingOf(name: QuestionName, { body }: Built, plant: ChosenPlant | undefined): string[] {
  if (name === 'two-slates')
    return plant && Object.keys((body.yield as Body | undefined) ?? {}).length === 0
      ? [texts.slates.needed]
      : []
  if (name !== 'national-target') return []
  const { years = {}, demand, mandate } = body as { years?: Body; demand?: unknown; mandate?: Body }
  const needed: readonly (readonly [string, boolean])[] = [
    ['/years/from', years.from === undefined],
    ['/years/to', years.to === undefined],
    ['/demand', demand === undefined],
    ['/mandate', mandate === undefined],
  ]
  return needed.flatMap(([at, isMissing]) => (isMissing ? [texts.target.needed[at] ?? at] : []))
}

/** The request as the API takes it, with the plant in it. */
export function bodyOf(
  name: QuestionName,
  { body }: Built,
  plant: ChosenPlant | undefined,
): QuestionRequest['body'] {
  const own = plant && { plant: { name: plant.title.slice(0, 100), inputs: plant.document } }
  if (name === 'two-slates') return { ...own, ...slatesOf(body, plant) }
  if (name === 'price-gap') return { ...own, market: {}, ...body }
  if (name === 'national-target') return { ...own, ...withPolicyNumber(body) }
  return { ...own, ...body }
}

/** A row of the policies is chosen by its number. */
function withPolicyNumber({ mandate, ...rest }: Body): Body {
  const { policy, ...others } = (mandate ?? {}) as Body
  return { ...rest, mandate: { ...others, ...(policy !== undefined && { policy: Number(policy) }) } }
}

/** The other slate is the same plant with other yields. */
function slatesOf({ yield: yields = {}, ...rest }: Body, plant: ChosenPlant | undefined): Body {
  const products = (plant ? valueAt(plant.document, '/products') : []) as readonly {
    readonly name: string
    readonly yield: { readonly unit: string }
  }[]
  const changed = products.map((product) => {
    const value = (yields as Body)[product.name]
    return value === undefined ? product : { ...product, yield: { ...product.yield, value } }
  })
  return { alternative: { name: texts.slates.of, replace: { products: changed } }, ...rest }
}
