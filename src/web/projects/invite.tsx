import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useAsking } from '../api/use-asking.ts'
import { Form } from '../ui/form.tsx'
import { say } from '../ui/say.ts'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import { peopleOf, peopleRequests, type Wanted } from './people-requests.ts'
import { texts } from './people-texts.ts'

type MemberRole = Wanted['role']

const options = (['editor', 'reviewer', 'viewer'] as const).map((value) => ({
  value,
  label: texts.roles[value],
}))

/** Asks for an address and a role; the mail is on its way when the address is empty again. */
export function Invite({ projectId }: { projectId: string }) {
  const queries = useQueryClient()
  const [role, setRole] = useState<MemberRole>('viewer')
  const [sent, setSent] = useState(0)
  const inviting = useAsking(peopleRequests(projectId).invite, ({ email }) => {
    say(texts.sent(email))
    setSent(sent + 1)
    void queries.invalidateQueries(peopleOf(projectId))
  })
  return (
    <Form
      verb={texts.invite}
      isBusy={inviting.isBusy}
      failure={inviting.failure('/email')}
      onSubmit={(values) => inviting.ask({ email: String(values.get('email')), role })}
    >
      <TextField
        key={sent}
        label={texts.email}
        hint={texts.emailHint}
        name="email"
        type="email"
        autoComplete="off"
        error={inviting.errorOf('/email')}
      />
      <Select<MemberRole> label={texts.role} value={role} options={options} onChange={setRole} />
    </Form>
  )
}
