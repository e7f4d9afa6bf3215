import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useAsking } from '../api/use-asking.ts'
import { casesKey } from '../cases/queries.ts'
import { full } from '../format/numbers.ts'
import { Button } from '../ui/button.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { caseTablesOf, queueTable } from './case-tables-query.ts'
import { type Asked, importFile, type Report } from './import-query.ts'
import styles from './imports.module.css'
import { Names, strangeNames } from './names.tsx'
import { FileReport } from './report.tsx'
import { tableTexts } from './table-texts.ts'
import { texts } from './texts.ts'

const reportHeight = 120

/** What is in a file, and a button that imports it where all of it is right. */
export function TriedFile({ asked }: { asked: Asked }) {
  const queries = useQueryClient()
  const trying = useAsking((given: Asked) => importFile(given))
  // The same for each attempt: what has been imported already is not imported again.
  const [key] = useState(() => crypto.randomUUID())
  const importing = useAsking(
    () => importFile(asked, key),
    () => void queries.invalidateQueries({ queryKey: casesKey }),
  )
  const { ask } = trying
  // biome-ignore lint/correctness/useExhaustiveDependencies: another file or place is another component.
  useEffect(() => ask(asked), [])
  if (importing.answer) return <Done report={importing.answer} />
  const failure = trying.failure() ?? importing.failure()
  const report = trying.answer
  const strange = report ? strangeNames(report) : []
  return (
    <>
      {!report && failure === undefined && (
        <div aria-busy="true">
          <Skeleton height={reportHeight} />
        </div>
      )}
      {report && <FileReport name={asked.file.name} report={report} />}
      {strange.length > 0 && <Names key={strange.join()} names={strange} onDone={() => ask(asked)} />}
      {failure !== undefined && (
        <p role="alert" className={styles.failure}>
          {failure}
        </p>
      )}
      <div className={styles.buttons}>
        {report?.canBeImported && (
          <Button
            look="first"
            aria-disabled={importing.isBusy}
            onClick={() => importing.isBusy || importing.ask(undefined)}
          >
            {texts.verb(report.accepted)}
          </Button>
        )}
        {report?.kind === 'table' && report.accepted > 0 && asked.base !== undefined && (
          <CalculateRows file={asked.file} scenario={asked.base} rows={report.accepted + report.refused} />
        )}
      </div>
    </>
  )
}

/** Has a table calculated without importing it: it may have more rows than a project has room for. */
function CalculateRows({ file, scenario, rows }: { file: File; scenario: string; rows: number }) {
  const queries = useQueryClient()
  const [key] = useState(() => crypto.randomUUID())
  const queueing = useAsking(
    () => queueTable(file, scenario, key),
    () => void queries.invalidateQueries({ queryKey: caseTablesOf(scenario).queryKey }),
  )
  if (queueing.answer) return <p role="status">{tableTexts.queued}</p>
  return (
    <>
      <Button aria-disabled={queueing.isBusy} onClick={() => queueing.isBusy || queueing.ask(undefined)}>
        {rows === 1 ? tableTexts.verbOne : tableTexts.verb(full(rows))}
      </Button>
      {queueing.failure() && (
        <p role="alert" className={styles.failure}>
          {queueing.failure()}
        </p>
      )}
    </>
  )
}

function Done({ report: { accepted, cases } }: { report: Report }) {
  const first = cases[0]?.scenarioId
  return (
    <p role="status" className={styles.done}>
      {texts.done(accepted)}{' '}
      {first && (
        <Link to="/scenarios/$id" params={{ id: first }}>
          {texts.open}
        </Link>
      )}{' '}
      <Link to="/projects">{texts.toProjects}</Link>
    </p>
  )
}
