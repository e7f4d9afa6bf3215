import { unsavedOf } from './edits.ts'
import { saveWords } from './save-words.ts'
import type { WorkspaceStore } from './store.ts'

/**
 * Waits for what is on its way to the server.
 *
 * @returns whether the server has every edit; false as soon as it is clear that it does not get them by itself.
 */
export function whenSaved({ get, subscribe }: Pick<WorkspaceStore, 'get' | 'subscribe'>): Promise<boolean> {
  return new Promise((resolve) => {
    const look = (): boolean => {
      // What the disk of the browser does not keep is sent nevertheless.
      const state = { ...get(), isUnkept: false }
      const isSaved = unsavedOf(state.log).length === 0
      const { kind } = saveWords(state, Date.now())
      if (!isSaved && (kind === 'saved' || kind === 'saving')) return false
      resolve(isSaved)
      return true
    }
    if (look()) return
    const end = subscribe(() => {
      if (look()) end()
    })
  })
}
