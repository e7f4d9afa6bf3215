import { Link } from '@tanstack/react-router'

/** The ways from a screen about a scenario to itself and its results. */
export const ScenarioWays = ({ id }: { id: string }) => (
  <>
    <Link to="/scenarios/$id" params={{ id }}>
      {texts.openScenario}
    </Link>
    <Link to="/scenarios/$id/history" params={{ id }}>
      {texts.history}
    </Link>
  </>
)

const texts = { openScenario: 'Open the scenario', history: 'History' } as const
