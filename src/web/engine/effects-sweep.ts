import type { Scalar } from '../../contract/answers/scalar.ts'
import type { NamedOutputs } from './scalars.ts'
import { type TornadoRequest, tornado } from './tornado-sweep.ts'

/** As for a tornado, by another name: the page asks both at once, and each is given up for a newer one of its own. */
export interface EffectsRequest extends NamedOutputs {
  readonly kind: 'effects'
  readonly ranges: TornadoRequest['ranges']
}

export interface EffectsAnswer {
  readonly kind: 'effects'
  /** How far each input moves each result at most, in the unit of that; 0 where neither end has a number. */
  readonly effects: readonly {
    readonly pointer: string
    readonly by: Readonly<Record<string, number>>
  }[]
}

/** How far inputs move results. */
export function* effects(request: EffectsRequest): Generator<undefined, EffectsAnswer> {
  const { now, rows } = yield* tornado({ ...request, kind: 'tornado' })
  const names = Object.keys(now)
  return {
    kind: 'effects',
    effects: rows.map(({ pointer, low, high }) => ({
      pointer,
      by: Object.fromEntries(
        names.map((name) => [name, distance(now[name], [low.outputs[name], high.outputs[name]])]),
      ),
    })),
  }
}

function distance(now: Scalar | undefined, ends: readonly (Scalar | undefined)[]): number {
  const from = now?.value ?? null
  if (from === null) return 0
  return Math.max(0, ...ends.map((end) => (typeof end?.value === 'number' ? Math.abs(end.value - from) : 0)))
}
