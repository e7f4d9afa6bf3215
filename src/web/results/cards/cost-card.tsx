import { useMemo } from 'react'
import { costData } from '../../charts/cost-data.ts'
import { ChartFrame } from '../../charts/frame.tsx'
import { Waterfall } from '../../charts/waterfall.tsx'
import { useSeen, useShown } from '../../workspace/open-case.tsx'
import { texts } from '../texts.ts'
import { useTold } from '../use-told.ts'
import { Card } from './card.tsx'
import { Withheld } from './withheld.tsx'

/** What a tonne of fuel costs, part by part, beside what it was. A part opens the explanation. */
export function CostCard({ onOpen }: { onOpen(number: string): void }) {
  const { citation, level } = useSeen()
  const now = useTold(useShown(({ result }) => result?.outcome.technoEconomics))
  const was = useTold(useShown(({ baseline }) => baseline?.outcome.technoEconomics?.lcop))?.value ?? null
  const name = useShown(({ baselineName }) => baselineName ?? texts.default)
  const chart = useMemo(() => {
    const { lcop, lcopBreakdown, feedstocks, utilities } = now ?? {}
    if (!lcop || !lcopBreakdown || !feedstocks || !utilities) return undefined
    const isChanged = was !== null && lcop.value !== was
    const baseline = isChanged ? { label: name, value: was } : undefined
    return costData({ lcop, lcopBreakdown, feedstocks, utilities }, baseline)
  }, [now, was, name])
  if (!chart) return now ? <Withheld title={texts.cost} level={level} /> : null
  return (
    <Card>
      <ChartFrame chart={chart} drawing={Waterfall} citation={citation} onOpen={() => onOpen('lcop')} />
    </Card>
  )
}
