import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useEffect, useMemo } from 'react'
import { keptOutcome } from '../cases/kept-outcome.ts'
import { type Calculation, calculationOf, scenarioOf } from '../cases/queries.ts'
import { resultName } from '../cases/result-name.ts'
import { type Inputs, recalculateFor, type Visible } from '../engine/live.ts'
import { useCase } from '../workspace/open-case.tsx'
import { type Baseline, readBaseline } from './baseline.ts'
import { texts } from './texts.ts'

/** Compares all results with what the address names; while that is on its way, with what they were compared with before. */
export function useBaseline(): { readonly baseline: Baseline; readonly failed: boolean } {
  const { defaults, level, results } = useCase()
  const { baseline: text } = useSearch({ strict: false })
  const baseline = useMemo(() => readBaseline(text), [text])
  const calculation = useQuery({
    ...calculationOf(baseline.kind === 'calculation' ? baseline.id : ''),
    enabled: baseline.kind === 'calculation',
  })
  const scenario = useQuery({
    ...scenarioOf(baseline.kind === 'scenario' ? baseline.id : ''),
    enabled: baseline.kind === 'scenario',
  })
  const { data: kept } = calculation
  const { data: other } = scenario
  const compared = useMemo((): { name: string; visible: Visible | undefined } | undefined => {
    const calculated = (document: unknown): Visible | undefined => {
      const made = recalculateFor(level, document)
      return made.errors ? undefined : made
    }
    if (baseline.kind === 'default') return { name: texts.default, visible: calculated(defaults) }
    if (baseline.kind === 'calculation') return kept && { name: resultName(kept), visible: asItWas(kept) }
    return other && { name: other.scenarioName, visible: calculated(other.inputs) }
  }, [baseline, defaults, level, kept, other])
  useEffect(() => {
    if (compared) results.compareWith(compared.visible, compared.name)
  }, [compared, results])
  return { baseline, failed: calculation.isError || scenario.isError }
}

/** An outcome that was kept is shown as it was, whatever the engine of now makes of its inputs. */
function asItWas(calculation: Calculation): Visible | undefined {
  const outcome = keptOutcome(calculation)
  return outcome ? { inputs: calculation.inputs as unknown as Inputs, outcome } : undefined
}
