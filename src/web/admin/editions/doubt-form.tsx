import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import type { components } from '../../api/generated.ts'
import { answered } from '../../api/problems.ts'
import { useAsking } from '../../api/use-asking.ts'
import { Form } from '../../ui/form.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { doubtList } from './edition-queries.ts'
import { texts } from './texts.ts'

type NewDoubt = components['schemas']['NewDatumDoubt']

/** Holds something against a datum, which keeps its value. */
export function DoubtForm(datum: Pick<NewDoubt, 'edition' | 'table' | 'id' | 'field'>) {
  const queries = useQueryClient()
  const [doubts, setDoubts] = useState(0)
  const [isEmpty, setEmpty] = useState(false)
  const doubt = useAsking(
    (body: NewDoubt) => answered(api.POST('/api/v1/admin/reference-data/doubts', { body })),
    () => {
      setDoubts(doubts + 1)
      return queries.invalidateQueries(doubtList)
    },
  )
  const submit = (values: FormData) => {
    const [note, source] = [String(values.get('note')).trim(), String(values.get('source')).trim()]
    setEmpty(note === '' || source === '')
    if (note !== '' && source !== '') doubt.ask({ ...datum, note, source })
  }
  return (
    <details>
      <summary>{texts.doubtDatum}</summary>
      <Form
        key={doubts}
        verb={texts.doubtDatum}
        look="plain"
        isBusy={doubt.isBusy}
        failure={doubt.failure()}
        onSubmit={submit}
      >
        <TextField
          label={texts.doubt}
          name="note"
          maxLength={1_000}
          error={isEmpty ? texts.doubtMissing : undefined}
        />
        <TextField
          label={texts.source}
          name="source"
          maxLength={1_000}
          error={isEmpty ? texts.sourceMissing : undefined}
        />
      </Form>
    </details>
  )
}
