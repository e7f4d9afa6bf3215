import { Link } from '@tanstack/react-router'
import { Refused } from '../api/problems.ts'
import { Screen } from '../frame/screen.tsx'
import { texts } from './texts.ts'

/** For the address of something that is not there, or somebody else's: the two look the same. */
export function NotYours({ what }: { what: keyof typeof texts.notYours }) {
  return (
    <Screen title={texts.notYoursTitle} heading={texts.notYours[what]}>
      <p>
        <Link to="/projects">{texts.toProjects}</Link>
      </p>
    </Screen>
  )
}

/** Whether the server knows nothing by this id; one that is none it refuses as invalid. */
export const isUnknown = (error: Error | null): boolean =>
  error instanceof Refused && (error.status === 404 || error.status === 422)
