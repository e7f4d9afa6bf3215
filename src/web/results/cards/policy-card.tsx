import { useMemo } from 'react'
import { ChartFrame } from '../../charts/frame.tsx'
import { policyData } from '../../charts/policy-data.ts'
import { Waterfall } from '../../charts/waterfall.tsx'
import { useSeen, useShown } from '../../workspace/open-case.tsx'
import { useTold } from '../use-told.ts'
import { Card } from './card.tsx'

/** What each policy does to the price; nothing where none is given. */
export function PolicyCard({ onOpen }: { onOpen(number: string): void }) {
  const { citation } = useSeen()
  const policyWaterfall = useTold(useShown(({ result }) => result?.outcome.financials?.policyWaterfall))
  const chart = useMemo(() => policyWaterfall && policyData({ policyWaterfall }), [policyWaterfall])
  if (!chart) return null
  return (
    <Card>
      <ChartFrame chart={chart} drawing={Waterfall} citation={citation} onOpen={() => onOpen('mfsp')} />
    </Card>
  )
}
