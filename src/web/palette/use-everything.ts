import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { Found } from '../actions/here.ts'
import { useSession } from '../api/use-session.ts'
import { projectsOf } from '../cases/queries.ts'
import { everything, projectsFound } from './everything.ts'

/** Those that were changed last; the screen of the projects finds the others. */
const mostProjects = 100

/** All that the palette finds: what there was when it was opened, and the projects once the server has answered. */
export function useEverything(): readonly Found[] {
  const router = useRouter()
  const isSignedIn = useSession().status === 'signedIn'
  const { data } = useQuery({ ...projectsOf('', mostProjects), enabled: isSignedIn })
  const [go] = useState(() => (href: string) => void router.navigate({ href }))
  // What has the focus decides what can be done, and the palette takes it.
  const [here] = useState(() => everything(router.routesByPath, go))
  return useMemo(
    () => [...here, ...(isSignedIn && data ? projectsFound(data, go) : [])],
    [here, isSignedIn, data, go],
  )
}
