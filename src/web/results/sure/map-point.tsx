import { useMemo } from 'react'
import { recalculateFor } from '../../engine/live.ts'
import { shown } from '../../format/numbers.ts'
import type { Json } from '../../workspace/document.ts'
import { applied } from '../../workspace/edits.ts'
import { useCase, useShown } from '../../workspace/open-case.tsx'
import type { Headline } from '../headlines.ts'
import type { MapInput } from './map-form.ts'
import styles from './sure.module.css'
import { sureTexts } from './texts.ts'
import { drawnLines, WhatIf } from './what-if.tsx'

interface MapPointProps {
  axes: readonly [MapInput, MapInput]
  point: { readonly x: number; readonly y: number }
  headline: Headline
  onClose(): void
}

/** A point of a map, calculated as any other case: nothing is interpolated. */
export function MapPoint({ axes, point, headline, onClose }: MapPointProps) {
  const { level } = useCase()
  const document = useShown((shownNow) => shownNow.document)
  const inputs = useMemo(
    () =>
      axes.map(({ label, now }, i) => ({ id: label, value: i === 0 ? point.x : point.y, unit: now.unit })),
    [axes, point],
  )
  const changes = useMemo(
    () =>
      axes.map(({ pointer }, i) => ({
        pointer,
        to: { value: inputs[i]?.value ?? 0, unit: inputs[i]?.unit ?? '1' } as Json,
      })),
    [axes, inputs],
  )
  const made = useMemo(() => recalculateFor(level, applied(document, changes)), [level, document, changes])
  const value = made.errors ? null : (headline.of(made.outcome)?.value ?? null)
  const told = value === null ? 'none' : `${shown(value * headline.factor)} ${headline.unit}`
  return (
    <section className={styles.together} aria-label={sureTexts.point}>
      <h4>{`${sureTexts.point}: ${headline.short} ${told}`}</h4>
      <WhatIf
        name={inputs
          .map((each) => `${each.id} ${shown(each.value)}`)
          .join(', ')
          .slice(0, longestName)}
        inputs={drawnLines(inputs)}
        changes={() => changes}
        onClose={onClose}
      />
    </section>
  )
}

const longestName = 100
