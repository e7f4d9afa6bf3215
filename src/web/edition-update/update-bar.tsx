import { lazy, Suspense, useMemo, useState } from 'react'
import type { components } from '../api/generated.ts'
import { type Start, startOf } from '../engine/pathways.ts'
import { Button } from '../ui/button.tsx'
import { texts } from './texts.ts'
import styles from './update-bar.module.css'
import { useNewerEdition } from './use-newer-edition.ts'
import { useTaking } from './use-taking.ts'
import { useUpdate } from './use-update.ts'

const UpdateTable = lazy(() => import('./update-table.tsx').then((table) => ({ default: table.UpdateTable })))

type Scenario = Pick<
  components['schemas']['Scenario'],
  'id' | 'process' | 'feedstock' | 'country' | 'referenceEdition'
>

/** Says above the work that there is a newer edition of the data, and what it would change. */
export function UpdateBar({ scenario }: { scenario: Scenario }) {
  const { process, feedstock, country, referenceEdition } = scenario
  const data = useNewerEdition(referenceEdition)
  const newer = useMemo(
    () => data && startOf(data, { process, feedstock, reason: undefined }, country),
    [data, process, feedstock, country],
  )
  // Another edition that comes is told of again.
  const [putOff, putOffEdition] = useState<string>()
  if (!newer || newer.edition === putOff) return null
  return <Offer scenario={scenario} newer={newer} onLater={() => putOffEdition(newer.edition)} />
}

interface OfferProps {
  scenario: Scenario
  newer: Start
  onLater(): void
}

function Offer({ scenario: { id, referenceEdition: from }, newer, onLater }: OfferProps) {
  const { edition: to } = newer
  const [isOpen, setOpen] = useState(false)
  const update = useUpdate(newer)
  const taking = useTaking(id, from, newer)
  const due = update.lines.filter(({ isDue }) => isDue).length
  return (
    <section className={styles.offer} aria-label={texts.label}>
      <div className={styles.bar}>
        <p role="status">
          {texts.there(to, due)}
          {due > 0 && update.effect}
        </p>
        {update.lines.length > 0 ? (
          <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? texts.close : texts.look}
          </Button>
        ) : (
          <Button onClick={() => void taking.use()}>{texts.use(to)}</Button>
        )}
        <Button look="quiet" onClick={onLater}>
          {texts.later}
        </Button>
      </div>
      {isOpen && update.lines.length > 0 && (
        <Suspense>
          <UpdateTable from={from} to={to} lines={update.lines} taking={taking} />
        </Suspense>
      )}
    </section>
  )
}
