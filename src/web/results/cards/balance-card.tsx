import { useMemo } from 'react'
import { Balance } from '../../charts/balance.tsx'
import { type BalanceOf, balanceData } from '../../charts/balance-data.ts'
import { ChartFrame } from '../../charts/frame.tsx'
import { useSeen, useShown } from '../../workspace/open-case.tsx'
import { Card } from './card.tsx'

/** What goes in and what comes out: mass, energy or carbon. */
export function BalanceCard({ of }: { of: BalanceOf }) {
  const { citation } = useSeen()
  const plant = useShown(({ result }) => result?.outcome.technoEconomics)
  const chart = useMemo(() => {
    const { feedstocks, utilities, products, energyEfficiency } = plant ?? {}
    if (!feedstocks || !utilities || !products || !energyEfficiency) return undefined
    return balanceData({ feedstocks, utilities, products, energyEfficiency }, of)
  }, [plant, of])
  if (!chart) return null
  return (
    <Card>
      <ChartFrame chart={chart} drawing={Balance} citation={citation} />
    </Card>
  )
}
