import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { pageSettings } from '../api/page-settings.ts'
import { EmailField, PasswordField } from '../frame/credentials.tsx'
import { Button } from '../ui/button.tsx'
import { Form } from '../ui/form.tsx'
import { Section } from '../ui/section.tsx'
import { texts } from './texts.ts'
import { type OwnAccount, useOwnChange } from './use-own-change.ts'

/** The address counts until the new one is confirmed; a change asks for the password, because whoever has the address has the account. */
export function Address({ account: { email, pendingEmail } }: { account: OwnAccount }) {
  const [changes, setChanges] = useState(0)
  const change = useOwnChange(() => setChanges(changes + 1))
  return (
    <Section title={texts.address} about={texts.addressAbout}>
      <p>
        <strong>{email}</strong>
      </p>
      {pendingEmail !== null && <Pending email={email} pendingEmail={pendingEmail} />}
      <Form
        key={changes}
        verb={texts.sendLink}
        look="plain"
        isBusy={change.isBusy}
        failure={change.failure('/email', '/currentPassword')}
        onSubmit={(values) =>
          change.ask({ email: String(values.get('email')), currentPassword: String(values.get('password')) })
        }
      >
        <EmailField label={texts.newAddress} autoComplete="email" error={change.errorOf('/email')} />
        <PasswordField error={change.errorOf('/currentPassword')} />
      </Form>
    </Section>
  )
}

function Pending({ email, pendingEmail }: { email: string; pendingEmail: string }) {
  const { data } = useQuery(pageSettings)
  const keep = useOwnChange()
  return (
    <div role="status">
      <p>
        {texts.pending(pendingEmail)} {data?.mails === 'kept' && texts.linkKept} {keep.failure()}
      </p>
      <Button onClick={() => keep.ask({ email })} aria-disabled={keep.isBusy}>
        {texts.keepAddress(email)}
      </Button>
    </div>
  )
}
