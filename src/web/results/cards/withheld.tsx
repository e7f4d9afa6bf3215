import { texts } from '../texts.ts'
import styles from './card.module.css'
import { Card } from './card.tsx'

/** Keeps the place of a card of which the level sees nothing. */
export function Withheld({ title, level }: { title: string; level: string }) {
  return (
    <Card label={title}>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.withheld}>{texts.notPartOf(level)}</p>
    </Card>
  )
}
