import type { Case } from '../../../engine/calculate.ts'
import { toCase } from '../../case.ts'
import { readShared } from '../../reading/read-inputs.ts'
import type { Inputs } from '../../request/inputs.ts'
import type { Difference } from './differences.ts'
import { Mixer } from './mixer.ts'
import type { Player, Taken } from './players.ts'

/** Mixtures of two documents as cases, each read once as a request is. */
export class Mixtures {
  readonly #mixer: Mixer
  readonly #right = new WeakSet<object>()
  readonly #known = new Map<string, Case | undefined>()

  constructor(from: Inputs, to: Inputs, differences: readonly Difference[]) {
    this.#mixer = new Mixer(from, to, differences)
  }

  /** Undefined where the validation refuses it. */
  caseOf(players: readonly Player[], taken: Taken): Case | undefined {
    const places = new Set(
      players.flatMap(({ differences }, i) => (taken[i] ? differences.map(({ place }) => place) : [])),
    )
    const key = [...places].sort().join(' ')
    if (this.#known.has(key)) return this.#known.get(key)
    const { inputs } = readShared(
      this.#mixer.documentOf((place) => places.has(place)),
      this.#right,
    )
    const found = inputs && toCase(inputs)
    this.#known.set(key, found)
    return found
  }
}
