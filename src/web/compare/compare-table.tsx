import { useMemo } from 'react'
import { headlineChange, headlineValue } from '../results/headline-values.ts'
import { type Headline, headlines } from '../results/headlines.ts'
import { NotPartOfLevel } from '../results/not-part-of-level.tsx'
import { CaseHead } from './case-head.tsx'
import styles from './compare.module.css'
import { type InputLine, inputLines } from './input-differences.ts'
import { texts } from './texts.ts'
import type { Case } from './use-cases.ts'

interface CompareTableProps {
  /** The base is the first. */
  cases: readonly Case[]
  isOnlyDifferences: boolean
  onOnlyDifferences(isOnly: boolean): void
  onBase(key: string): void
  onRemove(key: string): void
}

/** A column a case, the base pinned at the left; headline numbers above, inputs below. */
export function CompareTable({
  cases,
  isOnlyDifferences,
  onOnlyDifferences,
  onBase,
  onRemove,
}: CompareTableProps) {
  const lines = useMemo(() => inputLines(cases.map(({ document }) => document)), [cases])
  const differing = lines.filter(({ differs }) => differs.some(Boolean))
  const shown = isOnlyDifferences ? differing : lines
  return (
    <>
      <label className={styles.only}>
        <input
          type="checkbox"
          checked={isOnlyDifferences}
          onChange={(event) => onOnlyDifferences(event.currentTarget.checked)}
        />{' '}
        {texts.onlyDifferences}
      </label>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keys as well. */}
      <section className={styles.scroll} tabIndex={0} aria-label={texts.title}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{texts.number}</th>
              {cases.map((each, i) => (
                <th key={each.key} scope="col">
                  <CaseHead of={each} isBase={i === 0} onBase={onBase} onRemove={onRemove} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {headlines.map((headline) => (
              <NumberRow key={headline.name} headline={headline} cases={cases} />
            ))}
          </tbody>
          <tbody>
            <tr>
              <th scope="rowgroup" colSpan={cases.length + 1} className={styles.group}>
                <span>
                  {isOnlyDifferences ? texts.inputsThatDiffer : texts.inputs} {shown.length}
                </span>
              </th>
            </tr>
            {shown.map((line) => (
              <InputRow key={line.key} line={line} cases={cases} />
            ))}
          </tbody>
        </table>
      </section>
      {cases.length > 1 && differing.length === 0 && <p className={styles.note}>{texts.sameInputs}</p>}
    </>
  )
}

function NumberRow({ headline, cases }: { headline: Headline; cases: readonly Case[] }) {
  const base = cases[0]?.outcome
  return (
    <tr>
      <th scope="row">
        {headline.label} <small>{headline.unit}</small>
      </th>
      {cases.map(({ key, outcome }, i) => {
        if (!outcome) return <td key={key}>–</td>
        const { value, reason } = headlineValue(headline, headline.of(outcome))
        const change = i > 0 && base ? headlineChange(headline, outcome, base) : undefined
        return (
          <td key={key} title={reason}>
            <b>{value ?? <NotPartOfLevel />}</b>
            {change && (
              <span className={styles.change} data-good={change.isGood}>
                {[change.text, change.relative].filter(Boolean).join(' · ')}
              </span>
            )}
          </td>
        )
      })}
    </tr>
  )
}

function InputRow({ line, cases }: { line: InputLine; cases: readonly Case[] }) {
  return (
    <tr>
      <th scope="row">{line.title}</th>
      {cases.map(({ key }, i) => (
        <td key={key} data-changed={line.differs[i] || undefined}>
          {line.texts[i]}
        </td>
      ))}
    </tr>
  )
}
