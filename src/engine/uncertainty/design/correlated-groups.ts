import {
  cholesky,
  isPositiveDefinite,
  largest,
  nearestCorrelation,
  normalOfRank,
  rankOfNormal,
} from './correlation-matrix.ts'
import type { Matrix } from './eigen.ts'

/** Spearman's rank correlation of two parameters, by their ids. */
export interface RankCorrelation {
  readonly between: readonly [string, string]
  readonly rho: number
}

/** Parameters that are correlated with each other, directly or by way of others. */
export interface Group {
  /** They are in the order of their code units, whatever order they were given in. */
  readonly ids: readonly string[]
  readonly ranks: Matrix
}

/** How the ranks of a group are made from independent ones. */
export interface Ordering {
  /** Those that no other one moves with exactly. */
  readonly leaders: readonly string[]
  /** Lower triangle for the leaders. */
  readonly factor: Matrix
  /** Those that have the ranks of a leader, or these reversed. */
  readonly followers: readonly {
    readonly id: string
    readonly leader: string
    readonly isReversed: boolean
  }[]
}

/** Why there are no parameters that are correlated as asked, and what comes nearest. */
export interface Contradiction {
  /** As few parameters as contradict each other already. */
  readonly ids: readonly string[]
  /** It is for the whole group that these belong to, in the form of what was given. */
  readonly nearest: readonly RankCorrelation[]
  readonly largestChange: number
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

/** Which parameters are connected with each other, pair by pair. */
export class Connections {
  readonly #members = new Map<string, Set<string>>()

  /** @returns how many the pair is connected with, itself among them. */
  join(between: readonly [string, string]): number {
    const joined = new Set(between.flatMap((id) => [...(this.#members.get(id) ?? [id])]))
    for (const id of joined) this.#members.set(id, joined)
    return joined.size
  }

  groups(): Set<string>[] {
    return [...new Set(this.#members.values())]
  }
}

/** The connected groups, by their first ids. A correlation of 0 connects nothing. */
export function groupsOf(correlations: readonly RankCorrelation[]): Group[] {
  const connections = new Connections()
  for (const { between, rho } of correlations) if (rho !== 0) connections.join(between)
  return connections
    .groups()
    .map((group) => groupOf([...group].sort(inOrder), correlations))
    .sort((a, b) => inOrder(a.ids[0] ?? '', b.ids[0] ?? ''))
}

function groupOf(ids: readonly string[], correlations: readonly RankCorrelation[]): Group {
  const given = new Map<string, number>()
  const key = (a: string, b: string) => JSON.stringify([a, b].sort(inOrder))
  for (const { between, rho } of correlations) given.set(key(...between), rho)
  const rank = (a: string, b: string) => (a === b ? 1 : given.get(key(a, b)))
  // What moves exactly with another has the correlations of that one, unless it is given others.
  const leaderOf = leaders(ids, rank)
  const betweenLeaders = new Map<string, number>()
  const pair = (a: Leader, b: Leader) => JSON.stringify([a.id, b.id])
  for (const x of ids) {
    for (const y of ids) {
      const [rho, one, other] = [rank(x, y), leaderOf(x), leaderOf(y)]
      if (rho === undefined || betweenLeaders.has(pair(one, other))) continue
      betweenLeaders.set(pair(one, other), rho * one.sign * other.sign)
    }
  }
  const implied = (a: string, b: string) => {
    const [one, other] = [leaderOf(a), leaderOf(b)]
    const rho = one.id === other.id ? 1 : (betweenLeaders.get(pair(one, other)) ?? 0)
    return rho * one.sign * other.sign
  }
  return { ids, ranks: ids.map((a) => ids.map((b) => rank(a, b) ?? implied(a, b))) }
}

interface Leader {
  readonly id: string
  readonly sign: number
}

/** The first parameter that each one moves with exactly, and whether against it. */
function leaders(ids: readonly string[], rank: (a: string, b: string) => number | undefined) {
  const found = new Map<string, Leader>()
  const visit = (id: string, leader: Leader) => {
    if (found.has(id)) return
    found.set(id, leader)
    for (const other of ids) {
      const rho = rank(id, other)
      if (rho !== undefined && Math.abs(rho) === 1) visit(other, { ...leader, sign: leader.sign * rho })
    }
  }
  for (const id of ids) visit(id, { id, sign: 1 })
  return (id: string): Leader => found.get(id) ?? { id, sign: 1 }
}

/** What is wrong with a group; undefined where nothing is. */
export function contradictionIn({ ids, ranks }: Group): Contradiction | undefined {
  if (isPossible(ranks)) return undefined
  const fewest = smallestContradiction(ranks)
  const normal = nearestCorrelation(ranks.map((row) => row.map(normalOfRank)))
  const nearest = normal.map((row) => row.map(rankOfNormal))
  const changes = nearest.map((row, i) => row.map((rho, j) => Math.abs(rho - (ranks[i]?.[j] as number))))
  return {
    ids: fewest.map((i) => ids[i] as string),
    nearest: nearest.flatMap((row, i) =>
      row.slice(0, i).map((rho, j) => ({ between: [ids[j], ids[i]] as [string, string], rho })),
    ),
    largestChange: largest(changes),
  }
}

/** Whether those that do not move exactly with an earlier one can be correlated so, and the others are as these. */
function isPossible(ranks: Matrix): boolean {
  const led = ranks.map((row, i) => row.findIndex((rho, j) => j < i && Math.abs(rho) === 1))
  const isConsistent = ranks.every((row, i) => {
    const [leader = -1] = [led[i]]
    return (
      leader < 0 || row.every((rho, k) => rho === (row[leader] as number) * (ranks[leader]?.[k] as number))
    )
  })
  const own = ranks.flatMap((_, i) => ((led[i] as number) < 0 ? [i] : []))
  return isConsistent && isPositiveDefinite(part(ranks, own).map((row) => row.map(normalOfRank)))
}

const part = (matrix: Matrix, places: readonly number[]): Matrix =>
  places.map((i) => places.map((j) => matrix[i]?.[j] as number))

/** Three that contradict each other, if any do; else as many as are left when none can be spared. */
function smallestContradiction(ranks: Matrix): readonly number[] {
  const n = ranks.length
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      for (let k = j + 1; k < n; k++) if (!isPossible(part(ranks, [i, j, k]))) return [i, j, k]
    }
  }
  return ranks.reduce<readonly number[]>(
    (left, _, i) => {
      const fewer = left.filter((each) => each !== i)
      return isPossible(part(ranks, fewer)) ? left : fewer
    },
    ranks.map((_, i) => i),
  )
}

/** @throws {Error} when the group contradicts itself. */
export function orderingOf(group: Group): Ordering {
  const { ids, ranks } = group
  if (!isPossible(ranks)) throw new Error(`The correlations of ${ids.join(', ')} contradict each other.`)
  const led = ranks.map((row, i) => row.findIndex((rho, j) => j < i && Math.abs(rho) === 1))
  const own = ids.flatMap((_, i) => ((led[i] as number) < 0 ? [i] : []))
  return {
    leaders: own.map((i) => ids[i] as string),
    factor: cholesky(part(ranks, own).map((row) => row.map(normalOfRank))),
    followers: ids.flatMap((id, i) => {
      const leader = led[i] as number
      return leader < 0
        ? []
        : [{ id, leader: ids[leader] as string, isReversed: (ranks[i]?.[leader] as number) < 0 }]
    }),
  }
}
