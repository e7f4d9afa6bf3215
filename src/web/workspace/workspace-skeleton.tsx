import { TopBar } from '../frame/top-bar.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { texts } from './texts.ts'
import styles from './workspace.module.css'
import own from './workspace-skeleton.module.css'

const rows = Array.from({ length: 12 }, (_, i) => i)
const [rowHeight, stripHeight, barHeight, cardHeight] = [44, 86, 38, 300]

/** The places of inputs and results while the workspace is on its way. */
export function WorkspaceSkeleton() {
  return (
    <div className={styles.workspace} data-view="inputs">
      <TopBar />
      <main className={styles.main} aria-busy="true">
        <h1 className="aloud">{texts.loading}</h1>
        <div className={`${styles.inputs} ${own.column}`}>
          {rows.map((row) => (
            <Skeleton key={row} height={rowHeight} />
          ))}
        </div>
        <div className={`${styles.results} ${own.column}`}>
          <Skeleton height={stripHeight} />
          <Skeleton height={barHeight} />
          <Skeleton height={cardHeight} />
        </div>
      </main>
    </div>
  )
}
