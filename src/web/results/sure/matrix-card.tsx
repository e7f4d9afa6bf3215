import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useMemo, useState } from 'react'
import { editionQuery } from '../../api/editions.ts'
import { ChartFrame } from '../../charts/frame.tsx'
import { HeatTable } from '../../charts/heat.tsx'
import { heatData } from '../../charts/heat-data.ts'
import { usePlace } from '../../charts/place.ts'
import type { Origin, ReferenceData } from '../../engine/pathways.ts'
import { matrices } from '../../engine/studies.ts'
import type { MatrixAnswer, StudyAsked } from '../../engine/study-run.ts'
import { useCase, useShown } from '../../workspace/open-case.tsx'
import cardStyles from '../cards/card.module.css'
import { Card } from '../cards/card.tsx'
import { Choice } from '../cards/choice.tsx'
import type { Headline } from '../headlines.ts'
import { type Across, heatOf, type MatrixForm, matrixForm, placeOf } from './matrix-form.ts'
import { matrixTexts as texts } from './matrix-texts.ts'
import { usePolicySets } from './use-policy-sets.ts'
import { useStudy } from './use-study.ts'

const MatrixCell = lazy(async () => ({ default: (await import('./matrix-cell.tsx')).MatrixCell }))

interface Asked extends StudyAsked {
  readonly form: MatrixForm
  readonly headline: Headline
  readonly across: Across
}

/** The case in other countries, from other feedstocks and by other processes, and with other policies. */
export function MatrixCard({ headline }: { headline: Headline }) {
  const { edition, from } = useCase()
  const { data } = useQuery({ ...editionQuery(edition), enabled: from !== undefined })
  return from && data ? <Matrix headline={headline} from={from} data={data} /> : null
}

interface MatrixProps {
  headline: Headline
  from: Origin
  data: ReferenceData
}

function Matrix({ headline, from, data }: MatrixProps) {
  const { level, citation } = useCase()
  const inputs = useShown(({ result }) => result?.inputs)
  const { ref, isNear } = usePlace()
  const [across, choose] = useState<Across>('feedstocks')
  const [policy, choosePolicy] = useState<string>(texts.own)
  const [opened, open] = useState<{ readonly of: MatrixAnswer; readonly place: number }>()
  const sets = usePolicySets(isNear)
  const asked = useMemo((): Asked | undefined => {
    const all = across === 'policies'
    if (!inputs || !isNear || (all && !sets)) return undefined
    const policies = all
      ? (sets ?? [])
      : (sets ?? []).filter(({ name }) => name === policy && name !== texts.own)
    const form = matrixForm({ data, from, across, policies }, headline)
    return { inputs, level, form, data, headline, across }
  }, [inputs, isNear, level, data, from, headline, across, policy, sets])
  const { answered, isOld } = useStudy(asked, matrices)
  const found = useMemo(() => {
    if (answered?.answer.kind !== 'matrix') return undefined
    const { answer, asked: of } = answered
    const heat = heatOf(answer, of.across, of.headline)
    return heat && { answer, of, chart: heatData(heat) }
  }, [answered])
  const openAt = (index: number) => {
    if (!found) return
    const { chart, answer, of } = found
    const cell = chart.rows.flatMap(({ cells }) => cells)[index]
    if (cell) open({ of: answer, place: placeOf(answer, of.across, cell.row, cell.column) })
  }
  const choices = (
    <div className={cardStyles.choices}>
      <Choice label={texts.across} value={across} onChoose={(next) => choose(next as Across)}>
        {Object.entries(texts.acrossChoices)}
      </Choice>
      {across !== 'policies' && sets && (
        <Choice label={texts.policies} value={policy} onChoose={choosePolicy}>
          {sets.map(({ name }) => [name, name] as const)}
        </Choice>
      )}
    </div>
  )
  return (
    <Card isOld={isOld} isWide>
      <div ref={ref}>
        {found ? (
          <ChartFrame chart={found.chart} drawing={HeatTable} citation={citation} onOpen={openAt}>
            {choices}
          </ChartFrame>
        ) : (
          choices
        )}
        {found && opened?.of === found.answer && (
          <Suspense>
            <MatrixCell
              asked={found.of}
              answer={found.answer}
              place={opened.place}
              onClose={() => open(undefined)}
            />
          </Suspense>
        )}
      </div>
    </Card>
  )
}
