import { useMemo } from 'react'
import { Carbon } from '../../charts/carbon.tsx'
import { carbonData } from '../../charts/carbon-data.ts'
import { ChartFrame } from '../../charts/frame.tsx'
import { useSeen, useShown } from '../../workspace/open-case.tsx'
import { Card } from './card.tsx'
import { cardTexts } from './texts.ts'

/** What a megajoule of fuel emits, by source, against what each scheme allows, and how emissions are shared among the products. */
export function CarbonCard({ onOpen }: { onOpen(number: string): void }) {
  const { citation } = useSeen()
  const plant = useShown(({ result }) => result?.outcome.technoEconomics)
  const allocation = useShown(({ result }) => result?.inputs.carbon?.allocation)
  const chart = useMemo(() => {
    const { carbonIntensity, eligibility } = plant ?? {}
    if (!carbonIntensity || !eligibility) return undefined
    const data = carbonData({ carbonIntensity, eligibility })
    const how =
      cardTexts.allocations[allocation as keyof typeof cardTexts.allocations] ?? cardTexts.allocations.energy
    return { ...data, notes: [cardTexts.allocated(how), ...data.notes] }
  }, [plant, allocation])
  if (!chart) return null
  return (
    <Card>
      <ChartFrame
        chart={chart}
        drawing={Carbon}
        citation={citation}
        onOpen={() => onOpen('carbonIntensity')}
      />
    </Card>
  )
}
