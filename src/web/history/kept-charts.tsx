import { useMemo } from 'react'
import { CashFlow } from '../charts/cash-flow.tsx'
import { cashFlowData } from '../charts/cash-flow-data.ts'
import { costData } from '../charts/cost-data.ts'
import { ChartFrame } from '../charts/frame.tsx'
import { Waterfall } from '../charts/waterfall.tsx'
import type { Shown } from '../engine/live.ts'
import styles from './history.module.css'
import { texts } from './texts.ts'

interface KeptChartsProps {
  outcome: Shown
  citation: string
}

/** The charts of a result, of what is seen of it: each is left out where its numbers are withheld. */
export function KeptCharts({ outcome, citation }: KeptChartsProps) {
  const charts = useMemo(() => chartsOf(outcome), [outcome])
  if (!charts.cost && !charts.cashFlow) return null
  return (
    <section className={styles.cards} aria-label={texts.charts}>
      <h2 className="aloud">{texts.charts}</h2>
      {charts.cost && (
        <div className={styles.card}>
          <ChartFrame chart={charts.cost} drawing={Waterfall} citation={citation} />
        </div>
      )}
      {charts.cashFlow && (
        <div className={styles.card}>
          <ChartFrame chart={charts.cashFlow} drawing={CashFlow} citation={citation} />
        </div>
      )}
    </section>
  )
}

/** Whoever sees the parts of a number sees the number. */
function chartsOf({ technoEconomics, financials }: Shown) {
  const { convention } = financials ?? {}
  return {
    cost: technoEconomics?.lcopBreakdown && costData(technoEconomics as Parameters<typeof costData>[0]),
    cashFlow:
      financials?.cashFlows &&
      convention &&
      cashFlowData(financials as Parameters<typeof cashFlowData>[0], {
        basis: convention.returnBasis === 'equity' ? 'equity' : 'project',
        isDiscounted: true,
      }),
  }
}
