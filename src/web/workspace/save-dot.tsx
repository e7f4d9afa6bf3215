import { Link } from '@tanstack/react-router'
import { useEffect, useMemo, useReducer } from 'react'
import { useOffer } from '../actions/here.ts'
import { timeOfDay } from '../format/times.ts'
import { Button } from '../ui/button.tsx'
import { say } from '../ui/say.ts'
import { unsavedOf } from './edits.ts'
import { useCase, useWorkspace } from './open-case.tsx'
import styles from './save-dot.module.css'
import { saveText } from './save-text.ts'
import { saveWords } from './save-words.ts'
import type { WorkspaceStore } from './store.ts'
import { texts } from './texts.ts'
import { whenSaved } from './when-saved.ts'

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
  useOffer(useMemo(() => ({ doers: { 'say saved': () => void saySaved(workspace) } }), [workspace]))
  const words = saveWords(state, Date.now())
  return (
    <span className={styles.dot} data-kind={words.kind}>
      <span role="status">{saveText(words)}</span>
      {words.kind === 'stopped' && <Button onClick={() => workspace.retry()}>{texts.retry}</Button>}
      {words.kind === 'gone' && <Button onClick={() => workspace.keepAsNew()}>{texts.keepAsNew}</Button>}
      {words.kind === 'expired' && <Link to="/sign-in">{texts.signIn}</Link>}
    </span>
  )
}

/** Somebody asks for what happens by itself. */
async function saySaved(workspace: WorkspaceStore): Promise<void> {
  const isAlready = unsavedOf(workspace.get().log).length === 0
  await whenSaved(workspace)
  const words = saveWords(workspace.get(), Date.now())
  if (words.kind !== 'saved' || !isAlready) say(saveText(words))
  else if (words.at === null) say(texts.nothingToSave)
  else say(texts.savedAlready(timeOfDay(words.at)))
}
