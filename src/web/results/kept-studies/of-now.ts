import { isSame, type Json } from '../../workspace/document.ts'

/** What of a request says which futures are drawn, but for how many. */
interface Drawn {
  readonly parameters?: unknown
  readonly rankCorrelations?: unknown
  readonly sampling?: { readonly seed?: number }
}

/** As it comes back from the server. */
const asJson = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json

const drawnOf = ({ parameters, rankCorrelations = [], sampling }: Drawn): Json =>
  asJson({ parameters, rankCorrelations, seed: sampling?.seed ?? 1 })

interface Kept {
  readonly base: unknown
  readonly request: unknown
}

interface Asked {
  readonly inputs: unknown
  readonly form: unknown
}

/** Whether a kept study is of the case and the ranges that are looked at now: it began with the very futures of the page then. */
export const isOfNow = ({ base, request }: Kept, { inputs, form }: Asked): boolean =>
  isSame(asJson(base), asJson(inputs)) && isSame(drawnOf(request as Drawn), drawnOf(form as Drawn))
