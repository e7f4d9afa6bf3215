import {
  Connections,
  type Contradiction,
  contradictionIn,
  groupsOf,
  type RankCorrelation,
} from './correlated-groups.ts'

/** What is wrong with one of several correlations, by its place among them. */
export interface CorrelationRefusal {
  readonly place: number
  readonly member: 'between' | 'rho'
  readonly reason: string
}

/** How many parameters may be correlated with each other, directly or by way of others. */
const mostCorrelated = 30

/** Everything that is wrong with correlations one by one, and with how many they connect. */
export function correlationRefusals(
  ids: readonly string[],
  correlations: readonly RankCorrelation[],
): CorrelationRefusal[] {
  const seen = new Set<string>()
  const connections = new Connections()
  return correlations.flatMap(({ between, rho }, place): CorrelationRefusal[] => {
    const refuse = (member: CorrelationRefusal['member'], reason: string) => [{ place, member, reason }]
    const unknown = between.find((id) => !ids.includes(id))
    if (unknown !== undefined) return refuse('between', `There is no parameter ${unknown}.`)
    if (between[0] === between[1]) return refuse('between', 'A parameter is not correlated with itself.')
    const pair = JSON.stringify(between.toSorted())
    if (seen.has(pair)) return refuse('between', 'These two have a correlation already.')
    seen.add(pair)
    if (!(Math.abs(rho) <= 1)) return refuse('rho', 'It is not between −1 and 1.')
    const joined = rho === 0 ? 0 : connections.join(between)
    return joined > mostCorrelated
      ? refuse('between', `More than ${mostCorrelated} parameters are connected so.`)
      : []
  })
}

/** Groups whose correlations contradict each other; none of `correlationRefusals` is left. */
export const contradictionsIn = (correlations: readonly RankCorrelation[]): Contradiction[] =>
  groupsOf(correlations).flatMap((group) => contradictionIn(group) ?? [])
