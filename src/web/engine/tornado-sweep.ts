import { type NamedOutputs, type Scalars, scalarsOf } from '../../contract/analyses/scalars.ts'

export interface TornadoRequest extends NamedOutputs {
  readonly kind: 'tornado'
  /** Each input with the ends of its range, in the unit that the document gives it in. */
  readonly ranges: readonly { readonly pointer: string; readonly low: number; readonly high: number }[]
}

interface SweptEnd {
  readonly input: number
  readonly outputs: Scalars
}

export interface TornadoAnswer {
  readonly kind: 'tornado'
  readonly now: Scalars
  /** In the order of the request. */
  readonly rows: readonly { readonly pointer: string; readonly low: SweptEnd; readonly high: SweptEnd }[]
}

/** How results move with each input alone, all others as they are. */
export function* tornado(request: TornadoRequest): Generator<undefined, TornadoAnswer> {
  const { now, at } = scalarsOf(request)
  const rows: TornadoAnswer['rows'][number][] = []
  for (const { pointer, low, high } of request.ranges) {
    const end = (input: number): SweptEnd => ({ input, outputs: at(pointer, input) })
    rows.push({ pointer, low: end(low), high: end(high) })
    yield
  }
  return { kind: 'tornado', now, rows }
}
