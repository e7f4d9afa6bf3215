import { type ClipboardEvent, type KeyboardEvent, lazy, Suspense, useEffect, useState } from 'react'
import { say } from '../ui/say.ts'
import { Tabs } from '../ui/tabs.tsx'
import { useCase } from '../workspace/open-case.tsx'
import { boxesFrom, nextBox } from './boxes.ts'
import { cellsOf, isBlock } from './clipboard.ts'
import styles from './input-panel.module.css'
import { KeyList } from './key-list.tsx'
import { setFinder } from './show-input.ts'
import { texts } from './texts.ts'
import type { Output } from './use-effects.ts'
import { type View, ViewLabel, views } from './view-label.tsx'

// A person first sees the few inputs that matter most; the others come when they are asked for.
const AllInputs = lazy(() => import('./all-inputs.tsx').then((all) => ({ default: all.AllInputs })))
const ChangedInputs = lazy(() =>
  import('./changed-inputs.tsx').then((changed) => ({ default: changed.ChangedInputs })),
)
const FoundInputs = lazy(() => import('./found-inputs.tsx').then((found) => ({ default: found.FoundInputs })))
const others = { all: AllInputs, changed: ChangedInputs }

const boxId = 'find-input'

/** Puts the cursor where an input is looked for. */
export const findInputBox = (): void => document.getElementById(boxId)?.focus()

interface InputPanelProps {
  /** Results that the key inputs can be ordered by. */
  outputs: readonly Output[]
  /** The name of the one that somebody looks at. */
  looked: string
}

/** All that goes into the case: the few inputs that matter most, all of them, or those that were changed. */
export function InputPanel({ outputs, looked }: InputPanelProps) {
  const { change, results } = useCase()
  const [view, setView] = useState<View>('key')
  const [typed, setTyped] = useState('')
  // Another number that is looked at leaves the rows where they are.
  const [wanted, setWanted] = useState(looked)
  const by = outputs.find(({ name }) => name === wanted)?.name ?? outputs[0]?.name ?? ''
  const Others = view === 'key' ? undefined : others[view]
  useEffect(() => {
    setFinder(setTyped)
    return () => setFinder(undefined)
  }, [])

  const paste = async (event: ClipboardEvent<HTMLDivElement>) => {
    const text = event.clipboardData.getData('text/plain')
    const boxes = boxesFrom(event.target)
    if (boxes.length === 0 || !isBlock(cellsOf(text))) return
    event.preventDefault()
    // Few paste.
    const { pasteIntoRows, pasteRowsOf } = await import('./paste.ts')
    const { changes, refused } = pasteIntoRows(pasteRowsOf(boxes, results.get().document), 0, text)
    if (changes.length > 0) change(changes)
    if (refused.length > 0) say(refused.join(' '))
  }
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Enter') nextBox(event.target, event.shiftKey)?.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: What is pasted and pressed in its boxes ends here.
    <div className={styles.panel} data-part="inputs" onPaste={paste} onKeyDown={press}>
      <div className={styles.find}>
        <input
          id={boxId}
          type="search"
          aria-label={texts.find}
          placeholder={texts.find}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setTyped('')
          }}
        />
      </div>
      {typed.trim() === '' ? (
        <Tabs
          label={texts.find}
          tabs={views.map((value) => ({ value, label: <ViewLabel view={value} /> }))}
          value={view}
          onChange={setView}
        >
          {Others ? (
            <Suspense>
              <Others />
            </Suspense>
          ) : (
            <KeyList outputs={outputs} by={by} onOrder={setWanted} />
          )}
        </Tabs>
      ) : (
        <Suspense>
          <FoundInputs typed={typed} />
        </Suspense>
      )}
    </div>
  )
}
