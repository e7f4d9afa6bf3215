import { type ReactNode, useState } from 'react'
import { TopBar } from '../frame/top-bar.tsx'
import { KeyList } from '../inputs/key-list.tsx'
import { type Looking, Results } from '../results/results.tsx'
import { ShortStrip } from '../results/short-strip.tsx'
import { useCase } from './open-case.tsx'
import { texts } from './texts.ts'
import styles from './workspace.module.css'

interface WorkspaceProps {
  looking: Looking
  onLook(looking: Looking): void
  /** What stands in the bar after the name of the case. */
  bar?: ReactNode
}

const views = ['inputs', 'results', 'why'] as const
type View = (typeof views)[number]

/** The open case: what goes in beside what comes out; on a phone one of them at a time. */
export function Workspace({ looking, onLook, bar }: WorkspaceProps) {
  const { title } = useCase()
  const [view, setView] = useState<View>(looking.path ? 'why' : 'inputs')
  const show = (next: View) => {
    setView(next)
    onLook({ ...looking, path: next === 'why' ? (looking.path ?? []) : undefined })
  }
  return (
    <div className={styles.workspace} data-view={view}>
      <title>{`${title} · SAFAPAC`}</title>
      <TopBar>
        <h1 className={styles.title}>{title}</h1>
        {bar}
      </TopBar>
      <main className={styles.main}>
        <div className={styles.short}>
          <ShortStrip />
        </div>
        <section className={styles.inputs} aria-label={texts.inputs}>
          <KeyList />
        </section>
        <section className={styles.results} aria-label={texts.results}>
          <h2 className="aloud">{texts.results}</h2>
          <Results looking={looking} onLook={onLook} />
        </section>
      </main>
      <nav className={styles.views} aria-label={texts.views}>
        {views.map((each) => (
          <button
            key={each}
            type="button"
            aria-current={each === view || undefined}
            onClick={() => show(each)}
          >
            {texts[each]}
          </button>
        ))}
      </nav>
    </div>
  )
}
