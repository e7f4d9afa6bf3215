import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { useCallback } from 'react'
import { Refused, Unreached } from '../api/problems.ts'
import { Button } from '../ui/button.tsx'
import styles from './failed.module.css'
import { Screen } from './screen.tsx'
import { texts } from './texts.ts'
import { useWhenOnline } from './use-when-online.ts'

/** For a screen that failed to load or to show itself: what failed, what is safe, and the way to try again. */
export function Failed({ error, reset }: ErrorComponentProps) {
  const router = useRouter()
  const isUnreached = error instanceof Unreached
  useWhenOnline(
    isUnreached,
    useCallback(() => void router.invalidate(), [router]),
  )
  const again = () => {
    reset()
    void router.invalidate()
  }
  const requestId = error instanceof Refused ? error.requestId : undefined
  return (
    <Screen title={texts.failedTitle} heading={isUnreached ? texts.unreached : texts.failed}>
      <p>{isUnreached ? texts.whenReached : error instanceof Error ? error.message : String(error)}</p>
      <p>{texts.kept}</p>
      <p>
        <Button onClick={again}>{texts.tryAgain}</Button>
      </p>
      {requestId !== undefined && <p className={styles.request}>{texts.request(requestId)}</p>}
    </Screen>
  )
}
