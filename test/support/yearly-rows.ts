import type { Scalar } from '../../src/contract/answers/scalar.ts'
import type { Outcome } from '../../src/contract/outcome/outcome-schema.ts'

type Parts = Pick<Outcome['financials'], 'cashFlows' | 'cashFlowSeries'>
type Row = Parts['cashFlows'][number] & Readonly<Record<keyof Parts['cashFlowSeries'], Scalar>>

/** Each year with all that is told of it, whether by row or by column. */
export function yearlyRows({ cashFlows, cashFlowSeries }: Parts): Row[] {
  return cashFlows.map((row, i) => {
    const columns = Object.entries(cashFlowSeries).map(([name, { values, unit }]) => [
      name,
      { value: values[i] ?? null, unit },
    ])
    return { ...row, ...Object.fromEntries(columns) } as Row
  })
}
