import { isMac } from '../actions/is-mac.ts'
import { keyName } from '../actions/keys.ts'
import type { PartKeys } from '../actions/part-keys.ts'
import styles from './keys-page.module.css'
import { texts } from './texts.ts'

interface KeyTableProps {
  caption: string
  rows: readonly PartKeys[]
}

/** Keys and what each does, where they are the same. */
export function KeyTable({ caption, rows }: KeyTableProps) {
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.key}</th>
          <th scope="col">{texts.does}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ keys, label }) => (
          <tr key={label}>
            <th scope="row" className={styles.keys}>
              {keys
                .map((key) => keyName(key, isMac))
                .map((name) => (
                  <kbd key={name}>{name}</kbd>
                ))}
            </th>
            <td>{label}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
