import { Link, useNavigate } from '@tanstack/react-router'
import { useAsking } from '../api/use-asking.ts'
import { useSession } from '../api/use-session.ts'
import { Button } from '../ui/button.tsx'
import type { PublishedCase } from './queries.ts'
import { scenarioOfCase } from './scenario-of-case.ts'
import { texts } from './texts.ts'

interface OpenAsScenarioProps {
  published: PublishedCase
  pathway: NonNullable<PublishedCase['pathway']>
}

/** Leads to the case as a scenario of one's own, where every number opens. */
export function OpenAsScenario({ published, pathway }: OpenAsScenarioProps) {
  const { status } = useSession()
  const navigate = useNavigate()
  const opening = useAsking(
    () => scenarioOfCase(published, pathway),
    (id) => void navigate({ href: `/scenarios/${id}` }),
  )
  if (status === 'guest' || status === 'expired')
    return (
      <p>
        <Link to="/validation/$case/try" params={{ case: published.id }}>
          {texts.tryIt}
        </Link>{' '}
        {texts.tryExplained}
      </p>
    )
  const failure = opening.failure()
  return (
    <p>
      <Button
        look="first"
        aria-disabled={opening.isBusy}
        onClick={() => opening.isBusy || opening.ask(undefined)}
      >
        {texts.open}
      </Button>
      {failure !== undefined && <span role="alert"> {failure}</span>}
    </p>
  )
}
