import { prefer } from './preferences.ts'
import { usePreferences } from './use-preferences.ts'

/** Switches the keys of one letter, which type something elsewhere. */
export function SingleKeys({ label }: { label: string }) {
  const { hasSingleKeys } = usePreferences()
  return (
    <label>
      <input
        type="checkbox"
        checked={hasSingleKeys}
        onChange={(event) => prefer({ hasSingleKeys: event.currentTarget.checked })}
      />{' '}
      {label}
    </label>
  )
}
