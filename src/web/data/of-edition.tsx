import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { type EditionName, editionNames } from '../api/edition-names.ts'
import { Asked } from '../frame/asked.tsx'
import { useEdition, type WholeEdition } from './editions.ts'
import { UnknownEdition } from './unknown.tsx'

export interface Whole extends WholeEdition {
  readonly editions: readonly EditionName[]
}

interface OfEditionProps {
  edition: string
  /** What cannot be shown if it fails, as a sentence. */
  failed: string
  skeleton: ReactNode
  children(whole: Whole): ReactNode
}

/** What is made of one edition, which is asked for only where it is known to be there. */
export function OfEdition({ edition, failed, skeleton, children }: OfEditionProps) {
  const names = useQuery(editionNames)
  return (
    <Asked query={names} failed={failed} skeleton={skeleton}>
      {(editions) =>
        editions.some((each) => each.edition === edition) ? (
          <Loaded edition={edition} failed={failed} skeleton={skeleton}>
            {(whole) => children({ ...whole, editions })}
          </Loaded>
        ) : (
          <UnknownEdition edition={edition} />
        )
      }
    </Asked>
  )
}

interface LoadedProps extends Omit<OfEditionProps, 'children'> {
  children(whole: WholeEdition): ReactNode
}

function Loaded({ edition, failed, skeleton, children }: LoadedProps) {
  const query = useEdition(edition)
  return (
    <Asked query={query} failed={failed} skeleton={skeleton}>
      {children}
    </Asked>
  )
}
