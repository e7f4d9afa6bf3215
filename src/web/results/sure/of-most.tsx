import type { ComponentProps } from 'react'
import type { StudyAsked } from '../../engine/study-run.ts'
import { useTakenOver } from '../kept-studies/use-taken-over.ts'
import { ExceedanceCard } from './exceedance-card.tsx'
import { SpreadCard } from './spread-card.tsx'
import type { Told } from './use-sure.ts'

/** What a card shows, and what was asked for it. */
interface OfMost {
  asked: StudyAsked | undefined
  told: Told
}

/** How a number spreads, over the futures that a finished study has drawn of the same where there is one: they go on where those of the page end. */
export function SpreadOfMost({ asked, told, ...rest }: OfMost & ComponentProps<typeof SpreadCard>) {
  const kept = useTakenOver(asked, told.headline)
  return <SpreadCard {...rest} told={kept?.told ?? told} />
}

/** The same of how probable it is to have more than a threshold, once all futures are here. */
export function ExceedanceOfMost({ asked, told, ...rest }: OfMost & ComponentProps<typeof ExceedanceCard>) {
  const kept = useTakenOver(asked, told.headline)
  return <ExceedanceCard {...rest} told={kept?.hasColumn ? kept.told : told} />
}
