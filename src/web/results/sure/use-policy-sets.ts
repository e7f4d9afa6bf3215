import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { publishedPolicies } from '../../api/published-policies.ts'
import { useShown } from '../../workspace/open-case.tsx'
import type { PolicySet } from './matrix-form.ts'
import { matrixTexts } from './matrix-texts.ts'

/** Those of the case, none, and each that the published ones say how to ask for; undefined until they are there. */
export function usePolicySets(isAsked: boolean): readonly PolicySet[] | undefined {
  const own = useShown(({ result }) => result?.inputs.policies)
  const { data } = useQuery({ ...publishedPolicies, enabled: isAsked })
  return useMemo(() => {
    const published = data?.flatMap(({ name, policy }): PolicySet[] =>
      policy ? [{ name, policies: [policy] }] : [],
    )
    return (
      published && [
        { name: matrixTexts.own, policies: own ?? [] },
        { name: matrixTexts.none, policies: [] },
        ...published,
      ]
    )
  }, [own, data])
}
