import { owenValues } from '../../../engine/numerics/owen.ts'
import { playerOrders } from '../../../engine/uncertainty/design/player-orders.ts'
import type { Player, Taken } from './players.ts'

/** Up to so many players every mixture is computed. */
const mostExact = 10
/** Mixtures that are computed at most. */
const mostMixtures = 2_048
export const mostPairs = 100

/** Which mixtures are computed, and how what players add follows from their values. */
export interface Design {
  readonly mixtures: readonly Taken[]
  /** Pairs of orders, each with the same backwards; undefined where every mixture is computed. */
  readonly pairs: number | undefined
  /** @param values by mixture. */
  readonly shares: (values: ArrayLike<number>) => Shares
}

/** In the unit of the output. */
interface Share {
  readonly value: number
  /** The standard error of random orders; null where every order counts. */
  readonly standardError: number | null
}

interface Shares {
  readonly players: readonly Share[]
  /** One for each union, under its name. */
  readonly sections: ReadonlyMap<string, Share>
}

export interface Asked {
  readonly players: readonly Player[]
  /** Whether the players of a section come one after the other (Owen), or in any order (Shapley). */
  readonly isBySection: boolean
  readonly seed: number
  /** Asked for, also where every mixture could be computed. */
  readonly pairs: number | undefined
}

export function designOf(asked: Asked): Design {
  const isExact = asked.pairs === undefined && asked.players.length <= mostExact
  return isExact ? everyMixture(asked) : randomOrders(asked)
}

function everyMixture({ players, isBySection }: Asked): Design {
  const count = players.length
  const mixtures = Array.from({ length: 1 << count }, (_, set) =>
    players.map((_, i) => (set & (1 << i)) !== 0),
  )
  const places = players.map((_, i) => i)
  const unions = isBySection
    ? [...Map.groupBy(places, (i) => (players[i] as Player).section).values()]
    : places.map((i) => [i])
  return {
    mixtures,
    pairs: undefined,
    shares: (values) => {
      const found = owenValues(values, unions)
      return sharesOf(players, [found], false)
    },
  }
}

function randomOrders({ players, isBySection, seed, pairs: wanted = mostPairs }: Asked): Design {
  const pairs = Math.max(2, Math.min(wanted, mostPairs, Math.floor(mostMixtures / 2 / players.length)))
  const ids = players.map(({ id }) => id)
  const unions = players.map(({ id, section }) => (isBySection ? section : id))
  const orderOf = playerOrders({ seed, ids, unions })
  const mixtures: Taken[] = []
  const known = new Map<string, number>()
  const placeOf = (taken: Taken) => {
    const key = taken.map(Number).join('')
    const place = known.get(key) ?? mixtures.push(taken) - 1
    known.set(key, place)
    return place
  }
  const walks = Array.from({ length: pairs }, (_, number) => {
    const order = orderOf(number)
    return [order, order.toReversed()].map((each) => ({ order: each, path: pathOf(each, placeOf) }))
  })
  return {
    mixtures,
    pairs,
    shares: (values) =>
      sharesOf(
        players,
        walks.map((pair) => {
          const added = new Array<number>(players.length).fill(0)
          for (const { order, path } of pair) {
            order.forEach((player, step) => {
              const gain =
                (values[path[step + 1] as number] as number) - (values[path[step] as number] as number)
              added[player] = (added[player] as number) + gain / pair.length
            })
          }
          return added
        }),
        true,
      ),
  }
}

/** Places of the mixtures that an order goes through, from none to all. */
function pathOf(order: readonly number[], placeOf: (taken: Taken) => number): number[] {
  const taken = order.map(() => false)
  const path = [placeOf([...taken])]
  for (const player of order) {
    taken[player] = true
    path.push(placeOf([...taken]))
  }
  return path
}

/** @param rounds what each player adds, by round. */
function sharesOf(
  players: readonly Player[],
  rounds: readonly (readonly number[])[],
  isSampled: boolean,
): Shares {
  const shareOf = (added: readonly number[]): Share => ({
    value: mean(added),
    standardError: isSampled ? standardError(added) : null,
  })
  const sections = Map.groupBy(
    players.map((_, i) => i),
    (i) => (players[i] as Player).section as string,
  )
  return {
    players: players.map((_, i) => shareOf(rounds.map((added) => added[i] as number))),
    sections: new Map(
      [...sections].map(([name, places]) => [
        name,
        shareOf(rounds.map((added) => places.reduce((sum, i) => sum + (added[i] as number), 0))),
      ]),
    ),
  }
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, each) => sum + each, 0) / values.length

function standardError(values: readonly number[]): number {
  const middle = mean(values)
  const squares = values.reduce((sum, each) => sum + (each - middle) ** 2, 0)
  return Math.sqrt(squares / (values.length - 1) / values.length)
}
