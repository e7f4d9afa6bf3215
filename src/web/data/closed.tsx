import { Link, useLocation } from '@tanstack/react-router'
import { Screen } from '../frame/screen.tsx'
import { texts } from './texts.ts'

/** For a stranger, where the data are not public. Nothing is asked for that would be refused. */
export function Closed() {
  const { href } = useLocation()
  return (
    <Screen title={texts.data} heading={texts.closedTitle}>
      <p>{texts.closed}</p>
      <p>
        <Link to="/sign-in" search={{ next: href }}>
          {texts.signIn}
        </Link>
      </p>
    </Screen>
  )
}
