import { Link, useNavigate } from '@tanstack/react-router'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { type Offer, useOffer } from '../actions/here.ts'
import { useAsking } from '../api/use-asking.ts'
import { useSession } from '../api/use-session.ts'
import { rememberPlantToKeep, takePlantToKeep } from '../frame/plant-to-keep.ts'
import { Button } from '../ui/button.tsx'
import { useCase } from '../workspace/open-case.tsx'
import type { Plant } from './keep-as-project.ts'
import styles from './keep-this.module.css'
import { texts } from './texts.ts'

interface KeepThisProps {
  plant: Plant
  /** Where the plant is found again. */
  path: string
}

/** Makes a guest's plant a project; whoever has no account makes one first, and comes back to what was asked for. */
export function KeepThis({ plant, path }: KeepThisProps) {
  const open = useCase()
  const { status } = useSession()
  const navigate = useNavigate()
  const [requestKey] = useState(() => crypto.randomUUID())
  const { ask, isBusy, failure } = useAsking(
    async (_: undefined) => (await import('./keep-as-project.ts')).keepAsProject(plant, open, requestKey),
    (id) => void navigate({ to: '/scenarios/$id', params: { id }, replace: true }),
  )
  const isSignedIn = status === 'signedIn' || status === 'remembered'
  useEffect(() => {
    if (isSignedIn && takePlantToKeep(path)) ask(undefined)
  }, [isSignedIn, path, ask])
  const keep = useCallback(() => {
    if (isSignedIn) return ask(undefined)
    rememberPlantToKeep(path)
    void navigate({ to: '/sign-up' })
  }, [isSignedIn, ask, path, navigate])
  useOffer(useMemo((): Offer => ({ doers: { 'keep result': keep } }), [keep]))
  if (!isSignedIn)
    return (
      <Link to="/sign-up" className={styles.keep} onClick={() => rememberPlantToKeep(path)}>
        {texts.keep}
      </Link>
    )
  return (
    <>
      <Button look="first" disabled={isBusy} onClick={keep}>
        {texts.keep}
      </Button>
      {failure() !== undefined && <span role="alert">{failure()}</span>}
    </>
  )
}
