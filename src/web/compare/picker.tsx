import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { calculationsOf, type ListedScenario, projectsOf, scenariosOf } from '../cases/queries.ts'
import { resultName } from '../cases/result-name.ts'
import { Asked } from '../frame/asked.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { SearchInput } from '../ui/search-input.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import styles from './compare.module.css'
import { texts } from './texts.ts'

interface Choosing {
  /** As the address has them. */
  chosen: readonly string[]
  most: number
  onChoose(chosen: readonly string[]): void
}

const projectsShown = 50
const resultsShown = 20
const lineHeight = 30
const listHeight = 240

/** Ticks scenarios and kept results of all projects. */
export function Picker({ onClose, ...choosing }: Choosing & { onClose(): void }) {
  const [q, setQ] = useState('')
  const projects = useQuery(projectsOf(q.trim(), projectsShown))
  return (
    <Dialog title={texts.choosing} isOpen onOpenChange={onClose}>
      <div className={styles.picker}>
        <SearchInput
          aria-label={texts.find}
          placeholder={texts.findHint}
          value={q}
          onChange={(event) => setQ(event.currentTarget.value)}
        />
        <Asked query={projects} failed={texts.projectsFailed} skeleton={<Skeleton height={listHeight} />}>
          {(list) => (
            <>
              {list.length === 0 && <p>{texts.nothingFound}</p>}
              {list.map(({ id, projectName }, i) => (
                <OnceOpen key={id} title={projectName} isOpen={i === 0}>
                  <ScenariosOf id={id} {...choosing} />
                </OnceOpen>
              ))}
            </>
          )}
        </Asked>
        {choosing.chosen.length >= choosing.most && <p role="status">{texts.full(choosing.most)}</p>}
        <div>
          <Button look="first" onClick={onClose}>
            {texts.done}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

/** What is in it is asked for when it is opened first. */
function OnceOpen({
  title,
  isOpen = false,
  children,
}: {
  title: string
  isOpen?: boolean
  children: React.ReactNode
}) {
  const [wasOpen, setOpen] = useState(isOpen)
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => currentTarget.open && setOpen(true)}>
      <summary>{title}</summary>
      {wasOpen && children}
    </details>
  )
}

function ScenariosOf({ id, ...choosing }: Choosing & { id: string }) {
  const scenarios = useQuery(scenariosOf(id))
  return (
    <Asked query={scenarios} failed={texts.scenariosFailed} skeleton={<Skeleton height={lineHeight} />}>
      {(list) => (
        <ul>
          {list.map((scenario) => (
            <li key={scenario.id}>
              <Tick name={scenario.scenarioName} value={`scn:${scenario.id}`} {...choosing} />
              <OnceOpen title={texts.keptResults(scenario.scenarioName)}>
                <ResultsOf scenario={scenario} {...choosing} />
              </OnceOpen>
            </li>
          ))}
        </ul>
      )}
    </Asked>
  )
}

function ResultsOf({ scenario: { id }, ...choosing }: Choosing & { scenario: ListedScenario }) {
  const results = useQuery(calculationsOf(id, resultsShown))
  return (
    <Asked query={results} failed={texts.resultsFailed} skeleton={<Skeleton height={lineHeight} />}>
      {(list) => {
        const calculated = list.filter(({ status }) => status === 'calculated')
        if (calculated.length === 0) return <p>{texts.noResults}</p>
        return calculated.map((result) => (
          <Tick key={result.id} name={resultName(result)} value={`calc:${result.id}`} {...choosing} />
        ))
      }}
    </Asked>
  )
}

function Tick({ name, value, chosen, most, onChoose }: Choosing & { name: string; value: string }) {
  const isChosen = chosen.includes(value)
  const toggle = () => onChoose(isChosen ? chosen.filter((each) => each !== value) : [...chosen, value])
  return (
    <label className={styles.tick}>
      <input
        type="checkbox"
        checked={isChosen}
        disabled={!isChosen && chosen.length >= most}
        onChange={toggle}
      />{' '}
      {name}
    </label>
  )
}
