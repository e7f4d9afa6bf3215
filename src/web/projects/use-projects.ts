import { keepPreviousData } from '@tanstack/react-query'
import { api } from '../api/client.ts'
import { useList } from '../api/use-list.ts'
import { casesKey, type ListedScenario, type Project } from '../cases/queries.ts'

/** A project with the first of its scenarios. */
export type ListedProject = Project & { readonly scenarios?: readonly ListedScenario[] }

/** So many scenarios of a project are shown until somebody wants the others. */
const shownAtFirst = 4
const pageSize = 20

/** Somebody's projects, the one changed last first. @param q part of a name, left out: all of them. */
export const useProjects = (q: string) =>
  useList<ListedProject>(
    [...casesKey, 'projects', q],
    (cursor) =>
      api.GET('/api/v1/projects', {
        params: {
          query: {
            limit: pageSize,
            scenarios: shownAtFirst,
            ...(q !== '' && { q }),
            ...(cursor !== undefined && { cursor }),
          },
        },
      }),
    // What has been typed into a scenario meanwhile is in its numbers.
    { placeholderData: keepPreviousData, staleTime: 0 },
  )
