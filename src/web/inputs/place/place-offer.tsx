import { lazy, Suspense, useMemo, useState } from 'react'
import { type Offer, useOffer } from '../../actions/here.ts'

const PlaceDialog = lazy(async () => ({ default: (await import('./place-dialog.tsx')).PlaceDialog }))

/** Offers what is published of places for the plant on the screen. */
export function PlaceOffer() {
  const [isOpen, setOpen] = useState(false)
  useOffer(useMemo((): Offer => ({ doers: { place: () => setOpen(true) } }), []))
  return isOpen ? (
    <Suspense>
      <PlaceDialog onClose={() => setOpen(false)} />
    </Suspense>
  ) : null
}
