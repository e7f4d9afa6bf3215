import type { Place } from '../actions/action.ts'
import { partKeys } from '../actions/part-keys.ts'
import { actions } from '../actions/registry.ts'
import { Screen } from '../frame/screen.tsx'
import { SingleKeys } from '../frame/single-keys.tsx'
import { KeyTable } from './key-table.tsx'
import styles from './keys-page.module.css'
import { texts } from './texts.ts'

const inPlace = (wanted: Place) => actions.filter(({ place, keys }) => place === wanted && keys.length > 0)

/** Everything that a key does, from the registry of actions, and the switch for those that type something elsewhere. */
export function KeysPage() {
  return (
    <Screen title={texts.title} heading={texts.title}>
      <p className={styles.switch}>
        <SingleKeys label={texts.single} /> <span className={styles.soft}>{texts.kept}</span>
      </p>
      <div className={styles.tables}>
        <KeyTable caption={texts.plant} rows={inPlace('plant')} />
        <div className={styles.column}>
          <KeyTable caption={texts.anywhere} rows={inPlace('anywhere')} />
          <KeyTable caption={texts.scenario} rows={inPlace('scenario')} />
          <KeyTable caption={texts.box} rows={partKeys.box} />
        </div>
        <div className={styles.column}>
          <KeyTable caption={texts.number} rows={partKeys.number} />
          <KeyTable caption={texts.why} rows={partKeys.why} />
          <KeyTable caption={texts.cell} rows={partKeys.cell} />
        </div>
      </div>
    </Screen>
  )
}
