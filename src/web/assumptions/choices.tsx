import { type ReactNode, useId } from 'react'
import type { Headline } from '../results/headlines.ts'
import { SelectBox } from '../ui/select-box.tsx'
import styles from './assumptions.module.css'
import type { AssumptionSearch } from './routes.tsx'
import { texts } from './texts.ts'

interface ChoicesProps {
  /** What is looked at: a scenario by its id, or all of them. */
  of: string
  scenarios: readonly { readonly id: string; readonly name: string }[]
  onOf(id: string): void
  /** The name of the number that effects are told of, and those that the level sees. */
  output: string
  seen: readonly Headline[]
  only: AssumptionSearch['only']
  onSearch(change: AssumptionSearch): void
  /** Ways to take it along. */
  children: ReactNode
}

/** In place of the id of a scenario. */
export const wholeProject = 'project'

/** Which assumptions are shown, and the effect on what. */
export function Choices({ of, scenarios, onOf, output, seen, only, onSearch, children }: ChoicesProps) {
  const [ofBox, outputBox] = [useId(), useId()]
  return (
    <div className={styles.choices}>
      <span>
        <label htmlFor={ofBox}>{texts.of}</label>{' '}
        <SelectBox id={ofBox} value={of} onChange={({ currentTarget: { value } }) => onOf(value)}>
          <option value={wholeProject}>{texts.wholeProject}</option>
          {scenarios.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectBox>
      </span>
      <span>
        <label htmlFor={outputBox}>{texts.effectOn}</label>{' '}
        <SelectBox
          id={outputBox}
          value={output}
          onChange={({ currentTarget: { value } }) => onSearch({ of: value })}
        >
          {seen.map(({ name, label }) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </SelectBox>
      </span>
      <label>
        <input
          type="checkbox"
          checked={only === 'doubtful'}
          onChange={({ currentTarget: { checked } }) => onSearch({ only: checked ? 'doubtful' : undefined })}
        />
        {texts.onlyDoubtful}
      </label>
      {children}
    </div>
  )
}
