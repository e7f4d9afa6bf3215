import { useMemo } from 'react'
import { Convergence } from '../../charts/convergence.tsx'
import { convergenceData } from '../../charts/convergence-data.ts'
import { ChartFrame } from '../../charts/frame.tsx'
import { useCase } from '../../workspace/open-case.tsx'
import { Card } from '../cards/card.tsx'
import { looksOf } from './influence-of.ts'
import type { Told } from './use-sure.ts'

/** Whether there are futures enough. */
export function SettlingCard({ told, isOld }: { told: Told; isOld: boolean }) {
  const { citation } = useCase()
  const chart = useMemo(() => convergenceData(told.spread, looksOf(told)), [told])
  return (
    <Card isOld={isOld}>
      <ChartFrame chart={chart} drawing={Convergence} citation={citation} />
    </Card>
  )
}
