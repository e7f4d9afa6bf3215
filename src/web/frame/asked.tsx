import type { UseQueryResult } from '@tanstack/react-query'
import { type ReactNode, useCallback } from 'react'
import { Unreached } from '../api/problems.ts'
import { timeOfDay } from '../format/times.ts'
import { Button } from '../ui/button.tsx'
import styles from './asked.module.css'
import { texts } from './texts.ts'
import { useWhenOnline } from './use-when-online.ts'

interface AskedProps<Data> {
  query: UseQueryResult<Data>
  /** What cannot be shown if it fails, as a sentence. */
  failed: string
  /** The final layout without what is in it. */
  skeleton: ReactNode
  children(data: Data): ReactNode
}

/** What the server is asked for: on its way, there, dated where the server cannot be reached, or failed. */
export function Asked<Data>({ query, failed, skeleton, children }: AskedProps<Data>) {
  const { data, error, fetchStatus, dataUpdatedAt, refetch } = query
  const isUnreached = error instanceof Unreached
  // What may be kept here is asked for without a network too, and then fails.
  const isOffline = fetchStatus === 'paused' || (isUnreached && !navigator.onLine)
  useWhenOnline(
    isUnreached,
    useCallback(() => void refetch(), [refetch]),
  )
  const tryAgain = <Button onClick={() => void refetch()}>{texts.tryAgain}</Button>
  if (data !== undefined) {
    return (
      <>
        {isOffline && <p className={styles.note}>{texts.offlineSince(timeOfDay(dataUpdatedAt))}</p>}
        {error && !isOffline && (
          <p className={styles.note}>
            {error.message} {texts.failedSince(timeOfDay(dataUpdatedAt))} {tryAgain}
          </p>
        )}
        {children(data)}
      </>
    )
  }
  if (isOffline)
    return (
      <p className={styles.note}>
        {texts.offline} {isUnreached && tryAgain}
      </p>
    )
  if (error) {
    return (
      <p role="alert" className={styles.note}>
        {failed} {error.message} {tryAgain}
      </p>
    )
  }
  return (
    <div aria-busy="true">
      <p className="aloud">{texts.waiting}</p>
      {skeleton}
    </div>
  )
}
