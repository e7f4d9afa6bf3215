import { lazy, Suspense, useState } from 'react'
import { quantileAt } from '../../charts/spread.ts'
import { Button } from '../../ui/button.tsx'
import { pointerOfPlace } from '../../workspace/named-place.ts'
import { useCase } from '../../workspace/open-case.tsx'
import cardStyles from '../cards/card.module.css'
import { Choice } from '../cards/choice.tsx'
import { KeptCard } from '../kept-studies/kept-card.tsx'
import { FutureCard } from './future-card.tsx'
import { nearestTrial } from './futures.ts'
import { MapCard } from './map-card.tsx'
import { MatrixCard } from './matrix-card.tsx'
import { ExceedanceOfMost, SpreadOfMost } from './of-most.tsx'
import { RangesCard } from './ranges-card.tsx'
import { RefusedCard } from './refused-card.tsx'
import { ScatterCard } from './scatter-card.tsx'
import { SettlingCard } from './settling-card.tsx'
import { sureTexts } from './texts.ts'
import { useSure } from './use-sure.ts'
import { WhatMatters } from './what-matters.tsx'

const ScaleCard = lazy(async () => ({ default: (await import('./scale-card.tsx')).ScaleCard }))

/** How sure a headline number is, and what makes it unsure. */
export function SureView({ onInput }: { onInput(pointer: string, title: string): void }) {
  const { asked, told, isOld, refused, hasFailed, headline, seen, choose, uncertain } = useSure()
  const [trial, setTrial] = useState<number>()
  const show = (value: number | null | undefined) => {
    const results = told?.study.results[told.output]
    if (results && value !== null && value !== undefined)
      setTrial(nearestTrial(results, value / (told?.headline.factor ?? 1)))
  }
  const { results } = useCase()
  const lead = (id: string) => {
    const place = uncertain.ranges.find((each) => each.id === id)?.place
    const pointer = place === undefined ? undefined : pointerOfPlace(results.get().document, place)
    if (pointer !== undefined) onInput(pointer, id)
  }
  const [bad, good] = headline?.better === 'less' ? [0.9, 0.1] : [0.1, 0.9]
  return (
    <>
      {(refused || hasFailed) && <RefusedCard refused={refused} />}
      {told && (
        <SpreadOfMost
          asked={asked}
          told={told}
          isOld={isOld}
          onValue={show}
          choices={
            <div className={cardStyles.choices}>
              <Choice label={sureTexts.of} value={headline?.name ?? ''} onChoose={choose}>
                {seen.map(({ name, label }) => [name, label] as const)}
              </Choice>
              <Button look="quiet" onClick={() => show(quantileAt(told.spread, bad)?.value)}>
                {sureTexts.typicalBad}
              </Button>
              <Button look="quiet" onClick={() => show(quantileAt(told.spread, good)?.value)}>
                {sureTexts.typicalGood}
              </Button>
            </div>
          }
        />
      )}
      <RangesCard uncertain={uncertain} refused={refused} />
      {told && trial !== undefined && trial < told.study.answer.trials && (
        <FutureCard told={told} trial={trial} ranges={uncertain.ranges} onClose={() => setTrial(undefined)} />
      )}
      {told && <ExceedanceOfMost asked={asked} told={told} isOld={isOld} />}
      {told && <WhatMatters told={told} isOld={isOld} onParameter={lead} />}
      {told && <SettlingCard told={told} isOld={isOld} />}
      {told && <ScatterCard told={told} isOld={isOld} onTrial={setTrial} />}
      {told && <KeptCard headline={told.headline} />}
      {headline && <MapCard headline={headline} ranges={uncertain.ranges} />}
      {headline && <MatrixCard headline={headline} />}
      <Suspense>
        <ScaleCard />
      </Suspense>
    </>
  )
}
