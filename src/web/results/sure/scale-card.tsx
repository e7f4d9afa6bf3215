import { useMemo, useState } from 'react'
import { ChartFrame } from '../../charts/frame.tsx'
import { ScaleCurve } from '../../charts/scale-curve.tsx'
import { scaleCurveData } from '../../charts/scale-curve-data.ts'
import { scales } from '../../engine/studies.ts'
import type { StudyAsked } from '../../engine/study-run.ts'
import { useCase, useShown } from '../../workspace/open-case.tsx'
import cardStyles from '../cards/card.module.css'
import { Card } from '../cards/card.tsx'
import { Choice } from '../cards/choice.tsx'
import type { Headline } from '../headlines.ts'
import { useSeenHeadlines } from '../use-seen-headlines.ts'
import { costOfScale, type ScaleEntries, scaleForm } from './scale-form.ts'
import { ScaleInputs } from './scale-inputs.tsx'
import { scaleTexts } from './scale-texts.ts'
import styles from './sure.module.css'
import { useLogistics } from './use-logistics.ts'
import { useStudy } from './use-study.ts'

interface Asked extends StudyAsked {
  readonly cost: Headline
}

/** Costs of a tonne, of which a plant can have a least. */
const costs: readonly string[] = ['lcop', 'mfsp']

/** At which capacity a tonne costs least, with what its feedstock costs to come from around. */
export function ScaleCard() {
  const { level, citation } = useCase()
  const inputs = useShown(({ result }) => result?.inputs)
  const seen = useSeenHeadlines().filter(({ name }) => costs.includes(name))
  const { entries, put, commit } = useLogistics()
  const [chosen, choose] = useState<string>()
  const [picked, pick] = useState<string>()
  const names = inputs?.feedstocks.map(({ name }) => String(name)) ?? []
  const feedstock = names.find((name) => name === picked) ?? names[0]
  const cost = seen.find(({ name }) => name === chosen) ?? seen[0]
  const said = JSON.stringify(entries)
  const asked = useMemo((): Asked | undefined => {
    if (!inputs || feedstock === undefined || !cost) return undefined
    const form = scaleForm(JSON.parse(said) as ScaleEntries, feedstock, cost.name)
    return form && { inputs, level, form, cost }
  }, [inputs, level, feedstock, cost, said])
  const { answered, isOld, refused } = useStudy(asked, scales)
  const chart = useMemo(() => {
    if (answered?.answer.kind !== 'scale') return undefined
    const found = costOfScale(answered.answer, answered.asked.cost)
    return found && scaleCurveData(found)
  }, [answered])
  if (!cost || feedstock === undefined) return null
  const controls = (
    <>
      <div className={cardStyles.choices}>
        <Choice label={scaleTexts.of} value={cost.name} onChoose={choose}>
          {seen.map(({ name, label }) => [name, label] as const)}
        </Choice>
        {names.length > 1 && (
          <Choice label={scaleTexts.feedstock} value={feedstock} onChoose={pick}>
            {names.map((name) => [name, name] as const)}
          </Choice>
        )}
      </div>
      <ScaleInputs entries={entries} onEntries={put} onCommit={commit} errors={refused?.errors ?? []} />
    </>
  )
  return (
    <Card label={scaleTexts.title} isOld={isOld || (chart !== undefined && !asked)} isWide>
      {!chart && <h3 className={cardStyles.title}>{scaleTexts.title}</h3>}
      {!chart && <p>{scaleTexts.about}</p>}
      {chart && (
        <ChartFrame chart={chart} drawing={ScaleCurve} citation={citation}>
          {!chart.missing && <p className={styles.said}>{chart.result}.</p>}
        </ChartFrame>
      )}
      {/* They keep their place when the chart comes, and whoever types keeps the focus. */}
      {controls}
    </Card>
  )
}
