import type { Difference } from './differences.ts'
import type { Part } from './document-parts.ts'

/** What goes over from one document to the other as one. */
export interface Player {
  /** The places of its differences. */
  readonly id: string
  readonly differences: readonly Difference[]
  /** `several` where it is of more than one; `edition` where defaults of two editions differ. */
  readonly section: Part | 'edition' | 'several'
}

/** Above this, what differs within an element is one player, and if need be what differs within a section. */
export const mostPlayers = 64

/**
 * The players of two documents, by their ids: one for each difference, but one for all that two editions of the reference data
 * make.
 *
 * @param isOfEdition whether both documents have the defaults of their editions there.
 */
export function playersOf(
  differences: readonly Difference[],
  isOfEdition: (difference: Difference) => boolean = () => false,
): Player[] {
  const ofEdition = differences.filter(isOfEdition)
  const own = differences.filter((each) => !ofEdition.includes(each))
  const grouped = grains
    .map((grain) => [...Map.groupBy(own, grain).values()])
    .find((groups) => groups.length <= mostPlayers)
  const players = (grouped ?? [own]).map((each) => playerOf(each))
  return sorted(ofEdition.length > 0 ? [...players, playerOf(ofEdition, 'edition')] : players)
}

const elementOf = ({ place, kind }: Difference): string =>
  kind === 'field' ? place.split('/').slice(0, 3).join('/') : place

/** From fine to coarse. */
const grains: readonly ((difference: Difference) => string)[] = [
  ({ place }) => place,
  elementOf,
  ({ section }) => section,
]

function playerOf(differences: readonly Difference[], section?: 'edition'): Player {
  const places = differences.map(({ place }) => place).sort()
  const [first, ...others] = new Set(differences.map((each) => each.section))
  const own = others.length > 0 || first === undefined ? 'several' : first
  return { id: places.join(' '), differences, section: section ?? own }
}

const sorted = (players: readonly Player[]): Player[] =>
  players.toSorted((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)))

/** Whether each player is the second document's: a mixture of the two. */
export type Taken = readonly boolean[]

/**
 * Joins players until no mixture that is refused can be made of them: those first which tell most of these apart, so that yields
 * that must add up come together, and nothing else does.
 *
 * @param refused mixtures of the players; those with all places exchanged lead to the same players.
 */
export function joinedPlayers(players: readonly Player[], refused: readonly Taken[]): Player[] {
  let groups: readonly (readonly number[])[] = players.map((_, i) => [i])
  let left = refused
  while (left.length > 0) {
    const [a, b] = mostDivided(groups, left)
    const both = [...(groups[a] as number[]), ...(groups[b] as number[])]
    groups = groups.flatMap((group, i) => (i === a ? [both] : i === b ? [] : [group]))
    left = left.filter((taken) => both.every((i) => taken[i] === taken[both[0] as number]))
  }
  return sorted(
    groups.map((group) => {
      const together = group.map((i) => players[i] as Player)
      const [only] = together
      if (together.length === 1 && only) return only
      const isOfEdition = together.every(({ section }) => section === 'edition')
      return playerOf(
        together.flatMap(({ differences }) => differences),
        isOfEdition ? 'edition' : undefined,
      )
    }),
  )
}

/** The two groups that most of the mixtures take one of. */
function mostDivided(groups: readonly (readonly number[])[], mixtures: readonly Taken[]): [number, number] {
  let best: [number, number] = [0, 1]
  let most = 0
  for (let a = 0; a < groups.length; a++) {
    for (let b = a + 1; b < groups.length; b++) {
      const [one, other] = [groups[a]?.[0] as number, groups[b]?.[0] as number]
      const count = mixtures.reduce((sum, taken) => sum + Number(taken[one] !== taken[other]), 0)
      if (count > most) [best, most] = [[a, b], count]
    }
  }
  return best
}
