import { type PointerEvent, useId, useMemo, useState } from 'react'
import { Exceedance } from '../../charts/exceedance.tsx'
import { exceedanceData } from '../../charts/exceedance-data.ts'
import { ChartFrame } from '../../charts/frame.tsx'
import { quantileAt } from '../../charts/spread.ts'
import { exceedanceCurve, probabilityAbove } from '../../engine/exceedance.ts'
import { full, shown } from '../../format/numbers.ts'
import { parseNumber, unclearness } from '../../format/parse-number.ts'
import { NumberBox } from '../../ui/number-box.tsx'
import { Slider } from '../../ui/slider.tsx'
import { useCase } from '../../workspace/open-case.tsx'
import { Card } from '../cards/card.tsx'
import { scaledEstimate } from './spread-of.ts'
import styles from './sure.module.css'
import { sureTexts } from './texts.ts'
import type { Told } from './use-sure.ts'

/** How probable it is to have more than a threshold. */
export function ExceedanceCard({ told, isOld }: { told: Told; isOld: boolean }) {
  return (
    <Card isOld={isOld}>
      <ExceedanceChart told={told} />
    </Card>
  )
}

/** The same without its card: the threshold is dragged or typed. */
export function ExceedanceChart({ told }: { told: Told }) {
  const { citation } = useCase()
  const [chosen, choose] = useState<{ readonly of: string; readonly value: number }>()
  const { headline, spread } = told
  const threshold = chosen?.of === headline.name ? chosen.value : firstThreshold(told)
  const points = useMemo(() => curveOf(told), [told])
  const chart = useMemo(() => {
    const { results, blockSize } = columnOf(told)
    const probability = probabilityAbove(results, blockSize, threshold / told.headline.factor)
    return exceedanceData(spread, points, { value: threshold, probability })
  }, [told, spread, points, threshold])
  const put = (value: number) => choose({ of: headline.name, value })
  const at = (index: number) => {
    const point = points[index]
    if (point) put(point.value)
  }
  const [low = 0, high = 1] = [points[0]?.value, points.at(-1)?.value]
  return (
    <>
      <div
        className={styles.drag}
        onPointerDown={(event) => drag(event, at)}
        onPointerMove={(event) => drag(event, at)}
      >
        <ChartFrame chart={chart} drawing={Exceedance} citation={citation} onOpen={at}>
          <p className={styles.said}>{chart.result}.</p>
        </ChartFrame>
      </div>
      {!chart.missing && (
        <Threshold
          label={sureTexts.threshold(`${headline.short}${headline.unit === '' ? '' : `, ${headline.unit}`}`)}
          value={threshold}
          low={low}
          high={high}
          unit={headline.unit}
          onValue={put}
        />
      )}
    </>
  )
}

/** Whoever presses on the curve and moves takes the threshold along. */
function drag({ buttons, clientX, clientY }: PointerEvent, at: (index: number) => void): void {
  if (buttons !== 1) return
  const mark = document.elementFromPoint(clientX, clientY)?.closest<SVGElement>('[data-mark]')
  if (mark) at(Number(mark.dataset.mark))
}

const columnOf = ({ study, output }: Told) => ({
  results: study.results[output] ?? new Float64Array(),
  blockSize: study.answer.trials / study.answer.blocks,
})

const curveOf = (told: Told) => {
  const { results, blockSize } = columnOf(told)
  const { factor } = told.headline
  return exceedanceCurve(results, blockSize).map(({ threshold, probability }) => ({
    value: threshold * factor,
    probability: scaledEstimate(probability, 1),
  }))
}

/** Whether a plant pays; else how probable it is to have more than the case says. */
const firstThreshold = ({ headline, spread }: Told): number =>
  headline.name === 'npv' ? 0 : (spread.base.value ?? quantileAt(spread, 0.5)?.value ?? 0)

interface ThresholdProps {
  label: string
  value: number
  low: number
  high: number
  unit: string
  onValue(value: number): void
}

const steps = 200

function Threshold({ label, value, low, high, unit, onValue }: ThresholdProps) {
  const id = useId()
  const [text, setText] = useState('')
  return (
    <div className={styles.threshold}>
      <span id={id}>{label}</span>
      <Slider
        labelledBy={id}
        value={value}
        low={low}
        high={high}
        step={Number(((high - low) / steps || 1).toPrecision(1))}
        valueText={`${shown(value)} ${unit}`}
        onValue={onValue}
      />
      <NumberBox
        aria-labelledby={id}
        value={value}
        show={(each) => full(Number(each.toPrecision(6)))}
        onText={(next) => {
          setText(next)
          const typed = parseNumber(next)
          if (typed.kind === 'number') onValue(typed.value)
        }}
        onRestore={onValue}
        onCommit={() => setText('')}
        problem={unclearness(text, [])}
      />
    </div>
  )
}
