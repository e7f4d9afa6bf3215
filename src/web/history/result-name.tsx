import { Link } from '@tanstack/react-router'
import type { CalculationSummary } from '../cases/queries.ts'
import { resultName } from '../cases/result-name.ts'
import { useChanging } from '../cases/use-changing.ts'
import { NameBox } from '../ui/name-box.tsx'
import { annotate } from './calculation-actions.ts'
import { Note, NoteBox } from './note.tsx'
import { texts } from './texts.ts'

/** What is being written about a result. */
export interface Writing {
  readonly id: string
  readonly part: 'name' | 'note'
}

interface ResultNameProps {
  calculation: CalculationSummary
  writing: Writing | undefined
  onDone(): void
}

/** The name of a result, which opens it, and its note; either can be written where it stands. */
export function ResultName({ calculation, writing, onDone }: ResultNameProps) {
  const { id, note, status, failure } = calculation
  const name = resultName(calculation)
  const change = useChanging()
  const rename = (next: string) => {
    onDone()
    if (next !== name) void change(() => annotate(id, { name: next }))
  }
  const part = writing?.id === id ? writing.part : undefined
  return (
    <>
      {part === 'name' ? (
        <NameBox label={texts.nameOf(name)} name={name} onDone={rename} />
      ) : (
        <Link to="/calculations/$id" params={{ id }}>
          {name}
        </Link>
      )}
      {status === 'calculating' && <p>{texts.calculating}</p>}
      {failure && <p>{failure.message}</p>}
      {part === 'note' ? <NoteBox calculation={calculation} onDone={onDone} /> : <Note note={note} />}
    </>
  )
}
