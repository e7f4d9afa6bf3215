import type { Answered } from '../engine/question-sweep.ts'
import { shown } from '../format/numbers.ts'
import { type QuestionName, texts } from './texts.ts'

/** Numbers that formulas make, by their places; the others are given or found. */
const madeOfOthers: Readonly<Record<QuestionName, RegExp>> = {
  'two-slates':
    /^\/((netPresentValue|netRevenue)\/premium(PerEnergy)?|emissions\/(plant|alternative|avoidedMore))$/,
  delivery: /^\/(delivered|blend)\//,
  'feedstock-share': /^\/supplies\/\d+\/(share|plants)$/,
  'national-target': /^\/totals\//,
  'price-gap': /^\/(gap|relative|perEnergy|perVolume|perYear)$/,
}

export const isMadeOfOthers = (name: QuestionName, place: string): boolean => madeOfOthers[name].test(place)

/** What a number is called: by its formula, else by what stands at its place. */
export function nameOf({ place, name }: Answered): string {
  const [, own] = Object.entries(texts.places).find(([end]) => place.endsWith(end)) ?? []
  return own ?? name?.replace(/\.$/, '') ?? place
}

interface Supply {
  readonly kind: string
  readonly year: number
  readonly source: string
}

/** The heading that a number stands below; numbers of a supply stand below what was counted, when, and who says so. */
export function groupOf(place: string, answer: object): string {
  const [, part = '', i = ''] = place.split('/')
  if (part !== 'supplies') return texts.groups[part] ?? ''
  const supply = (answer as { supplies?: readonly Supply[] }).supplies?.[Number(i)]
  return supply ? `${texts.kinds[supply.kind] ?? supply.kind}, ${supply.year}: ${supply.source}` : ''
}

const percent = 100

interface Even {
  readonly status: string
  readonly evenPrices: readonly number[]
}

/** What an answer says in words. */
export function factsOf(name: QuestionName, answer: object): string[] {
  if (name === 'delivery') {
    const { annex } = answer as {
      annex?: { name: string; fuel: string; limit: number; source: string } | null
    }
    return annex ? [`${annex.name}, ${annex.fuel}: at most ${annex.limit * percent} %. ${annex.source}.`] : []
  }
  if (name === 'price-gap') {
    const { market } = answer as { market: { date: string; source: string } }
    return [`${market.date}: ${market.source}`]
  }
  if (name === 'national-target') {
    const { mandate } = answer as { mandate: { source: string } }
    return [mandate.source]
  }
  if (name === 'feedstock-share') {
    const { feedstock, country } = answer as { feedstock: string; country: string }
    return [`${feedstock}, ${country}`]
  }
  return slateFacts(answer as Readonly<Record<string, Even | string | undefined>>)
}

function slateFacts(answer: Readonly<Record<string, Even | string | undefined>>): string[] {
  const of = texts.slates.pair(String(answer.product), String(answer.against))
  const said = ['netPresentValue', 'netRevenue'].flatMap((each) => {
    const { status = '', evenPrices = [] } = (answer[each] ?? {}) as Partial<Even>
    const words = texts.slates.status[status] ?? ''
    const prices = evenPrices.length > 1 ? ` ${evenPrices.map((price) => shown(price)).join('; ')} USD/t` : ''
    return words === '' ? [] : [`${texts.groups[each] ?? ''}: ${words}${prices}`]
  })
  return [of, ...said]
}
