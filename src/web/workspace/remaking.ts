import type { Edit } from './edits.ts'
import { type Failure, type Of, type Step, type Workspace, withLog } from './state.ts'

/** A document whose scenario was deleted elsewhere becomes a new scenario, with every edit that is here. */
export function keptAsNew(state: Workspace, { id }: Of<'keptAsNew'>): Step {
  const { saving, log } = state
  if (saving.at !== 'gone') return { state, effects: [] }
  if (!state.isSender) return { state, effects: [{ do: 'tell', message: { kind: 'keepAsNew', id } }] }
  const request = state.requests + 1
  const key = saving.key ?? id
  const ids = log.map((edit) => edit.id)
  return {
    state: { ...state, requests: request, saving: { at: 'remaking', request, key, ids } },
    effects: [{ do: 'remake', request, inputs: state.shown, key }],
  }
}

/** The new scenario has what was sent; what was typed since goes there like any edit, and all of it can still be undone. */
export function remade(state: Workspace, { request, to }: Of<'remade'>): Step {
  const { saving } = state
  if (saving.at !== 'remaking' || saving.request !== request) return { state, effects: [] }
  const there = new Set(saving.ids)
  const log = state.log.map((edit): Edit => {
    if (!there.has(edit.id)) return edit
    const { refused: _, ...rest } = edit
    return { ...rest, isSaved: true }
  })
  return {
    state: withLog(state, { base: state.base, saving: { at: 'moved', to } }),
    effects: [
      { do: 'move', to, log },
      { do: 'tell', message: { kind: 'moved', to } },
    ],
  }
}

/** It stays what it is, to be kept by asking again. */
export function notRemade(state: Workspace, key: string, { status, message }: Failure): Step {
  const session = status === 401 ? 'expired' : state.session
  return { state: { ...state, session, saving: { at: 'gone', key, message } }, effects: [] }
}

/** Another tab has made the new scenario, with every edit. */
export const movedElsewhere = (state: Workspace, to: string): Step => ({
  state: { ...state, saving: { at: 'moved', to } },
  effects: [{ do: 'move', to, log: [] }],
})
