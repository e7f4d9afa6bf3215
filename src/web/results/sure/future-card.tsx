import { shown } from '../../format/numbers.ts'
import { useShown } from '../../workspace/open-case.tsx'
import type { InputRange } from '../../workspace/ranges.ts'
import cardStyles from '../cards/card.module.css'
import { Card } from '../cards/card.tsx'
import { changesOf, drawnIn } from './futures.ts'
import { sureTexts } from './texts.ts'
import type { Told } from './use-sure.ts'
import { drawnLines, WhatIf } from './what-if.tsx'

interface FutureCardProps {
  told: Told
  trial: number
  ranges: readonly InputRange[]
  onClose(): void
}

/** One future: what its inputs are, and what comes of them. */
export function FutureCard({ told, trial, ranges, onClose }: FutureCardProps) {
  const { study, headline, output } = told
  const value = (study.results[output]?.[trial] ?? Number.NaN) * headline.factor
  const document = useShown((shownNow) => shownNow.document)
  const drawn = drawnIn(study, trial, document, ranges)
  const number = shown(trial + 1)
  return (
    <Card label={sureTexts.futures}>
      <h3 className={cardStyles.title}>
        {sureTexts.future(number, shown(study.answer.trials))}: {headline.short}{' '}
        {Number.isNaN(value) ? 'none' : shown(value)} {headline.unit}
      </h3>
      <WhatIf
        name={sureTexts.scenarioName(number)}
        inputs={drawnLines(drawn)}
        changes={() => changesOf(document, ranges, drawn)}
        onClose={onClose}
      />
    </Card>
  )
}
