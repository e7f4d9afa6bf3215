import { Link } from '@tanstack/react-router'
import type { DataTable, Datum } from '../engine/edition-data.ts'
import { full } from '../format/numbers.ts'
import type { Change } from './changes.ts'
import styles from './changes-table.module.css'
import { shownUnit, texts } from './texts.ts'

interface ChangesTableProps {
  edition: string
  changes: readonly Change[]
}

/** Differences by table; each leads to its row. */
export function ChangesTable({ edition, changes }: ChangesTableProps) {
  return [...Map.groupBy(changes, ({ entry }) => entry.table)].map(([table, own]) => (
    <section key={table} className={styles.section}>
      <h2>
        {texts.tables[table]} <span className={styles.count}>{own.length}</span>
      </h2>
      <ul className={styles.list}>
        {own.map((change) => (
          <li key={`${change.kind} ${change.entry.key}`}>
            <Difference edition={edition} table={table} change={change} />
          </li>
        ))}
      </ul>
    </section>
  ))
}

interface DifferenceProps {
  edition: string
  table: DataTable
  change: Change
}

function Difference({ edition, table, change: { entry, before, after, kind } }: DifferenceProps) {
  const name = [entry.group, entry.label].filter(Boolean).join(': ')
  return (
    <div className={styles.difference}>
      <p className={styles.name}>
        {kind === 'removed' ? (
          entry.row
        ) : (
          <Link to="/data/$edition/$table/$row" params={{ edition, table, row: String(entry.id) }}>
            {entry.row}
          </Link>
        )}{' '}
        <span>{name}</span>
      </p>
      <p className={styles.values}>
        {before && (
          <>
            <span className="aloud">{texts.was}</span> <s className={styles.before}>{amountOf(before)}</s>
          </>
        )}
        {before && after && ' → '}
        {after && (
          <>
            <span className="aloud">{texts.is}</span> <b>{amountOf(after)}</b>
          </>
        )}
      </p>
      <p className={styles.source}>
        {/* That the value is another one is seen. */}
        {[kind !== 'value' && texts.change[kind], after?.source].filter(Boolean).join(' · ')}
      </p>
    </div>
  )
}

const amountOf = ({ value, unit }: Datum): string =>
  value === null ? texts.none : `${full(value)} ${shownUnit(unit)}`.trim()
