import { useMemo } from 'react'
import { CashFlow } from '../charts/cash-flow.tsx'
import { cashFlowData } from '../charts/cash-flow-data.ts'
import { costData } from '../charts/cost-data.ts'
import { ChartFrame } from '../charts/frame.tsx'
import { Waterfall } from '../charts/waterfall.tsx'
import { useCase, useShown } from '../workspace/open-case.tsx'
import styles from './cards.module.css'
import { texts } from './texts.ts'

interface CardProps {
  /** A part of a number was chosen: its explanation is to open. */
  onOpen(number: string): void
}

/** What a tonne of fuel costs, part by part, beside what it was. */
export function CostCard({ onOpen }: CardProps) {
  const { citation } = useCase()
  const now = useShown(({ result }) => result?.outcome.technoEconomics)
  const was = useShown(({ baseline }) => baseline?.outcome.technoEconomics.lcop.value ?? null)
  const chart = useMemo(() => {
    if (!now) return undefined
    const isChanged = was !== null && now.lcop.value !== was
    return costData(now, isChanged ? { label: texts.default, value: was } : undefined)
  }, [now, was])
  if (!chart) return null
  return (
    <div className={styles.card}>
      <ChartFrame chart={chart} drawing={Waterfall} citation={citation} onOpen={() => onOpen('lcop')} />
    </div>
  )
}

/** What comes in and goes out each year, of whom the convention names, in present values. */
export function CashFlowCard({ onOpen }: CardProps) {
  const { citation } = useCase()
  const financials = useShown(({ result }) => result?.outcome.financials)
  const chart = useMemo(() => {
    if (!financials) return undefined
    const basis = financials.convention.returnBasis === 'equity' ? 'equity' : 'project'
    return cashFlowData(financials, { basis, isDiscounted: true })
  }, [financials])
  if (!chart) return null
  return (
    <div className={styles.card}>
      <ChartFrame chart={chart} drawing={CashFlow} citation={citation} onOpen={() => onOpen('npv')} />
    </div>
  )
}
