import { useQuery } from '@tanstack/react-query'
import styles from './comments.module.css'
import { commentedPlacesOf } from './queries.ts'
import { texts } from './texts.ts'

/** How many open threads stand beside something; nothing where there are none. */
export function CommentMark({ scenarioId, anchor }: { scenarioId: string; anchor: string }) {
  const { data } = useQuery(commentedPlacesOf(scenarioId))
  const count = data?.find((place) => place.anchor === anchor)?.open ?? 0
  return count === 0 ? null : (
    <span className={styles.mark} role="img" aria-label={texts.open(count)} title={texts.open(count)}>
      {count}
    </span>
  )
}
