import { Link } from '@tanstack/react-router'
import { valueText } from '../inputs/value-text.ts'
import { headlines } from '../results/headlines.ts'
import { RecordTable } from '../ui/record-table.tsx'
import type { Json } from '../workspace/document.ts'
import styles from './assumptions.module.css'
import type { ProjectInput, ProjectRegister } from './queries.ts'
import { EffectCell, SourceCell } from './register-table.tsx'
import { texts } from './texts.ts'

interface ProjectTableProps {
  caption: string
  register: ProjectRegister
  /** Those of it that are shown. */
  inputs: readonly ProjectInput[]
  /** What inputs are called, by their places. */
  titles: ReadonlyMap<string, string>
}

/** The inputs of a project, those first that move an answer most; one that differs has a row for each value. */
export function ProjectTable({ caption, register, inputs, titles }: ProjectTableProps) {
  const { output, scenarios } = register
  const headline = headlines.find(({ name }) => name === output.name)
  const rows = inputs.flatMap((input) => input.values.map((known, i) => ({ input, known, i })))
  const baseOf = (id: string) => scenarios.find((each) => each.id === id)?.base.value ?? null
  return (
    <div className={styles.sheet}>
      <RecordTable
        caption={caption}
        columns={[
          texts.input,
          texts.scenarios,
          texts.value,
          texts.effect(headline?.unit ?? output.unit),
          texts.source,
          texts.confidence,
          texts.why,
        ]}
        rows={rows}
        keyOf={({ input, i }) => `${input.place} ${i}`}
        cells={({ input, known }) => [
          titles.get(input.place) ?? input.label,
          input.isSame ? (
            <span key="scenarios" className={styles.soft}>
              {texts.all}
            </span>
          ) : (
            <Scenarios key="scenarios" register={register} ids={known.scenarios} />
          ),
          valueText(known.value as Json),
          <EffectCell
            key="effect"
            input={known}
            base={known.effect && baseOf(known.effect.scenario)}
            factor={headline?.factor ?? 1}
          />,
          <SourceCell key="source" input={known} />,
          <span key="confidence" data-weak={known.isWeak || undefined} className={styles.confidence}>
            {known.confidence === null ? texts.none : texts[known.confidence]}
          </span>,
          known.note?.note ? (
            <p key="note" className={styles.note}>
              {known.note.note}
            </p>
          ) : (
            ''
          ),
        ]}
      />
    </div>
  )
}

/** The scenarios that have a value, each with a way to its own assumptions. */
function Scenarios({ register: { scenarios }, ids }: { register: ProjectRegister; ids: readonly string[] }) {
  return (
    <ul className={styles.scenarios}>
      {scenarios
        .filter(({ id }) => ids.includes(id))
        .map(({ id, name }) => (
          <li key={id}>
            <Link to="/scenarios/$id/assumptions" params={{ id }}>
              {name}
            </Link>
          </li>
        ))}
    </ul>
  )
}
