import { createContext, type ReactNode, use, useSyncExternalStore } from 'react'
import { type AccessLevel, recalculateFor } from '../engine/live.ts'
import { whenNamed } from '../engine/naming.ts'
import type { Origin, Provenance, Start } from '../engine/pathways.ts'
import { markUnsent } from '../frame/unsent.ts'
import { type Document, isSame } from './document.ts'
import { type Change, unsavedOf } from './edits.ts'
import { localCopies } from './local-copies.ts'
import { openResults, type Results, type Shown } from './results.ts'
import type { Workspace } from './state.ts'
import { openWorkspace, type WorkspaceStore } from './store.ts'
import { texts } from './texts.ts'
import { inputsOf } from './uncertain-parts.ts'

/** A case whose results are looked at; nobody can say by itself whether it may be changed. */
export interface SeenCase {
  /** What its numbers rest on, for pictures and copies of them. */
  readonly citation: string
  /** The level of whoever looks: what it does not see is not among the results. */
  readonly level: AccessLevel
  readonly results: Pick<Results, 'get' | 'subscribe'>
  /** Where inputs are from, in words, by JSON pointer. */
  readonly sources?: Readonly<Record<string, string>>
}

/** The case on the screen, whoever keeps it. */
export interface OpenCase extends SeenCase {
  readonly title: string
  /** The edition of the reference data. */
  readonly edition: string
  /** The name of the process, by which its key inputs are chosen. */
  readonly process: string
  /** What the edition gives, and where each value is from, by JSON pointer. */
  readonly defaults: Document
  readonly provenance: Readonly<Record<string, Provenance>>
  /** Whether the data of its pathway contradict themselves. */
  readonly isFlawed: boolean
  /** What its defaults are of; undefined where no edition has them. */
  readonly from: Origin | undefined
  readonly results: Results
  /** Holds the document, saves it, and can undo. */
  readonly workspace: WorkspaceStore
  /** Set where it is approved, or one may only look at it: nothing of it is changed. */
  readonly isLocked?: boolean
  /** Set where one may only look at it: nothing of it is kept or shared either. */
  readonly isReader?: boolean
  /** Changes of one group (a drag, a paste) are undone together. */
  change(changes: readonly Change[], group?: string): void
}

/** A case that is shown as its workspace has it. */
export function openCase(
  { title, edition, process, inputs, provenance, isFlawed, from }: Start,
  workspace: WorkspaceStore,
  level: AccessLevel,
): OpenCase {
  const defaults = inputs as Document
  const results = openResults(defaults, (document) => recalculateFor(level, document))
  results.compareWith(results.get().result)
  whenNamed(results.again)
  let followed: Document | undefined
  const follow = () => {
    const { isOpen, shown, session, log } = workspace.get()
    markUnsent(workspace, session !== 'guest' && unsavedOf(log).length > 0)
    if (!isOpen || shown === followed) return
    followed = shown
    const inputs = inputsOf(shown)
    // A range that is given changes no input, and so nothing that is calculated.
    if (!isSame(inputs, results.get().document)) results.show(inputs)
  }
  follow()
  workspace.subscribe(follow)
  return {
    title,
    edition,
    citation: texts.citation(title, edition),
    process: process.name,
    defaults,
    provenance,
    isFlawed,
    from,
    results,
    workspace,
    change: (changes, group) => workspace.edit(changes, group),
    level,
  }
}

/** The same case by another name, or beside the defaults of another edition; what is open, saved and undone stays. */
export const restarted = (open: OpenCase, { title, edition, inputs, provenance }: Start): OpenCase => ({
  ...open,
  title,
  edition,
  citation: texts.citation(title, edition),
  defaults: inputs as Document,
  provenance,
})

/** The case of somebody without an account: it is kept on this device alone. */
export const openGuestCase = (start: Start, level: AccessLevel): OpenCase =>
  openCase(
    start,
    openWorkspace({
      key: `guest/${start.edition}/${start.title}`,
      copies: localCopies(),
      server: undefined,
      start: start.inputs as Document,
    }),
    level,
  )

const Context = createContext<SeenCase | undefined>(undefined)

/** Shows results of a case that nobody changes here. */
export const SeenProvider = Context

/** Nothing is shown before the disk has been read: what was typed would be seen to come after the defaults. */
export function CaseProvider({ open, children }: { open: OpenCase; children: ReactNode }) {
  use(open.workspace.whenRead)
  return <Context value={open}>{children}</Context>
}

/** @throws where no case is shown. */
export function useSeen(): SeenCase {
  const seen = use(Context)
  if (!seen) throw new Error('No case is open.')
  return seen
}

/** Whether it can be changed, because a workspace holds it. */
export const isOpen = (seen: SeenCase): seen is OpenCase => 'workspace' in seen

/** For what stands in a workspace alone. */
export const useCase = (): OpenCase => useSeen() as OpenCase

/**
 * Something of what is shown, for a component that is rendered again only when that has changed.
 *
 * @param select gives the same object as long as nothing has changed: a number, a text, or a part that is stored.
 */
export function useShown<Part>(select: (shown: Shown) => Part): Part {
  const { results } = useSeen()
  return useSyncExternalStore(results.subscribe, () => select(results.get()))
}

/** Something of what the machine that saves knows. */
export function useWorkspace<Part>(select: (state: Workspace) => Part): Part {
  const { workspace } = useCase()
  return useSyncExternalStore(workspace.subscribe, () => select(workspace.get()))
}
