import { useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '../api/client.ts'
import { answered } from '../api/problems.ts'
import { useAsking } from '../api/use-asking.ts'
import { save } from '../charts/save.ts'
import { shown } from '../format/numbers.ts'
import { dayAndTime } from '../format/times.ts'
import { Button } from '../ui/button.tsx'
import { type CaseTable, caseTablesOf, isFinished } from './case-tables-query.ts'
import styles from './imports.module.css'
import { tableTexts } from './table-texts.ts'

/** Tables whose rows are or were calculated over a scenario: whoever comes back finds them here. */
export function CaseTables({ scenario }: { scenario: string }) {
  const tables = useQuery(caseTablesOf(scenario)).data ?? []
  if (tables.length === 0) return null
  return (
    <section className={styles.sheet}>
      <h2 className={styles.heading}>{tableTexts.title}</h2>
      <p className={styles.about}>{tableTexts.about}</p>
      <ul className={styles.tables}>
        {tables.map((table) => (
          <Row key={table.id} table={table} />
        ))}
      </ul>
    </section>
  )
}

function Row({ table }: { table: CaseTable }) {
  const { id, scenarioId, state, progress, queuedAt, failure } = table
  const queries = useQueryClient()
  const anew = () => void queries.invalidateQueries({ queryKey: caseTablesOf(scenarioId).queryKey })
  const path = { params: { path: { id } } }
  const cancel = useAsking(() => answered(api.POST('/api/v1/case-tables/{id}/cancel', path)), anew)
  const remove = useAsking(() => answered(api.DELETE('/api/v1/case-tables/{id}', path)), anew)
  const rows = shown(progress.of)
  const when = dayAndTime(queuedAt)
  const said = failure?.message ?? cancel.failure() ?? remove.failure()
  return (
    <li className={styles.table}>
      <span className={styles.name}>{tableTexts.of(rows)}</span>
      <span className={styles.soft}>
        {isFinished(table)
          ? `${when} · ${tableTexts.ended(state, shown(progress.rows), shown(progress.refused))}`
          : tableTexts.far(shown(progress.rows), rows)}
      </span>
      {isFinished(table) ? (
        <>
          {progress.rows > 0 && <Downloads id={id} rows={rows} />}
          <Button
            look="quiet"
            aria-label={tableTexts.removeOf(rows, when)}
            onClick={() => remove.ask(undefined)}
          >
            {tableTexts.remove}
          </Button>
        </>
      ) : (
        <>
          <progress aria-label={tableTexts.progress(rows)} value={progress.rows} max={progress.of} />
          <Button onClick={() => cancel.ask(undefined)}>{tableTexts.cancel}</Button>
        </>
      )}
      {said && (
        <span role="alert" className={styles.failure}>
          {said}
        </span>
      )}
    </li>
  )
}

const formats = ['csv', 'parquet', 'json'] as const

/** A row for each of the table, as a file. A link to the route would not say who asks. */
function Downloads({ id, rows }: { id: string; rows: string }) {
  const download = useAsking(async (format: (typeof formats)[number]) => {
    const asked = api.GET('/api/v1/case-tables/{id}/results', {
      params: { path: { id }, query: { format } },
      parseAs: 'blob',
    })
    save((await answered(asked)) as unknown as Blob, `${tableTexts.fileName(rows)}.${format}`)
  })
  return (
    <>
      {formats.map((format) => (
        <Button
          key={format}
          aria-disabled={download.isBusy}
          aria-label={tableTexts.downloadOf(tableTexts.formats[format], rows)}
          onClick={() => download.isBusy || download.ask(format)}
        >
          {tableTexts.formats[format]}
        </Button>
      ))}
      {download.failure() && <span role="alert">{download.failure()}</span>}
    </>
  )
}
