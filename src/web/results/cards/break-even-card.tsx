import { useMemo, useState } from 'react'
import { BreakEven } from '../../charts/break-even.tsx'
import { breakEvenData } from '../../charts/break-even-data.ts'
import { ChartFrame } from '../../charts/frame.tsx'
import { usePlace } from '../../charts/place.ts'
import type { BreakEvenRequest } from '../../engine/break-even-sweep.ts'
import { inputsAt } from '../../format/units.ts'
import { keyInputs } from '../../inputs/key-inputs.ts'
import { elementAt, measureAt } from '../../inputs/knob.ts'
import { rowsOf, titleOf } from '../../inputs/rows.ts'
import type { Document } from '../../workspace/document.ts'
import { useCase, useShown } from '../../workspace/open-case.tsx'
import { breakEvenSentences, nearCrossings } from '../break-even-text.ts'
import { useSweep } from '../use-sweep.ts'
import { useTold } from '../use-told.ts'
import styles from './card.module.css'
import { Card } from './card.tsx'
import { Choice } from './choice.tsx'
import { SweptChart } from './swept-chart.tsx'
import { cardTexts } from './texts.ts'
import { Withheld } from './withheld.tsx'

/** How far one input may go before the plant earns nothing; a mark leads to the input. */
export function BreakEvenCard({ onInput }: { onInput(pointer: string, title: string): void }) {
  const { citation, defaults, process, level } = useCase()
  const inputs = useShown(({ result }) => result?.inputs)
  const choices = useMemo(() => continuousKeys(defaults, process), [defaults, process])
  const [chosen, choose] = useState<string>()
  const pointer = chosen ?? (choices.find(([each]) => each.startsWith('/feedstocks/')) ?? choices[0])?.[0]
  const { ref, isNear } = usePlace()
  // undefined where the level does not see it, and then it is not swept.
  const npv = useShown(({ result }) => result?.outcome.financials?.npv?.value)
  const request = useMemo(
    (): BreakEvenRequest | undefined =>
      inputs && isNear && npv !== undefined && pointer !== undefined
        ? { kind: 'breakEven', inputs, level, pointer }
        : undefined,
    [inputs, isNear, npv, pointer, level],
  )
  const { last, ...state } = useSweep(request)
  const label = choices.find(([each]) => each === last?.answer.pointer)?.[1] ?? ''
  const values = useMemo(() => last?.answer.points.map((point) => point.npv), [last])
  const told = useTold(useMemo(() => values && { unit: 'USD', values }, [values]))
  const chart = useMemo(() => {
    if (!last || !told || last.answer.points.length === 0) return undefined
    const { value, unit, points: swept } = last.answer
    const points = swept.map(({ input }, i) => ({ input, npv: told.values[i] ?? null }))
    const crossings = nearCrossings(last.answer)
    return breakEvenData({ input: { label, unit, value }, points, crossings }, told.unit)
  }, [last, label, told])
  if (inputs && npv === undefined) return <Withheld title={cardTexts.breakEven} level={level} />
  const sentences = last ? breakEvenSentences(label, last.answer, npv ?? null) : []
  const said = sentences.length > 0 ? sentences : [last?.answer.reason ?? '']
  const words = (
    <>
      {pointer !== undefined && (
        <div className={styles.choices}>
          <Choice label={cardTexts.breakEvenOver} value={pointer} onChoose={choose}>
            {choices}
          </Choice>
        </div>
      )}
      {last &&
        said.filter(Boolean).map((each) => (
          <p key={each} className={styles.sentence}>
            {each}
          </p>
        ))}
    </>
  )
  return (
    <Card>
      <SweptChart {...state} place={ref}>
        {!chart && words}
        {chart && (
          <ChartFrame
            chart={chart}
            drawing={BreakEven}
            citation={citation}
            onOpen={() => last && onInput(last.answer.pointer, label)}
          >
            {words}
          </ChartFrame>
        )}
      </SweptChart>
    </Card>
  )
}

/** Key inputs that take any number of a range, with their names. */
function continuousKeys(document: Document, process: string): (readonly [pointer: string, label: string])[] {
  const keys = keyInputs(document, process)
  return rowsOf(document)
    .filter(({ pointer }) => keys.includes(pointer) && measureAt(document, pointer) !== undefined)
    .filter(({ pointer }) => inputsAt(pointer, elementAt(document, pointer)).every(({ integer }) => !integer))
    .map((row) => [row.pointer, titleOf(row)] as const)
}
