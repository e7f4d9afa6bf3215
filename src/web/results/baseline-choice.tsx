import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useId } from 'react'
import { type Offer, useOffer } from '../actions/here.ts'
import { calculationsOf, scenarioOf, scenariosOf } from '../cases/queries.ts'
import { resultName } from '../cases/result-name.ts'
import { baselineText } from './baseline.ts'
import styles from './baseline-choice.module.css'
import { texts } from './texts.ts'
import { useBaseline } from './use-baseline.ts'

/** What all numbers are compared with. A case that the server does not have has only the default. */
export function BaselineChoice() {
  const { id } = useParams({ strict: false })
  const navigate = useNavigate()
  const { baseline, failed } = useBaseline()
  const labelId = useId()
  useOffer(chooser)
  if (id === undefined) return <p className={styles.choice}>{texts.againstDefault}</p>
  const choose = (next: string) =>
    navigate({ to: '.', search: (was) => ({ ...was, baseline: next === 'default' ? undefined : next }) })
  return (
    <div className={styles.choice}>
      <label htmlFor={labelId}>{texts.against}</label>
      <select
        id={labelId}
        data-part="baseline"
        value={baselineText(baseline)}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="default">{texts.default}</option>
        <Options scenario={id} chosen={baselineText(baseline)} />
      </select>
      {failed && <span role="alert">{texts.baselineFailed}</span>}
    </div>
  )
}

/** Something that results may be compared with. */
interface Comparable {
  readonly id: string
  readonly name: string
}

const mostListed = 50

const chooser: Offer = {
  doers: {
    'choose baseline': () => document.querySelector<HTMLElement>('select[data-part="baseline"]')?.focus(),
  },
}

function Options({ scenario, chosen }: { scenario: string; chosen: string }) {
  const { data: own } = useQuery(scenarioOf(scenario))
  const { data: calculations = [] } = useQuery(calculationsOf(scenario, mostListed))
  const { data: siblings = [] } = useQuery({
    ...scenariosOf(own?.projectId ?? ''),
    enabled: own !== undefined,
  })
  const kept = calculations
    .filter(({ status }) => status === 'calculated')
    .map((each) => ({ id: each.id, name: resultName(each) }))
  const others = siblings
    .filter(({ id }) => id !== scenario)
    .map(({ id, scenarioName }) => ({ id, name: scenarioName }))
  const groups = [
    { label: texts.keptResults, prefix: 'calc:', all: kept },
    { label: texts.otherScenarios, prefix: 'scn:', all: others },
  ]
  const values = groups.flatMap(({ prefix, all }) => all.map(({ id }) => `${prefix}${id}`))
  return (
    <>
      {groups.map(({ label, prefix, all }) => all.length > 0 && group(label, prefix, all))}
      {/* An address may name one that is in no list, as of another project. */}
      {chosen !== 'default' && !values.includes(chosen) && <option value={chosen}>{texts.another}</option>}
    </>
  )
}

const group = (label: string, prefix: string, all: readonly Comparable[]) => (
  <optgroup key={label} label={label}>
    {all.map(({ id, name }) => (
      <option key={id} value={`${prefix}${id}`}>
        {name}
      </option>
    ))}
  </optgroup>
)
