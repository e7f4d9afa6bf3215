import { Link } from '@tanstack/react-router'
import { Screen } from './screen.tsx'

/** For an address without a screen. */
export function NotFound() {
  return (
    <Screen title="Not found" heading="There is nothing at this address">
      <p>
        <Link to="/">Go to the start</Link>
      </p>
    </Screen>
  )
}
