import { useId, useState } from 'react'
import { useChanging } from '../cases/use-changing.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { SelectBox } from '../ui/select-box.tsx'
import styles from './assumptions.module.css'
import { type RegisteredInput, writeNote } from './queries.ts'
import { texts } from './texts.ts'

interface NoteDialogProps {
  scenarioId: string
  input: RegisteredInput
  title: string
  onClose(): void
}

const [mostLetters, mostOfSource] = [1_000, 300]
const confidences = ['high', 'medium', 'low'] as const

/** What a person writes of an input: why it is as it is, where it is from, how sure that is. */
export function NoteDialog({ scenarioId, input, title, onClose }: NoteDialogProps) {
  const { place, note } = input
  const [text, setText] = useState(note?.note ?? '')
  const [source, setSource] = useState(note?.source ?? '')
  const [confidence, setConfidence] = useState<string>(note?.confidence ?? '')
  const change = useChanging()
  const ids = { note: useId(), source: useId(), confidence: useId() }
  const isTyped = text !== (note?.note ?? '') || source !== (note?.source ?? '')
  const save = () => {
    onClose()
    void change(() =>
      writeNote(scenarioId, {
        place,
        note: text.trim() || null,
        source: source.trim() || null,
        confidence: confidences.find((each) => each === confidence) ?? null,
      }),
    )
  }
  return (
    <Dialog title={texts.noteOf(title)} isOpen onOpenChange={onClose} isTyped={isTyped}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <label htmlFor={ids.note}>{texts.note}</label>
        <textarea
          id={ids.note}
          rows={4}
          maxLength={mostLetters}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <label htmlFor={ids.source}>{texts.sourceBox}</label>
        <input
          id={ids.source}
          maxLength={mostOfSource}
          value={source}
          onChange={(event) => setSource(event.currentTarget.value)}
        />
        <label htmlFor={ids.confidence}>{texts.confidenceBox}</label>
        <SelectBox
          id={ids.confidence}
          value={confidence}
          onChange={(event) => setConfidence(event.currentTarget.value)}
        >
          <option value="">{texts.notSaid}</option>
          {confidences.map((each) => (
            <option key={each} value={each}>
              {texts[each]}
            </option>
          ))}
        </SelectBox>
        <div className={styles.buttons}>
          <Button look="first" type="submit">
            {texts.save}
          </Button>
          <Button onClick={onClose}>{texts.cancel}</Button>
        </div>
      </form>
    </Dialog>
  )
}
