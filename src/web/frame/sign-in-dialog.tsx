import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { SignInForm } from './sign-in-form.tsx'
import { texts } from './texts.ts'

/** Signs somebody in again over the work that is open, which stays as it is. */
export function SignInDialog({ email, onClose }: { email: string; onClose(): void }) {
  const [isTyped, setTyped] = useState(false)
  return (
    <Dialog title={texts.signIn} isOpen isTyped={isTyped} onOpenChange={onClose}>
      <div onInput={() => setTyped(true)}>
        <SignInForm
          email={email}
          onSignedIn={onClose}
          besides={
            <Button look="quiet" onClick={onClose}>
              {texts.later}
            </Button>
          }
        />
      </div>
    </Dialog>
  )
}
