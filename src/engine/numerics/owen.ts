/**
 * What each player adds to a whole, from the value of every set of players: Owen values, which are Shapley values where
 * every player is a union of its own. They add up to the value of all less that of none, do not depend on an order, are
 * the same for players that add the same, and 0 for one that adds nothing to any set.
 *
 * Sources: L. S. Shapley, A value for n-person games (1953); G. Owen, Values of games with a priori unions (1977).
 *
 * @param values by set, whose bits are its players: 2^players of them.
 * @param unions players that come together; each player is in one of them.
 * @returns by player, in the unit of the values.
 */
export function owenValues(values: ArrayLike<number>, unions: readonly (readonly number[])[]): number[] {
  const shares = new Array<number>(unions.reduce((sum, union) => sum + union.length, 0)).fill(0)
  unions.forEach((union, k) => {
    const others = unions.filter((_, i) => i !== k).map(setOf)
    const outside = weighted(others)
    for (const player of union) {
      const inside = weighted(union.filter((each) => each !== player).map((each) => 1 << each))
      let share = 0
      for (const { set: before, weight } of outside) {
        for (const { set: within, weight: own } of inside) {
          const set = before | within
          share += weight * own * ((values[set | (1 << player)] as number) - (values[set] as number))
        }
      }
      shares[player] = share
    }
  })
  return shares
}

const setOf = (players: readonly number[]): number => players.reduce((set, each) => set | (1 << each), 0)

interface WeightedSet {
  readonly set: number
  /** How likely it is that exactly these come before one more, in an order of all. */
  readonly weight: number
}

/** Every choice of some sets, joined. */
function weighted(sets: readonly number[]): WeightedSet[] {
  const count = sets.length
  return Array.from({ length: 1 << count }, (_, choice) => {
    const chosen = sets.filter((_, i) => choice & (1 << i))
    return {
      set: chosen.reduce((all, each) => all | each, 0),
      weight: 1 / ((count + 1) * binomial(count, chosen.length)),
    }
  })
}

function binomial(n: number, k: number): number {
  let product = 1
  for (let i = 1; i <= k; i++) product = (product * (n - k + i)) / i
  return product
}
