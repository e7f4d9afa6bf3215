import { useMemo } from 'react'
import { recalculateFor } from '../../engine/live.ts'
import type { Origin } from '../../engine/pathways.ts'
import { shown } from '../../format/numbers.ts'
import { titleAt } from '../../inputs/title-at.ts'
import { valueText } from '../../inputs/value-text.ts'
import { type Document, valueAt } from '../../workspace/document.ts'
import { changesTo } from '../../workspace/edits.ts'
import { useCase, useShown } from '../../workspace/open-case.tsx'
import type { Headline } from '../headlines.ts'
import { matrixTexts as texts } from './matrix-texts.ts'
import { WhatIf } from './what-if.tsx'

interface WholeCaseProps {
  title: string
  /** All that it is calculated from. */
  inputs: Document
  headline: Headline
  /** What a scenario of it is of, where that is not what the case is of. */
  of?: Origin
  /** Whether the case itself may take these inputs: those of another pathway are another plant. */
  canUse?: boolean
  onClose(): void
}

const mostTold = 12
const longestName = 100

/** A case beside the open one, calculated as any other: in which inputs it differs, and ways to go on from there. */
export function WholeCase({ title, inputs, headline, of, canUse = true, onClose }: WholeCaseProps) {
  const { level } = useCase()
  const document = useShown((shownNow) => shownNow.document)
  const made = useMemo(() => recalculateFor(level, inputs), [level, inputs])
  const value = made.errors ? null : (headline.of(made.outcome)?.value ?? null)
  const told = value === null ? texts.noNumber : `${shown(value * headline.factor)} ${headline.unit}`
  const changes = useMemo(() => changesTo(document, inputs), [document, inputs])
  const lines = changes.map(({ pointer }) => ({
    id: titleAt(inputs, pointer) ?? titleAt(document, pointer) ?? pointer.slice(1),
    text: valueText(valueAt(inputs, pointer)),
  }))
  return (
    <>
      <h4>{`${title}: ${headline.short} ${told}`}</h4>
      {lines.length === 0 && <p>{texts.nothing}</p>}
      <WhatIf
        name={title.slice(0, longestName)}
        inputs={lines.slice(0, mostTold)}
        more={lines.length > mostTold ? texts.more(lines.length - mostTold) : undefined}
        changes={() => changes}
        of={of}
        canUse={canUse}
        onClose={onClose}
      />
      {made.errors?.map(({ pointer, message }) => (
        <p key={pointer}>{message}</p>
      ))}
    </>
  )
}
