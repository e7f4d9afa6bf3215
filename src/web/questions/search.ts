import { getRouteApi } from '@tanstack/react-router'

/** What is asked, of which plant (`try:<plant>`, `scn:<id>`, `calc:<id>`), with what was typed, and the number that is open. */
export type QuestionsSearch = {
  readonly of?: string | undefined
  readonly plant?: string | undefined
  readonly given?: Readonly<Record<string, string>> | undefined
  readonly at?: string | undefined
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

function texts(given: unknown): QuestionsSearch['given'] {
  if (typeof given !== 'object' || given === null) return undefined
  const typed = Object.entries(given).filter(([, value]) => typeof value === 'string')
  return typed.length > 0 ? Object.fromEntries(typed) : undefined
}

const route = getRouteApi('/questions')

/** What the address says, without what it cannot mean. */
export function useAsked(): QuestionsSearch {
  const { of, plant, given, at } = route.useSearch()
  return { of: text(of), plant: text(plant), given: texts(given), at: text(at) }
}
