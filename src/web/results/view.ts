import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { type View, views } from '../actions/action.ts'

export type { View }
export { views }

/** What of a case is looked at, as the address has it. */
export interface LookingSearch {
  /** The number that is explained, by its name in an outcome. */
  readonly at?: string | undefined
  /** The symbols that are open below it. */
  readonly why?: string | undefined
  readonly view?: View | undefined
  /** What numbers are compared with. */
  readonly baseline?: string | undefined
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** Whatever else an address says is left out. */
export function readLooking(search: Readonly<Record<string, unknown>>): LookingSearch {
  const found = {
    at: text(search.at),
    why: text(search.why),
    view: views.find((each) => each === search.view),
    baseline: text(search.baseline),
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined))
}

/** Which view of the results is open: the address has it, and a push makes Back close it. */
export function useView(): readonly [View, (view: View) => void] {
  const { view } = useSearch({ strict: false })
  const navigate = useNavigate()
  const show = useCallback(
    (next: View) =>
      void navigate({ to: '.', search: (was) => ({ ...was, view: next === 'results' ? undefined : next }) }),
    [navigate],
  )
  return [view ?? 'results', show]
}

/** Which number is looked at, and how deep. */
export interface Looking {
  readonly number: string
  /** The symbols that are open below it; undefined where no column is open. */
  readonly path: readonly string[] | undefined
}

export type Look = (looking: Looking) => void

const separator = '.'

/** The same for the number that is explained. Back closes what was opened; choosing another number opens nothing. */
export function useLooking(): readonly [Looking, Look] {
  const { at = 'lcop', why } = useSearch({ strict: false })
  const navigate = useNavigate()
  const looking = useMemo(
    () => ({ number: at, path: why?.split(separator).filter((symbol) => symbol !== '') }),
    [at, why],
  )
  const look = useCallback(
    ({ number, path }: Looking) =>
      void navigate({
        to: '.',
        search: ({ view, baseline }) => ({ at: number, why: path?.join(separator), view, baseline }),
        replace: path === undefined,
      }),
    [navigate],
  )
  return [looking, look]
}
