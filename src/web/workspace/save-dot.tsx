import { Link } from '@tanstack/react-router'
import { useEffect, useReducer } from 'react'
import { pageLocale } from '../format/numbers.ts'
import { timeOfDay } from '../format/times.ts'
import { Button } from '../ui/button.tsx'
import { useCase, useWorkspace } from './open-case.tsx'
import styles from './save-dot.module.css'
import { type SaveWords, saveWords } from './save-words.ts'
import { texts } from './texts.ts'

/** How often it is looked at whether a request takes long. */
const lookMilliseconds = 300

/** What becomes of what is typed, in a few words. */
export function SaveDot() {
  const { workspace } = useCase()
  const state = useWorkspace((each) => each)
  const [, look] = useReducer((count: number) => count + 1, 0)
  const isSending = state.saving.at === 'sending'
  useEffect(() => {
    if (!isSending) return
    const timer = setInterval(look, lookMilliseconds)
    return () => clearInterval(timer)
  }, [isSending])
  const words = saveWords(state, Date.now())
  return (
    <span className={styles.dot} data-kind={words.kind}>
      <span role="status">{textOf(words)}</span>
      {words.kind === 'stopped' && <Button onClick={() => workspace.retry()}>{texts.retry}</Button>}
      {words.kind === 'expired' && <Link to="/sign-in">{texts.signIn}</Link>}
    </span>
  )
}

function textOf(words: SaveWords): string {
  switch (words.kind) {
    case 'saved':
      return words.at === null ? '' : texts.saved(timeOfDay(words.at, pageLocale))
    case 'conflicts':
      return texts.conflicts(words.count)
    case 'refused':
      return texts.refused(words.count)
    case 'stopped':
      return texts.stopped(words.message)
    default:
      return texts[words.kind]
  }
}
