import { useState } from 'react'
import { shown, signed } from '../format/numbers.ts'
import { dayAndTime } from '../format/times.ts'
import { valueText } from '../inputs/value-text.ts'
import type { Headline } from '../results/headlines.ts'
import { Button } from '../ui/button.tsx'
import { RecordTable } from '../ui/record-table.tsx'
import type { Json } from '../workspace/document.ts'
import styles from './assumptions.module.css'
import { NoteDialog } from './note-dialog.tsx'
import type { Register, RegisteredInput } from './queries.ts'
import { texts } from './texts.ts'

interface RegisterTableProps {
  scenarioId: string
  caption: string
  output: Register['output']
  headline: Headline | undefined
  inputs: readonly RegisteredInput[]
  /** What inputs are called, by pointer. */
  titles: ReadonlyMap<string, string>
}

/** The inputs of a scenario, those first that move the answer most. */
export function RegisterTable({ scenarioId, caption, output, headline, inputs, titles }: RegisterTableProps) {
  const [writing, setWriting] = useState<RegisteredInput>()
  const unit = headline?.unit ?? output.base.unit
  const factor = headline?.factor ?? 1
  return (
    <div className={styles.sheet}>
      <RecordTable
        caption={caption}
        columns={[
          texts.input,
          texts.value,
          texts.effect(unit),
          texts.source,
          texts.confidence,
          texts.changed,
          texts.why,
        ]}
        rows={inputs}
        keyOf={({ place }) => place}
        cells={(input) => [
          titleIn(titles, input),
          valueText(input.value as Json),
          <EffectCell key="effect" input={input} base={output.base.value} factor={factor} />,
          <SourceCell key="source" input={input} />,
          <span key="confidence" data-weak={input.isWeak || undefined} className={styles.confidence}>
            {input.confidence === null ? texts.none : texts[input.confidence]}
          </span>,
          input.changed ? texts.by(input.changed.by, dayAndTime(input.changed.at)) : '',
          <NoteCell
            key="note"
            input={input}
            title={titleIn(titles, input)}
            onWrite={() => setWriting(input)}
          />,
        ]}
      />
      {writing && (
        <NoteDialog
          scenarioId={scenarioId}
          input={writing}
          title={titleIn(titles, writing)}
          onClose={() => setWriting(undefined)}
        />
      )}
    </div>
  )
}

/** As rows of inputs call it; what has no row there as the contract does. */
const titleIn = (titles: ReadonlyMap<string, string>, { pointer, label }: RegisteredInput): string =>
  titles.get(pointer) ?? label

export function SourceCell({
  input: { origin, source },
}: {
  input: Pick<RegisteredInput, 'origin' | 'source'>
}) {
  if (source !== null) return <span className={styles.source}>{source}</span>
  return <span className={styles.soft}>{origin === 'own' ? texts.own : texts.default}</span>
}

interface NoteCellProps {
  input: RegisteredInput
  title: string
  onWrite(): void
}

function NoteCell({ input: { note }, title, onWrite }: NoteCellProps) {
  return (
    <>
      {note?.note && <p className={styles.note}>{note.note}</p>}
      {note && <small className={styles.soft}>{texts.by(note.by, dayAndTime(note.at))}</small>}
      <Button
        look="quiet"
        className={styles.write}
        onClick={onWrite}
        aria-label={`${note ? texts.change : texts.write}: ${title}`}
      >
        {note ? texts.change : texts.write}
      </Button>
    </>
  )
}

interface EffectCellProps {
  input: Pick<RegisteredInput, 'effect' | 'isLarge'>
  base: number | null
  factor: number
}

export function EffectCell({ input: { effect, isLarge }, base, factor }: EffectCellProps) {
  if (!effect || base === null) return <span className={styles.soft}>{texts.notMoved}</span>
  if (effect.swing === 0) return <span className={styles.soft}>{texts.noEffect}</span>
  const ends = [effect.low, effect.high].map((end) => {
    if (end === null) return texts.none
    const change = (end - base) * factor
    return signed(shown(change), change)
  })
  return (
    <span className={styles.effect}>
      {ends.join(' / ')} {isLarge && <b>{texts.large}</b>}
    </span>
  )
}
