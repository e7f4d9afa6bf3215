import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import type { Deed } from '../actions/action.ts'
import { doerOf, type Offer, situationHere, useOffer } from '../actions/here.ts'
import { deedOfKey } from '../actions/registry.ts'
import { preferences } from '../frame/preferences.ts'
import { say } from '../ui/say.ts'
import { catchLetters } from './early-letters.ts'
import { texts } from './texts.ts'

/** It is loaded when somebody first asks for it. */
const Palette = lazy(async () => ({ default: (await import('./palette.tsx')).Palette }))

/** While one of the others is held nobody means it twice. */
const repeatable: readonly Deed['do'][] = ['undo', 'redo']

function press(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return
  const deed = deedOfKey(event, situationHere(), preferences().hasSingleKeys)
  const perform = deed && doerOf(deed)
  if (!perform) return
  event.preventDefault()
  if (!event.repeat || repeatable.includes(deed.do)) perform()
}

function copy(text: string): void {
  // There is no clipboard on a network address without encryption.
  const writing = navigator.clipboard?.writeText(text) ?? Promise.reject()
  writing.then(
    () => say(texts.copied(text)),
    () => say(texts.notCopied(text)),
  )
}

function leave(): void {
  if (document.activeElement instanceof HTMLElement || document.activeElement instanceof SVGElement)
    document.activeElement.blur()
}

/** Does what keys mean, whatever screen is shown; what all screens have in common it does itself. */
export function GlobalKeys() {
  const navigate = useNavigate()
  /** undefined until it was open. */
  const [isOpen, setOpen] = useState<boolean>()
  useOffer(
    useMemo(
      (): Offer => ({
        doers: {
          'find anything': () => {
            catchLetters()
            setOpen(true)
          },
          'show keys': () => void navigate({ to: '/help/keys' }),
          copy: ({ text }) => copy(text),
          leave,
          nothing: () => {},
        },
      }),
      [navigate],
    ),
  )
  useEffect(() => {
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  return (
    isOpen !== undefined && (
      <Suspense>
        <Palette isOpen={isOpen} onClose={() => setOpen(false)} />
      </Suspense>
    )
  )
}
