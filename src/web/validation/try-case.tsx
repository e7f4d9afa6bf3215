import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { pageSettings } from '../api/page-settings.ts'
import { NotFound } from '../frame/not-found.tsx'
import { CaseProvider } from '../workspace/open-case.tsx'
import { Workspace } from '../workspace/workspace.tsx'
import { guestCaseOf } from './guest-case.ts'
import { casesQuery } from './queries.ts'
import { texts } from './texts.ts'

const route = getRouteApi('/validation/$case/try')

/** The workspace on the inputs of a published case, for whoever has no account. */
export function TryCase() {
  const { case: id } = route.useParams()
  const { data: cases } = useSuspenseQuery(casesQuery)
  const { data: settings } = useSuspenseQuery(pageSettings)
  const published = cases.find((each) => each.id === id)
  const open = published && guestCaseOf(published, settings.newAccountLevel)
  if (!open) return <NotFound />

  return (
    <CaseProvider open={open}>
      <Workspace
        bar={
          <Link to="/validation/$case" params={{ case: id }}>
            {texts.backToCase}
          </Link>
        }
      />
    </CaseProvider>
  )
}
