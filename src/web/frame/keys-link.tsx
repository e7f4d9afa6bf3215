import { Link } from '@tanstack/react-router'
import { keyList } from '../actions/looking.ts'
import { tipOf } from '../actions/tip.ts'
import styles from './top-bar.module.css'
import { usePreferences } from './use-preferences.ts'

/** To the list of keys, for whoever does not know that there are any. */
export function KeysLink() {
  const { hasSingleKeys } = usePreferences()
  return (
    <Link
      to="/help/keys"
      className={styles.keys}
      aria-label={keyList.label}
      title={tipOf(keyList, hasSingleKeys)}
    >
      ?
    </Link>
  )
}
