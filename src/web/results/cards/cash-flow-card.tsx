import { useMemo } from 'react'
import { CashFlow } from '../../charts/cash-flow.tsx'
import { type CashFlowView, cashFlowData } from '../../charts/cash-flow-data.ts'
import { ChartFrame } from '../../charts/frame.tsx'
import { useSeen, useShown } from '../../workspace/open-case.tsx'
import { useTold } from '../use-told.ts'
import { Card } from './card.tsx'
import { cardTexts } from './texts.ts'
import { Withheld } from './withheld.tsx'

interface CashFlowCardProps {
  /** Whose cash flow; if left out, that of whom the convention names, in present values. */
  basis?: CashFlowView['basis']
  onOpen(number: string): void
}

/** What comes in and goes out each year. */
export function CashFlowCard({ basis, onOpen }: CashFlowCardProps) {
  const { citation, level } = useSeen()
  const financials = useTold(useShown(({ result }) => result?.outcome.financials))
  const chart = useMemo(() => {
    const { cashFlows, cashFlowSeries, payback, discountedPayback, convention } = financials ?? {}
    if (!cashFlows || !cashFlowSeries || !payback || !discountedPayback || !convention) return undefined
    const seen = { cashFlows, cashFlowSeries, payback, discountedPayback, convention }
    const chosen = convention.returnBasis === 'equity' ? 'equity' : 'project'
    return cashFlowData(seen, { basis: basis ?? chosen, isDiscounted: basis === undefined })
  }, [financials, basis])
  const title = basis === 'equity' ? cardTexts.cashFlowToOwners : cardTexts.cashFlow
  if (!chart) return financials ? <Withheld title={title} level={level} /> : null
  return (
    <Card>
      <ChartFrame chart={chart} drawing={CashFlow} citation={citation} onOpen={() => onOpen('npv')} />
    </Card>
  )
}
