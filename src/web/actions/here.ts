import { useEffect } from 'react'
import type { Deed, Situation } from './action.ts'
import { focusNow } from './focus.ts'

/** Something that is found by its words, and what is done with it. */
export interface Found {
  readonly kind: 'input' | 'number' | 'action' | 'project' | 'screen'
  /** No other of its kind has it. */
  readonly name: string
  readonly label: string
  /** Other words by which it is found. */
  readonly words: readonly string[]
  /** Its key, or where it stands. */
  readonly hint?: string
  perform(): void
}

/** What does deeds; what nobody does is left to the browser. */
type Doers = { readonly [Kind in Deed['do']]?: (deed: Extract<Deed, { readonly do: Kind }>) => void }

/** What a part of the screen knows, does and has to find while it is there. */
export interface Offer {
  situation?(): Omit<Situation, 'focus'>
  readonly doers?: Doers
  found?(): readonly Found[]
}

const offers = new Set<Offer>()

/** Says what a component offers as long as it is shown. */
export function useOffer(offer: Offer): void {
  useEffect(() => {
    offers.add(offer)
    return () => {
      offers.delete(offer)
    }
  }, [offer])
}

const nothingOpen = { workspace: null, defaultAt: () => undefined, isWhyOpen: false }

export function situationHere(): Situation {
  const [known] = [...offers].flatMap(({ situation }) => (situation ? [situation] : []))
  return { ...(known?.() ?? nothingOpen), focus: focusNow() }
}

/** undefined where nothing on the screen does such a thing. */
export function doerOf(deed: Deed): (() => void) | undefined {
  const doers = [...offers].flatMap((offer) => offer.doers?.[deed.do] ?? [])
  const perform = doers.at(-1) as ((deed: Deed) => void) | undefined
  return perform && (() => perform(deed))
}

export const foundHere = (): Found[] => [...offers].flatMap((offer) => offer.found?.() ?? [])
