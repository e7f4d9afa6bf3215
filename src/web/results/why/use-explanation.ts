import { useMemo } from 'react'
import { explanationOf, type Step } from '../../engine/explanations.ts'
import { useSeen, useShown } from '../../workspace/open-case.tsx'

export interface Explanation {
  /** The step of the number itself. */
  readonly whole: Step
  /** It and all that is below it. */
  readonly bySymbol: ReadonlyMap<string, Step>
}

/** How a number of the last results came about; undefined where nothing has been calculated, or there is no such number. */
export function useExplanation(number: string): Explanation | undefined {
  const { level } = useSeen()
  const result = useShown((shown) => shown.result)
  return useMemo(() => {
    if (!result) return undefined
    const steps = explanationOf(result.inputs, number, level)
    const whole = steps.at(-1)
    return whole && { whole, bySymbol: new Map(steps.map((step) => [step.symbol, step])) }
  }, [result, number, level])
}
