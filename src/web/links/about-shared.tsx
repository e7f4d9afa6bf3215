import { dayAndTime } from '../format/times.ts'
import styles from './links.module.css'
import type { SharedCalculation } from './shared-query.ts'
import { texts } from './texts.ts'

/** When and by what it was calculated, and how a copy of it is told. */
export function AboutShared({ shared }: { shared: SharedCalculation }) {
  const facts = [
    [texts.calculated, dayAndTime(shared.finishedAt)],
    [texts.engine, shared.engineVersion],
    [texts.edition, shared.referenceDataEdition],
    [texts.level, texts.levelAbout(shared.level)],
    [texts.until, dayAndTime(shared.expiresAt)],
    [texts.hash, <code key="hash">{shared.hash}</code>],
  ] as const
  return (
    <section className={styles.section} aria-label={texts.about}>
      <h2>{texts.about}</h2>
      <dl className={styles.facts}>
        {facts.map(([name, fact]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.about}>{texts.hashAbout}</p>
    </section>
  )
}
