import { useState } from 'react'
import type { components } from '../api/generated.ts'
import type { Asking } from '../api/use-asking.ts'
import { Form } from '../ui/form.tsx'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import { texts } from './texts.ts'

type Given = components['schemas']['NewToken']
type Scope = Given['scope']

const scopes = Object.entries(texts.scopes).map(([value, label]) => ({ value: value as Scope, label }))
const ends = [7, 30, 90, 366].map((days) => ({ value: String(days), label: texts.days(days) }))

/** Name, scope and end of a token that is to be made. */
export function NewToken({ create }: { create: Asking<Given, unknown> }) {
  const [scope, setScope] = useState<Scope>('read')
  const [days, setDays] = useState('90')
  return (
    <Form
      verb={texts.createToken}
      look="plain"
      isBusy={create.isBusy}
      failure={create.failure('/name')}
      onSubmit={(values) => create.ask({ name: String(values.get('name')), scope, days: Number(days) })}
    >
      <TextField
        label={texts.tokenName}
        name="name"
        autoComplete="off"
        required
        error={create.errorOf('/name')}
      />
      <Select<Scope> label={texts.scope} value={scope} options={scopes} onChange={setScope} />
      <Select<string> label={texts.tokenEndsAfter} value={days} options={ends} onChange={setDays} />
    </Form>
  )
}
