import { lazy, Suspense } from 'react'
import type { Measure } from '../format/units.ts'
import { Button } from '../ui/button.tsx'
import { useCase, useShown } from '../workspace/open-case.tsx'
import styles from './row-tools.module.css'
import { texts } from './texts.ts'

/** What floats is no part of the first paint. */
const AboutInput = lazy(() => import('./about-input.tsx').then((about) => ({ default: about.AboutInput })))

interface RowToolsProps {
  pointer: string
  title: string
  /** The default, where the input is something else. */
  start: Measure | undefined
}

/** What belongs to a number besides its box: where it is from, the way back to its default, and what is to be said of it. */
export function RowTools({ pointer, title, start }: RowToolsProps) {
  const { change } = useCase()
  const warning = useShown(
    ({ result }) => result?.outcome.warnings?.find((each) => each.pointer === pointer)?.message,
  )
  return (
    <span className={styles.tools}>
      {warning !== undefined && <span className={styles.warning}>{warning}</span>}
      {start && (
        <Button
          look="quiet"
          className={styles.tool}
          aria-label={texts.toDefault(title)}
          onClick={() => change([{ pointer, to: { value: start.value, unit: start.unit } }])}
        >
          ↺
        </Button>
      )}
      <Suspense>
        <AboutInput pointer={pointer} title={title} />
      </Suspense>
    </span>
  )
}
