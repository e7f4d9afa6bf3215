import { Link } from '@tanstack/react-router'
import { RecordTable } from '../ui/record-table.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { checkCells, checkColumns } from './check-cells.tsx'
import styles from './model-checks.module.css'
import type { Check, OtherModel } from './queries.ts'
import { analysisName, placeOf, texts } from './texts.ts'

interface ChecksOfProps {
  /** undefined of what is no other model's. */
  model: OtherModel | undefined
  checks: readonly Check[]
}

/** The checks of one model under its name; nothing where there are none. */
export function ChecksOf({ model, checks }: ChecksOfProps) {
  if (checks.length === 0) return null
  const name = model?.name ?? texts.own
  return (
    <section className={styles.model}>
      <h2>{name}</h2>
      <p>{model?.about ?? texts.ownAbout}</p>
      {model && <Origin model={model} />}
      <Sheet>
        <RecordTable
          caption={name}
          columns={[texts.check, ...checkColumns]}
          rows={checks.toSorted((one, other) => placeOf(one.analysis) - placeOf(other.analysis))}
          keyOf={({ id }) => id}
          cells={(check) => [<Name key="name" check={check} />, ...checkCells(check)]}
        />
      </Sheet>
    </section>
  )
}

/** Where the model is, which version was taken, and the program that has run it. */
function Origin({ model: { address, version, licence, program } }: { model: OtherModel }) {
  return (
    <p className={styles.origin}>
      <a href={address}>{address.replace('https://', '')}</a>
      {[version, licence].filter(Boolean).map((part) => ` · ${part}`)}
      {' · '}
      {program === null ? texts.published : texts.runBy(program)}
    </p>
  )
}

/** What is checked, with the way to its case, and why it differs. */
function Name({ check: { caseId, title, analysis, source, why } }: { check: Check }) {
  return (
    <div className={styles.name}>
      <Link to="/validation/$case" params={{ case: caseId }}>
        {title}
      </Link>
      <p>
        {analysisName(analysis)} · {source}
      </p>
      {why !== null && <p>{texts.why(why)}</p>}
    </div>
  )
}
