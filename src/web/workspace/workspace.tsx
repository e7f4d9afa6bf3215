import { type ReactNode, useMemo, useState } from 'react'
import { TopBar } from '../frame/top-bar.tsx'
import { findInputBox, InputPanel } from '../inputs/input-panel.tsx'
import { type Looking, Results } from '../results/results.tsx'
import { ShortStrip } from '../results/short-strip.tsx'
import { useView } from '../results/view.ts'
import { goTo } from '../results/why/go-to.ts'
import { useCase } from './open-case.tsx'
import { SaveDot } from './save-dot.tsx'
import { texts } from './texts.ts'
import { UndoButtons } from './undo-buttons.tsx'
import { type Doers, useKeys } from './use-keys.ts'
import styles from './workspace.module.css'

interface WorkspaceProps {
  looking: Looking
  onLook(looking: Looking): void
  /** What stands in the bar after the name of the case. */
  bar?: ReactNode
}

const parts = ['inputs', 'results', 'why'] as const
type Part = (typeof parts)[number]

/** The open case: what goes in beside what comes out; on a phone one of them at a time. */
export function Workspace({ looking, onLook, bar }: WorkspaceProps) {
  const open = useCase()
  const { title, workspace } = open
  const [part, setPart] = useState<Part>(looking.path ? 'why' : 'inputs')
  const [, showView] = useView()
  const show = (next: Part) => {
    setPart(next)
    onLook({ ...looking, path: next === 'why' ? (looking.path ?? []) : undefined })
  }
  const doers = useMemo(
    (): Doers => ({
      undo: () => workspace.undo(),
      redo: () => workspace.redo(),
      'find input': findInputBox,
      edit: ({ changes }) => workspace.edit(changes),
      view: ({ view }) => showView(view),
      'made from': () => goTo('made from'),
      'used in': () => goTo('used in'),
    }),
    [workspace, showView],
  )
  useKeys(open, looking.number, doers)
  return (
    <div className={styles.workspace} data-view={part}>
      <title>{`${title} · SAFAPAC`}</title>
      <TopBar>
        <h1 className={styles.title}>{title}</h1>
        {bar}
        <SaveDot />
        <UndoButtons />
      </TopBar>
      <main className={styles.main}>
        <div className={styles.short}>
          <ShortStrip />
        </div>
        <section className={styles.inputs} aria-label={texts.inputs}>
          <InputPanel />
        </section>
        <section className={styles.results} aria-label={texts.results}>
          <h2 className="aloud">{texts.results}</h2>
          <Results looking={looking} onLook={onLook} />
        </section>
      </main>
      <nav className={styles.views} aria-label={texts.views}>
        {parts.map((each) => (
          <button
            key={each}
            type="button"
            aria-current={each === part || undefined}
            onClick={() => show(each)}
          >
            {texts[each]}
          </button>
        ))}
      </nav>
    </div>
  )
}
