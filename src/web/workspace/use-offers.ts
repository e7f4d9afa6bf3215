import { useMemo } from 'react'
import { type Offer, useOffer } from '../actions/here.ts'
import { fillFromFocus } from '../inputs/fill-now.ts'
import { findInputBox } from '../inputs/input-panel.tsx'
import { titleOf } from '../inputs/rows.ts'
import { showInput } from '../inputs/show-input.ts'
import { type Look, type Looking, useView } from '../results/view.ts'
import { goTo } from '../results/why/go-to.ts'
import { baselineAt } from './baseline-at.ts'
import { foundIn } from './found.ts'
import type { OpenCase } from './open-case.tsx'

interface Ways {
  readonly looking: Looking
  readonly look: Look
  /** On a phone one of them is shown at a time. */
  onPart(part: 'inputs' | 'results' | 'why'): void
}

/** What the workspace does of all actions, and what is found in it. */
export function useOffers(open: OpenCase, { looking, look, onPart }: Ways): void {
  const { workspace, defaults } = open
  const [, showView] = useView()
  const isWhyOpen = looking.path !== undefined
  const { number } = looking
  useOffer(
    useMemo((): Offer => {
      const openNumber = (name: string) => {
        onPart('why')
        look({ number: name, path: [] })
      }
      const findInput = () => {
        onPart('inputs')
        // On a phone the inputs have yet to come into view.
        requestAnimationFrame(findInputBox)
      }
      return {
        situation: () => ({
          workspace: workspace.get(),
          defaultAt: (pointer) => baselineAt(workspace.get().shown, defaults, pointer),
          isWhyOpen,
        }),
        doers: {
          undo: () => workspace.undo(),
          redo: () => workspace.redo(),
          'find input': findInput,
          edit: ({ changes }) => workspace.edit(changes),
          fill: () => fillFromFocus(open),
          view: ({ view }) => {
            onPart('results')
            showView(view)
          },
          'open number': ({ name }) => openNumber(name),
          'made from': () => goTo('made from'),
          'used in': () => goTo('used in'),
          'close why': () => look({ number, path: undefined }),
        },
        found: () =>
          foundIn(workspace.get().shown, {
            toInput(row) {
              onPart('inputs')
              showInput(row.pointer, titleOf(row))
            },
            toNumber: openNumber,
          }),
      }
    }, [open, workspace, defaults, isWhyOpen, number, look, onPart, showView]),
  )
}
