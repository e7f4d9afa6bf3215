import { Stream } from '../random/stream.ts'

/** Players that come one after the other, and what those have in common that stay together. */
export interface OrderedPlayers {
  readonly seed: number
  readonly ids: readonly string[]
  /** The union of each player; those of one name come after each other. */
  readonly unions: readonly string[]
}

/**
 * Random orders of players. Where a player stands follows from the seed, its id and its union's name alone, so that the order in
 * which players are listed changes nothing.
 *
 * @returns places in the list, in the order in which they come; the order with the same number backwards is as likely.
 */
export function playerOrders({ seed, ids, unions }: OrderedPlayers): (number: number) => number[] {
  const streams = ids.map((id) => new Stream(seed, id, 'playerOrder'))
  const ofUnions = new Map(unions.map((name) => [name, new Stream(seed, name, 'unionOrder')]))
  return (number) => {
    const keys = streams.map((stream) => stream.uniform(number, 0))
    const unionKeys = new Map([...ofUnions].map(([name, stream]) => [name, stream.uniform(number, 0)]))
    const unionKey = (i: number) => unionKeys.get(unions[i] as string) as number
    return ids
      .map((_, i) => i)
      .sort((a, b) => unionKey(a) - unionKey(b) || (keys[a] as number) - (keys[b] as number) || a - b)
  }
}
