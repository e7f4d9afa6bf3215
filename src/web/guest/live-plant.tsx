import { Link, useNavigate } from '@tanstack/react-router'
import type { AccessLevel } from '../engine/live.ts'
import type { ReferenceData } from '../engine/pathways.ts'
import { NumberRow } from '../inputs/number-row.tsx'
import { CostCard } from '../results/cards/cost-card.tsx'
import { Strip } from '../results/strip.tsx'
import { buttonClass } from '../ui/button.tsx'
import { guestCase } from '../workspace/guest-cases.ts'
import { CaseProvider } from '../workspace/open-case.tsx'
import styles from './live-plant.module.css'
import { texts } from './texts.ts'

/** The plant that a stranger is shown first. */
const plant = { to: '/try/$pathway', params: { pathway: 'hefa-uco-usa' } } as const

/** A whole plant with one slider: what this page is, before a word is read. Nothing where the edition does not have it. */
export function LivePlant({ data, level }: { data: ReferenceData; level: AccessLevel }) {
  const navigate = useNavigate()
  const open = guestCase(data, plant.params.pathway, level)
  const explain = (at: string) => navigate({ ...plant, search: { at, why: '' } })
  if (!open) return null
  return (
    <CaseProvider open={open}>
      <section className={styles.live} aria-labelledby="live">
        <h2 id="live">{texts.plant}</h2>
        <p>{texts.live}</p>
        <div className={styles.row}>
          <NumberRow pointer="/feedstocks/0/price" title={texts.price} />
        </div>
        <Strip selected="lcop" onSelect={explain} />
        <CostCard onOpen={explain} />
        <Link {...plant} className={`${buttonClass('first')} ${styles.open}`}>
          {texts.openLive}
        </Link>
      </section>
    </CaseProvider>
  )
}
