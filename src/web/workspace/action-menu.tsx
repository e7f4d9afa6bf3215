import { perform } from '../actions/available.ts'
import { compare, history, palette } from '../actions/looking.ts'
import { keepResult } from '../actions/results.ts'
import { keyOf } from '../actions/tip.ts'
import { usePreferences } from '../frame/use-preferences.ts'
import { Button } from '../ui/button.tsx'
import { Menu } from '../ui/menu.tsx'
import { texts } from './texts.ts'

const actions = [keepResult, compare, history, palette]

/** The actions of a scenario, each with its key. */
export function ActionMenu() {
  const { hasSingleKeys } = usePreferences()
  return (
    <Menu
      trigger={
        <Button look="quiet" aria-label={texts.more}>
          ⋯
        </Button>
      }
      items={actions.map((action) => {
        const keys = keyOf(action, hasSingleKeys)
        return { label: action.label, ...(keys && { keys }), perform: () => perform(action) }
      })}
    />
  )
}
