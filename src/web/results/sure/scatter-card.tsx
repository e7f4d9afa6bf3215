import { useMemo, useState } from 'react'
import { ChartFrame } from '../../charts/frame.tsx'
import { Scatter } from '../../charts/scatter.tsx'
import { scatterData } from '../../charts/scatter-data.ts'
import { useCase } from '../../workspace/open-case.tsx'
import cardStyles from '../cards/card.module.css'
import { Card } from '../cards/card.tsx'
import { Choice } from '../cards/choice.tsx'
import { sureTexts } from './texts.ts'
import type { Told } from './use-sure.ts'

interface ScatterCardProps {
  told: Told
  isOld: boolean
  onTrial(trial: number): void
}

/** So many futures are drawn: the first ones, which are as good as any. */
const most = 300

/** Single futures over one input; a point opens its future. */
export function ScatterCard({ told, isOld, onTrial }: ScatterCardProps) {
  return (
    <Card isOld={isOld}>
      <ScatterChart told={told} onTrial={onTrial} />
    </Card>
  )
}

/** The same without its card. */
export function ScatterChart({ told, onTrial }: Omit<ScatterCardProps, 'isOld'>) {
  const { citation } = useCase()
  const [chosen, choose] = useState<string>()
  const { study, headline, output } = told
  const ids = study.answer.parameters.map(({ id }) => id)
  const id = ids.find((each) => each === chosen) ?? ids[0] ?? ''
  const chart = useMemo(() => {
    const j = study.answer.parameters.findIndex((each) => each.id === id)
    const unit = study.answer.parameters[j]?.p50?.unit ?? ''
    const results = study.results[output] ?? new Float64Array()
    const futures = Array.from(study.values[j]?.subarray(0, most) ?? [], (x, trial) => {
      const result = results[trial] ?? Number.NaN
      return { x, y: Number.isNaN(result) ? null : result * headline.factor }
    })
    const { short, unit: own } = headline
    return scatterData({ label: id, unit: unit === '1' ? '' : unit }, { label: short, unit: own }, futures)
  }, [study, id, output, headline])
  return (
    <ChartFrame chart={chart} drawing={Scatter} citation={citation} onOpen={onTrial}>
      <div className={cardStyles.choices}>
        <Choice label={sureTexts.over} value={id} onChoose={choose}>
          {ids.map((each) => [each, each] as const)}
        </Choice>
      </div>
    </ChartFrame>
  )
}
