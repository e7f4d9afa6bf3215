import { useMatchRoute, useNavigate, useParams } from '@tanstack/react-router'
import { useId } from 'react'
import type { EditionName } from '../api/edition-names.ts'
import { SelectBox } from '../ui/select-box.tsx'
import styles from './select.module.css'
import { texts } from './texts.ts'

interface EditionSelectProps {
  editions: readonly EditionName[]
  edition: string
}

/** Which edition is shown. Another one is opened at the same table and row, or at what changed in it. */
export function EditionSelect({ editions, edition }: EditionSelectProps) {
  const id = useId()
  const navigate = useNavigate()
  const { table, row } = useParams({ strict: false })
  const isOfChanges = useMatchRoute()({ to: '/data/$edition/changes' }) !== false
  const choose = (next: string) => {
    if (isOfChanges) void navigate({ to: '/data/$edition/changes', params: { edition: next } })
    else if (table === undefined) void navigate({ to: '/data/$edition', params: { edition: next } })
    else if (row === undefined)
      void navigate({ to: '/data/$edition/$table', params: { edition: next, table } })
    else void navigate({ to: '/data/$edition/$table/$row', params: { edition: next, table, row } })
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{texts.edition}</label>
      <SelectBox id={id} value={edition} onChange={(event) => choose(event.currentTarget.value)}>
        {!editions.some((each) => each.edition === edition) && <option>{edition}</option>}
        {editions.map((each) => (
          <option key={each.edition} value={each.edition}>
            {each.isCurrent ? texts.current(each.edition) : each.edition}
          </option>
        ))}
      </SelectBox>
    </div>
  )
}
