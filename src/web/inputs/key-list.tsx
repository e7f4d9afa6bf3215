import { useMemo } from 'react'
import { inputGroups } from '../../contract/request/words/input-word.ts'
import { useCase } from '../workspace/open-case.tsx'
import { keyInputs } from './key-inputs.ts'
import styles from './key-list.module.css'
import { NumberRow } from './number-row.tsx'
import { type InputRow, rowsOf, titleOf } from './rows.ts'

/** The inputs that a plant of this process is mostly moved by, in their groups. */
export function KeyList() {
  const { defaults, process } = useCase()
  const groups = useMemo(() => {
    const keys = keyInputs(defaults, process)
    const rows = rowsOf(defaults).filter(({ pointer }) => keys.includes(pointer))
    return [...Map.groupBy(rows, ({ group }: InputRow) => group)]
  }, [defaults, process])
  return groups.map(([group, rows]) => (
    <section key={group} aria-label={inputGroups[group]}>
      <h2 className={styles.group}>{inputGroups[group]}</h2>
      {rows.map((row) => (
        <NumberRow key={row.pointer} pointer={row.pointer} title={titleOf(row)} />
      ))}
    </section>
  ))
}
