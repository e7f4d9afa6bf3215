import { useNavigate } from '@tanstack/react-router'
import type { Action } from '../actions/action.ts'
import { perform } from '../actions/available.ts'
import { keyOf } from '../actions/tip.ts'
import { plantAt, questionsName } from '../frame/plant-at.ts'
import { texts as frame } from '../frame/texts.ts'
import { usePreferences } from '../frame/use-preferences.ts'
import { Button } from '../ui/button.tsx'
import { Menu } from '../ui/menu.tsx'
import { texts } from './texts.ts'

/** The actions of what is open, each with its key, and the screens that the bar has no room to name. */
export function ActionMenu({ actions }: { actions: readonly Action[] }) {
  const { hasSingleKeys } = usePreferences()
  const navigate = useNavigate()
  return (
    <Menu
      trigger={
        <Button look="quiet" aria-label={texts.more}>
          ⋯
        </Button>
      }
      items={[
        ...actions.map((action) => {
          const keys = keyOf(action, hasSingleKeys)
          return { label: action.label, ...(keys && { keys }), perform: () => perform(action) }
        }),
        {
          label: questionsName,
          perform: () => void navigate({ to: '/questions', search: { plant: plantAt(location.pathname) } }),
        },
        { label: frame.data, perform: () => void navigate({ to: '/data' }) },
        { label: frame.validation, perform: () => void navigate({ to: '/validation' }) },
      ]}
    />
  )
}
