import { Skeleton } from '../ui/skeleton.tsx'
import styles from './page.module.css'

const lines = [0, 1, 2, 3, 4, 5, 6, 7]

/** A table that is on its way: its title, its search, its rows. */
export function TableSkeleton() {
  return (
    <div className={styles.skeleton}>
      <Skeleton height={29} width={220} />
      <Skeleton height={28} width={320} />
      {lines.map((line) => (
        <Skeleton key={line} height={20} />
      ))}
    </div>
  )
}
