import { useMemo, useState } from 'react'
import { ChartFrame } from '../../charts/frame.tsx'
import { usePlace } from '../../charts/place.ts'
import { Tornado } from '../../charts/tornado.tsx'
import { tornadoData } from '../../charts/tornado-data.ts'
import type { TornadoRequest } from '../../engine/tornado-sweep.ts'
import { type Span, type SweptInput, spans, sweptInputs } from '../../inputs/swept-inputs.ts'
import type { Document } from '../../workspace/document.ts'
import { useCase, useShown } from '../../workspace/open-case.tsx'
import { headlines } from '../headlines.ts'
import { sensitivityOf } from '../sensitivity.ts'
import { useSweep } from '../use-sweep.ts'
import { useToldHeadlines } from '../use-told.ts'
import styles from './card.module.css'
import { Card } from './card.tsx'
import { Choice } from './choice.tsx'
import { SweptChart } from './swept-chart.tsx'
import { cardTexts } from './texts.ts'

const outputs = headlines.map(({ name }) => name)

/** Adds what the chart has to say of each input; the worker leaves that alone. */
interface Asked extends TornadoRequest {
  readonly ranges: readonly SweptInput[]
  readonly span: Span
}

/** Which inputs move a headline number most; a bar leads to its input. */
export function SensitivityCard({ onInput }: { onInput(pointer: string, title: string): void }) {
  const { citation, defaults, provenance, level } = useCase()
  const inputs = useShown(({ result }) => result?.inputs)
  const [metric, setMetric] = useState('lcop')
  const [span, setSpan] = useState<Span>('tenth')
  const { ref, isNear } = usePlace()
  const request = useMemo((): Asked | undefined => {
    if (!inputs || !isNear) return undefined
    const ranges = sweptInputs(inputs as unknown as Document, { defaults, provenance }, span)
    return { kind: 'tornado', inputs, level, outputs, ranges, span }
  }, [inputs, isNear, defaults, provenance, level, span])
  const { last, ...state } = useSweep(request)
  const told = useToldHeadlines()
  const seen = told.filter(({ name }) => !last || last.answer.now[name] !== undefined)
  const headline = seen.find(({ name }) => name === metric) ?? seen[0]
  const chart = useMemo(() => {
    if (!last || !headline) return undefined
    const { ranges, span: swept } = last.request
    const sensitivity = sensitivityOf(last.answer, ranges, headline, cardTexts.spans[swept])
    return sensitivity && tornadoData(sensitivity, { labels: 'differences' })
  }, [last, headline])
  const choices = (
    <div className={styles.choices}>
      <Choice label={cardTexts.metric} value={headline?.name ?? metric} onChoose={setMetric}>
        {seen.map(({ name, label }) => [name, label] as const)}
      </Choice>
      <Choice label={cardTexts.span} value={span} onChoose={(next) => setSpan(next as Span)}>
        {spans.map((each) => [each, cardTexts.spans[each]] as const)}
      </Choice>
    </div>
  )
  return (
    <Card>
      <SweptChart {...state} place={ref}>
        {!chart && choices}
        {chart && (
          <ChartFrame
            chart={chart}
            drawing={Tornado}
            citation={citation}
            onOpen={(index) => {
              const row = chart.rows[index]
              if (row) onInput(row.pointer, row.label)
            }}
          >
            {choices}
          </ChartFrame>
        )}
      </SweptChart>
    </Card>
  )
}
