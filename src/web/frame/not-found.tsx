import { Link } from '@tanstack/react-router'
import { Screen } from './screen.tsx'
import { texts } from './texts.ts'

/** For an address without a screen, or with one that is not for whoever has come. */
export function NotFound() {
  return (
    <Screen title={texts.notFoundTitle} heading={texts.notFound}>
      <p>
        <Link to="/">{texts.start}</Link>
      </p>
    </Screen>
  )
}
