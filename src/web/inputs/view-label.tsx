import { useAtRest } from '../charts/place.ts'
import { useCase, useShown } from '../workspace/open-case.tsx'
import styles from './input-panel.module.css'
import { keyInputs } from './key-inputs.ts'
import { changedRows, rowsOf } from './rows.ts'
import { texts } from './texts.ts'

/** Which inputs are listed. */
export const views = ['key', 'all', 'changed'] as const
export type View = (typeof views)[number]

/** The name of a view of the inputs, and how many it holds; none are changed is not said. */
export function ViewLabel({ view }: { view: View }) {
  const { defaults, process } = useCase()
  if (view === 'changed') return <ChangedLabel />
  const count = view === 'key' ? keyInputs(defaults, process).length : rowsOf(defaults).length
  return (
    <>
      {texts.views[view]} <span className={styles.count}>{count}</span>
    </>
  )
}

/** Counted when the inputs are at rest: a move of a slider does not wait for it. */
function ChangedLabel() {
  const { defaults } = useCase()
  const document = useAtRest(useShown((shown) => shown.document))
  const count = changedRows(document, defaults).length
  return (
    <>
      {texts.views.changed}{' '}
      {count > 0 && (
        <span className={styles.count} data-changed>
          {count}
        </span>
      )}
    </>
  )
}
