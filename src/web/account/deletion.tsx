import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../api/client.ts'
import type { components } from '../api/generated.ts'
import { answeredWhole } from '../api/problems.ts'
import { session } from '../api/session.ts'
import { useAsking } from '../api/use-asking.ts'
import { ownUsage } from '../cases/usage.ts'
import { withDecimals } from '../format/numbers.ts'
import { Form } from '../ui/form.tsx'
import { say } from '../ui/say.ts'
import { Section } from '../ui/section.tsx'
import { TextField } from '../ui/text-field.tsx'
import { texts } from './texts.ts'

type Given = components['schemas']['AccountToDelete']

/** The one thing here that cannot be undone: it says what is lost, and asks for the address and the password. */
export function Deletion({ email }: { email: string }) {
  const projects = useQuery(ownUsage).data?.projects.used
  const [isMistyped, setMistyped] = useState(false)
  const remove = useAsking(
    (body: Given) => answeredWhole(api.DELETE('/api/v1/me', { body })),
    () => {
      session.end()
      say(texts.deleted)
    },
  )
  const submit = (values: FormData) => {
    const isConfirmed = String(values.get('email')).trim().toLowerCase() === email
    setMistyped(!isConfirmed)
    if (!isConfirmed) return
    const currentPassword = String(values.get('password'))
    remove.ask({ currentPassword, ...(values.has('shared') && { sharedProjects: 'delete' }) })
  }
  const lost = projects ? texts.projectCount(projects, withDecimals(projects, 0)) : texts.noProjects
  return (
    <Section title={texts.delete} about={texts.deleteAbout(lost)}>
      <Form
        verb={texts.delete}
        look="bad"
        isBusy={remove.isBusy}
        failure={remove.failure()}
        onSubmit={submit}
      >
        <TextField
          label={texts.confirmDelete(email)}
          name="email"
          autoComplete="off"
          error={isMistyped ? texts.notConfirmed(email) : undefined}
        />
        <TextField label={texts.password} name="password" type="password" autoComplete="current-password" />
        <label>
          <input type="checkbox" name="shared" /> {texts.withShared}
        </label>
      </Form>
    </Section>
  )
}
