import { lazy, type ReactNode, Suspense } from 'react'
import type { Measure } from '../format/units.ts'
import { Button } from '../ui/button.tsx'
import { useCase, useShown } from '../workspace/open-case.tsx'
import { fill } from './fill-now.ts'
import { hasBelow } from './pointers-below.ts'
import styles from './row-name.module.css'
import { texts } from './texts.ts'

/** What floats is no part of the first paint. */
const AboutInput = lazy(() => import('./about-input.tsx').then((about) => ({ default: about.AboutInput })))

interface RowNameProps {
  pointer: string
  title: string
  /** The id of the text that names the controls of the row. */
  id: string
  /** The default, where the input is something else. */
  start: Measure | undefined
  /** How that is written. */
  startText: string
  /** What may be said of the input, if it is a number. */
  mark?: ReactNode
  /** Buttons besides. */
  children?: ReactNode
}

/** The name of an input, which opens where its default is from; below it what it was, with the way back. */
export function RowName({ pointer, title, id, start, startText, mark, children }: RowNameProps) {
  const open = useCase()
  const canFill = useShown(({ document }) => hasBelow(document, pointer))
  const name = (
    <button type="button" className={styles.name} aria-label={texts.about(title)}>
      <span id={id}>{title}</span>
    </button>
  )
  return (
    <span className={styles.cell}>
      <span className={styles.words}>
        <Suspense fallback={name}>
          <AboutInput pointer={pointer} title={title} trigger={name} />
        </Suspense>
        {start && <span className={styles.was}>{texts.was(startText)}</span>}
        {mark}
      </span>
      {start && (
        <Button
          look="quiet"
          className={styles.back}
          title={texts.toDefault(title)}
          aria-label={texts.toDefault(title)}
          onClick={() => open.change([{ pointer, to: { value: start.value, unit: start.unit } }])}
        >
          ↺
        </Button>
      )}
      {canFill && (
        <Button
          look="quiet"
          className={`${styles.back} ${styles.fill}`}
          title={texts.fillKey}
          aria-label={texts.fillBelow(title)}
          onClick={() => fill(open, pointer)}
        >
          ⤓
        </Button>
      )}
      {children}
    </span>
  )
}
