import { Screen } from '../frame/screen.tsx'
import { texts } from './texts.ts'

/** What a stranger sees first. */
export function Welcome() {
  return (
    <Screen title={texts.title} heading={texts.question}>
      <p>
        {texts.api} <a href="/docs">/docs</a>.
      </p>
    </Screen>
  )
}
