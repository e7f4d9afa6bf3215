import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../api/client.ts'
import type { components } from '../api/generated.ts'
import { answeredWhole } from '../api/problems.ts'
import { useAsking } from '../api/use-asking.ts'
import { NewPasswordField, PasswordField } from '../frame/credentials.tsx'
import { Form } from '../ui/form.tsx'
import { Section } from '../ui/section.tsx'
import { ownDevices } from './own-queries.ts'
import { texts } from './texts.ts'

type PasswordChange = components['schemas']['PasswordChange']

export function Password({ email }: { email: string }) {
  const queries = useQueryClient()
  const [changes, setChanges] = useState(0)
  const change = useAsking(
    (body: PasswordChange) => answeredWhole(api.POST('/api/v1/me/change-password', { body })),
    () => {
      setChanges(changes + 1)
      void queries.invalidateQueries(ownDevices)
    },
  )
  return (
    <Section title={texts.passwordTitle} about={texts.passwordAbout}>
      <Form
        // What was typed is gone once it is taken.
        key={changes}
        verb={texts.setPassword}
        look="plain"
        isBusy={change.isBusy}
        failure={change.failure('/newPassword')}
        onSubmit={(values) =>
          change.ask({
            currentPassword: String(values.get('currentPassword')),
            newPassword: String(values.get('newPassword')),
          })
        }
      >
        <input hidden readOnly autoComplete="username" value={email} />
        <PasswordField label={texts.currentPassword} name="currentPassword" />
        <NewPasswordField
          label={texts.newPassword}
          name="newPassword"
          error={change.errorOf('/newPassword')}
        />
      </Form>
      {changes > 0 && <p role="status">{texts.passwordChanged}</p>}
    </Section>
  )
}
