import { Skeleton } from '../ui/skeleton.tsx'
import styles from './checks-page.module.css'

const lines = [0, 1, 2, 3, 4, 5]

/** The checks while they are on their way: the engine may be running them now. */
export function ChecksSkeleton() {
  return (
    <div className={styles.skeleton}>
      <Skeleton height={25} width={220} />
      <Skeleton height={28} width={420} />
      {lines.map((line) => (
        <Skeleton key={line} height={52} />
      ))}
    </div>
  )
}
