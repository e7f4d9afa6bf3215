import { type ReactNode, useState } from 'react'
import { TopBar } from '../frame/top-bar.tsx'
import { InputPanel } from '../inputs/input-panel.tsx'
import { Results } from '../results/results.tsx'
import { ShortStrip } from '../results/short-strip.tsx'
import { useSeenHeadlines } from '../results/use-seen-headlines.ts'
import { type Looking, useLooking } from '../results/view.ts'
import { useCase } from './open-case.tsx'
import { SaveDot } from './save-dot.tsx'
import { texts } from './texts.ts'
import { UndoButtons } from './undo-buttons.tsx'
import { useOffers } from './use-offers.ts'
import styles from './workspace.module.css'

interface WorkspaceProps {
  /** What says where the case is, its name included; if left out, that alone. */
  place?: ReactNode
  /** What stands in the bar after the name of the case. */
  bar: ReactNode
  /** What is to be said of the case, below the bar. */
  notice?: ReactNode
}

const parts = ['inputs', 'results', 'why'] as const
type Part = (typeof parts)[number]

/** What is opened by a link to a number or to a card of the results is seen at once. */
function partAtFirst({ path }: Looking): Part {
  if (path) return 'why'
  return location.hash === '' ? 'inputs' : 'results'
}

/** The open case: what goes in beside what comes out; on a phone one of them at a time. */
export function Workspace({ place, bar, notice }: WorkspaceProps) {
  const open = useCase()
  const { title } = open
  const [looking, look] = useLooking()
  const outputs = useSeenHeadlines()
  const [part, setPart] = useState<Part>(partAtFirst(looking))
  const show = (next: Part) => {
    setPart(next)
    look({ ...looking, path: next === 'why' ? (looking.path ?? []) : undefined })
  }
  useOffers(open, { looking, look, onPart: setPart })
  return (
    <div className={styles.workspace} data-view={part}>
      <title>{`${title} · SAFAPAC`}</title>
      <div>
        <TopBar>
          {place ?? <h1 className={styles.title}>{title}</h1>}
          {bar}
          <SaveDot />
          <UndoButtons />
        </TopBar>
        {notice}
      </div>
      <main className={styles.main}>
        <div className={styles.short}>
          <ShortStrip />
        </div>
        <section className={styles.inputs} aria-label={texts.inputs}>
          <InputPanel outputs={outputs} looked={looking.number} />
        </section>
        <section className={styles.results} aria-label={texts.results}>
          <h2 className="aloud">{texts.results}</h2>
          <Results looking={looking} onLook={look} />
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
