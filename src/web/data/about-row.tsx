import { Link } from '@tanstack/react-router'
import type { DataTable, ReferenceData } from '../engine/edition-data.ts'
import styles from './about-row.module.css'
import { factsOf, flawsOf, pathwaysOf } from './row-facts.ts'
import { texts } from './texts.ts'

interface AboutRowProps {
  edition: string
  table: DataTable
  id: number
  data: ReferenceData
}

/** What a row says besides its numbers, what is wrong with it, and which pathways use it. */
export function AboutRow({ edition, table, id, data }: AboutRowProps) {
  const facts = factsOf(data, table, id)
  const flaws = flawsOf(data, table, id)
  const pathways = pathwaysOf(data, table, id)
  if (facts.length === 0 && flaws.length === 0 && !pathways) return null
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, text }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
      {flaws.length > 0 && (
        <div>
          <dt>{texts.flaws}</dt>
          {flaws.map((flaw) => (
            <dd key={flaw} className={styles.flaw}>
              {flaw}
            </dd>
          ))}
        </div>
      )}
      {pathways && (
        <div>
          <dt>{texts.usedBy}</dt>
          <dd className={styles.pathways}>
            {pathways.length === 0 && texts.unused}
            {pathways.map((each) => (
              <Link
                key={each.id}
                to="/data/$edition/$table/$row"
                params={{ edition, table: 'pathways', row: String(each.id) }}
              >
                {each.name}
              </Link>
            ))}
          </dd>
        </div>
      )}
    </dl>
  )
}
