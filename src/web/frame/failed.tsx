import type { ErrorComponentProps } from '@tanstack/react-router'
import { Button } from '../ui/button.tsx'
import { Screen } from './screen.tsx'

/** For a screen that failed to load or to show itself. */
export function Failed({ error, reset }: ErrorComponentProps) {
  return (
    <Screen title="Failed" heading="This screen failed">
      <p>What you have typed is kept. {error instanceof Error ? error.message : String(error)}</p>
      <p>
        <Button onClick={reset}>Try again</Button>
      </p>
    </Screen>
  )
}
