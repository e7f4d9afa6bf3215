import { RecordTable } from '../ui/record-table.tsx'
import type { Report } from './import-query.ts'
import styles from './imports.module.css'
import { texts } from './texts.ts'

type Finding = Report['findings'][number]

/** What is in a file and all that is wrong with it. */
export function FileReport({ name, report }: { name: string; report: Report }) {
  const { findings, findingCount, cases, kind } = report
  const hidden = findingCount - findings.length
  return (
    <>
      <div role="status" className={styles.told}>
        {sentences(name, report).map((each) => (
          <p key={each}>{each}</p>
        ))}
      </div>
      {findings.length > 0 && (
        <section className={styles.sheet}>
          <h2 className={styles.heading}>{texts.findings}</h2>
          <FindingTable findings={findings} />
          {hidden > 0 && <p className={styles.note}>{texts.more(hidden)}</p>}
        </section>
      )}
      {kind !== 'workbook' && cases.length > 1 && <CaseTable cases={cases} />}
    </>
  )
}

function sentences(name: string, report: Report): string[] {
  const { kind, accepted, refused, errorCount, room, differences, ignoredCells } = report
  return [
    texts.found(name, texts.what[kind], accepted + refused),
    ...(refused > 0 && accepted > 0
      ? [texts.refused(refused)]
      : errorCount > 0
        ? [texts.wrong(errorCount)]
        : []),
    ...(errorCount === 0 && accepted > room ? [texts.noRoom(room)] : []),
    ...(kind === 'bundle' && errorCount === 0
      ? [differences.length === 0 ? texts.repeats : texts.differs(differences.length)]
      : []),
    ...(ignoredCells > 0 ? [texts.ignored(ignoredCells)] : []),
  ]
}

/** Two may be wrong with the same place. */
const keyOf = ({ place, pointer, code }: Finding): string => `${place} ${pointer} ${code}`

const FindingTable = ({ findings }: { findings: readonly Finding[] }) => (
  <RecordTable
    caption={texts.findings}
    columns={texts.findingColumns}
    rows={findings}
    keyOf={keyOf}
    cells={({ place, pointer, severity, message, given, allowed }) => [
      <span key="place">{place || pointer || '–'}</span>,
      <span key="what">
        {severity === 'warning' && <strong>{texts.warning}: </strong>}
        {message}
      </span>,
      given,
      allowed,
    ]}
  />
)

const CaseTable = ({ cases }: { cases: Report['cases'] }) => (
  <section className={styles.sheet}>
    <h2 className={styles.heading}>{texts.cases}</h2>
    <RecordTable
      caption={texts.cases}
      columns={texts.caseColumns}
      rows={cases}
      keyOf={({ place, name }) => `${place} ${name}`}
      cells={({ name, place, changes }) => [name, place, changes === 0 ? undefined : changes]}
    />
  </section>
)
