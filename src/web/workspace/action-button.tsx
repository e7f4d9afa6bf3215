import type { ComponentProps } from 'react'
import type { Action } from '../actions/action.ts'
import { perform } from '../actions/available.ts'
import { tipOf } from '../actions/tip.ts'
import { usePreferences } from '../frame/use-preferences.ts'
import { Button } from '../ui/button.tsx'

interface ActionButtonProps extends Pick<ComponentProps<typeof Button>, 'look' | 'className' | 'disabled'> {
  action: Action
  /** What is shown in the place of its label. */
  sign?: string
}

/** Does what the key of an action does, and names that key. */
export function ActionButton({ action, sign, ...rest }: ActionButtonProps) {
  const { hasSingleKeys } = usePreferences()
  return (
    <Button
      {...rest}
      aria-label={sign && action.label}
      title={tipOf(action, hasSingleKeys)}
      onClick={() => perform(action)}
    >
      {sign ?? action.label}
    </Button>
  )
}
