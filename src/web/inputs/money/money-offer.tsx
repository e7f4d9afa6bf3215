import { lazy, Suspense, useMemo, useState } from 'react'
import { type Offer, useOffer } from '../../actions/here.ts'

const MoneyDialog = lazy(async () => ({ default: (await import('./money-dialog.tsx')).MoneyDialog }))

/** Offers the currencies and the years of money of the plant on the screen. */
export function MoneyOffer() {
  const [isOpen, setOpen] = useState(false)
  useOffer(useMemo((): Offer => ({ doers: { money: () => setOpen(true) } }), []))
  return isOpen ? (
    <Suspense>
      <MoneyDialog onClose={() => setOpen(false)} />
    </Suspense>
  ) : null
}
