import { lazy, Suspense } from 'react'
import { showInput } from '../inputs/show-input.ts'
import { Tabs } from '../ui/tabs.tsx'
import { Announced } from './announced.tsx'
import styles from './results.module.css'
import { Strip } from './strip.tsx'
import { texts } from './texts.ts'
import { type Look, type Looking, useView, views } from './view.ts'

// Numbers come before what they are made of and compared with, and before their charts.
const FormulaBar = lazy(() => import('./formula-bar.tsx').then((bar) => ({ default: bar.FormulaBar })))
const BaselineChoice = lazy(() =>
  import('./baseline-choice.tsx').then((choice) => ({ default: choice.BaselineChoice })),
)
const ViewCards = lazy(() => import('./view-cards.tsx').then((cards) => ({ default: cards.ViewCards })))

interface ResultsProps {
  looking: Looking
  onLook: Look
}

/** All that the open case gives. */
export function Results({ looking: { number, path }, onLook }: ResultsProps) {
  const [view, show] = useView()
  const open = (name: string) => onLook({ number: name, path: [] })
  const select = (name: string) => onLook({ number: name, path: path && [] })
  return (
    <div className={styles.results}>
      <Strip selected={number} onSelect={select} onMove={select} />
      <Announced number={number} />
      <Suspense fallback={<div className={styles.formula} />}>
        <FormulaBar number={number} path={path} onOpen={(next) => onLook({ number, path: next })} />
      </Suspense>
      <div className={styles.views} data-part="cards">
        <div className={styles.baseline}>
          <Suspense>
            <BaselineChoice />
          </Suspense>
        </div>
        <Tabs
          label={texts.views}
          tabs={views.map((value) => ({ value, label: texts.view[value] }))}
          value={view}
          onChange={show}
        >
          <div className={styles.cards}>
            <Suspense>
              <ViewCards view={view} onOpen={open} onInput={showInput} />
            </Suspense>
          </div>
        </Tabs>
      </div>
    </div>
  )
}
