import { lazy, Suspense, useState } from 'react'
import { useSession } from '../api/use-session.ts'
import { Button } from '../ui/button.tsx'
import styles from './session-bar.module.css'
import { texts } from './texts.ts'

const SignInDialog = lazy(async () => ({ default: (await import('./sign-in-dialog.tsx')).SignInDialog }))

/** Says above the work that the session has ended, or that it is somebody else's now. Takes the focus from nobody. */
export function SessionBar() {
  const { status, user, before } = useSession()
  const [isOpen, setOpen] = useState(false)
  const isExpired = status === 'expired'
  return (
    <>
      <div role="status">
        {isExpired && (
          <div className={styles.bar}>
            {texts.expired}
            <Button onClick={() => setOpen(true)}>{texts.signIn}</Button>
          </div>
        )}
        {status === 'signedIn' && before && (
          <div className={styles.bar}>
            {texts.somebodyElse(user.name, before.name)}
            <Button onClick={() => location.reload()}>{texts.reload(user.name)}</Button>
          </div>
        )}
      </div>
      {isExpired && isOpen && (
        <Suspense>
          <SignInDialog email={user.email} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
