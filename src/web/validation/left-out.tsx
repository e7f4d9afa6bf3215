import styles from './left-out.module.css'
import type { OtherModel } from './queries.ts'
import { texts } from './texts.ts'

/** What of other models is not compared, and why. */
export function LeftOut({ models }: { models: readonly OtherModel[] }) {
  const rows = models.flatMap(({ id, name, leftOut }) =>
    leftOut.map(({ what, why }) => ({ key: `${id} ${what}`, name, what, why })),
  )
  if (rows.length === 0) return null
  return (
    <section className={styles.leftOut}>
      <h2>{texts.leftOut}</h2>
      <ul>
        {rows.map(({ key, name, what, why }) => (
          <li key={key}>
            <strong>
              {name}: {what}
            </strong>{' '}
            {why}
          </li>
        ))}
      </ul>
    </section>
  )
}
