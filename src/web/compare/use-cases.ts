import { type UseQueryOptions, type UseQueryResult, useQueries, useQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { ownLevel } from '../api/own-level.ts'
import { keptOutcome } from '../cases/kept-outcome.ts'
import { isUnknown } from '../cases/not-yours.tsx'
import { type Calculation, calculationOf, type Scenario, scenarioOf } from '../cases/queries.ts'
import { resultName } from '../cases/result-name.ts'
import { type AccessLevel, recalculateFor, type Shown } from '../engine/live.ts'
import { useNames } from '../engine/use-names.ts'
import type { Document } from '../workspace/document.ts'
import { type Reference, referenceText } from './compared.ts'
import { texts } from './texts.ts'
import { useProjectNames } from './use-project-names.ts'

/** A scenario or kept result beside others. */
export interface Case {
  readonly reference: Reference
  /** As the address has it. */
  readonly key: string
  readonly name: string
  /** The name of its project, once that has arrived. */
  readonly project: string | undefined
  readonly document: Document
  /** Its own, or that which a kept result is of. */
  readonly scenarioId: string
  /** That of the reference data. */
  readonly edition: string
  /** What calculated a kept result. */
  readonly engineVersion: string | null
  /** undefined where its inputs cannot be calculated. */
  readonly outcome: Shown | undefined
  readonly problem: string | undefined
}

export interface Cases {
  /** Those that have arrived, in order. */
  readonly cases: readonly Case[]
  readonly isWaiting: boolean
  /** Why some cannot be shown, one sentence each. */
  readonly failures: readonly string[]
  retry(): void
}

type Found = Scenario | Calculation

/** One of two questions; a list of both has to have one type. */
const caseQuery = ({ kind, id }: Reference) =>
  (kind === 'scn' ? scenarioOf(id) : calculationOf(id)) as unknown as UseQueryOptions<Found>

/** What is compared, in the order in which it is asked for. */
export function useCases(references: readonly Reference[]): Cases {
  const { data: level } = useQuery(ownLevel)
  const areNamed = useNames()
  // biome-ignore lint/correctness/useExhaustiveDependencies: what lacks names is calculated anew with them.
  const combine = useCallback(
    (results: UseQueryResult<Found>[]): Cases => ({
      cases: level === undefined ? [] : casesOf(references, results, level),
      isWaiting: level === undefined || results.some(({ isPending, error }) => isPending && !error),
      failures: results.flatMap(({ error }, i) =>
        error ? [`${texts.caseOf(i + 1)} ${isUnknown(error) ? texts.gone : error.message}`] : [],
      ),
      retry() {
        for (const result of results) if (result.error) void result.refetch()
      },
    }),
    [references, level, areNamed],
  )
  const found = useQueries({ queries: references.map(caseQuery), combine })
  const projects = useProjectNames(references)
  return useMemo(
    () => ({ ...found, cases: found.cases.map((each) => ({ ...each, project: projects.get(each.key) })) }),
    [found, projects],
  )
}

const casesOf = (
  references: readonly Reference[],
  results: readonly UseQueryResult<Found>[],
  level: AccessLevel,
): Case[] =>
  references.flatMap((reference, i) => {
    const found = results[i]?.data
    return found ? [caseOf(reference, found, level)] : []
  })

function caseOf(reference: Reference, found: Found, level: AccessLevel): Case {
  const key = referenceText(reference)
  const document = found.inputs as Document
  if ('scenarioName' in found) {
    const { outcome, errors } = recalculateFor(level, document)
    const problem = errors?.[0] && texts.notComplete(errors[0].message)
    const { scenarioName: name, referenceEdition: edition } = found
    const about = { name, scenarioId: reference.id, edition, engineVersion: null }
    return { reference, key, ...about, project: undefined, document, outcome, problem }
  }
  const outcome = keptOutcome(found) ?? undefined
  const problem = found.failure?.message
  const { referenceDataEdition: edition, engineVersion, scenarioId } = found
  const about = { name: resultName(found), scenarioId, edition, engineVersion }
  return { reference, key, ...about, project: undefined, document, outcome, problem }
}
