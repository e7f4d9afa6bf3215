import { lazy, Suspense, useMemo, useState } from 'react'
import { type Offer, useOffer } from '../actions/here.ts'
import { takeAway } from '../actions/looking.ts'
import { Button } from '../ui/button.tsx'
import styles from './taking-away.module.css'

const TakeAwayDialog = lazy(async () => ({
  default: (await import('./take-away-dialog.tsx')).TakeAwayDialog,
}))

/** Offers the plant on the screen as files, whether anybody keeps it or not. */
export function TakingAway({ isInBar }: { isInBar?: true }) {
  const [isOpen, setOpen] = useState(false)
  useOffer(useMemo((): Offer => ({ doers: { 'take away': () => setOpen(true) } }), []))
  return (
    <>
      {isInBar && (
        <Button look="quiet" className={styles.button} onClick={() => setOpen(true)}>
          {takeAway.label}
        </Button>
      )}
      {isOpen && (
        <Suspense>
          <TakeAwayDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
