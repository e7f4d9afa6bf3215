import { type ReactNode, useMemo } from 'react'
import { ChartFrame } from '../../charts/frame.tsx'
import { Histogram } from '../../charts/histogram.tsx'
import { histogramData } from '../../charts/histogram-data.ts'
import { useCase } from '../../workspace/open-case.tsx'
import { Card } from '../cards/card.tsx'
import { Figures } from './figures.tsx'
import { Sentences } from './sentences-list.tsx'
import type { Told } from './use-sure.ts'

interface SpreadCardProps {
  told: Told
  /** What is chosen of it. */
  choices: ReactNode
  isOld: boolean
  /** A value near which a future is to be looked at, in the unit of the headline. */
  onValue(value: number): void
}

/** How a headline number spreads over the futures; a bar leads to one of them. */
export function SpreadCard({ told, choices, isOld, onValue }: SpreadCardProps) {
  const { citation } = useCase()
  const chart = useMemo(() => histogramData(told.spread), [told])
  return (
    <Card isOld={isOld}>
      <ChartFrame
        chart={chart}
        drawing={Histogram}
        citation={citation}
        onOpen={(index) => {
          const bar = chart.bars[index]
          if (bar) onValue((bar.from + bar.to) / 2)
        }}
      >
        {choices}
        <Sentences told={told} />
      </ChartFrame>
      <Figures spread={told.spread} />
    </Card>
  )
}
