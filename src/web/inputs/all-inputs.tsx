import { lazy, Suspense } from 'react'
import { type InputGroup, inputGroups } from '../../contract/request/words/input-word.ts'
import { useScenarioId } from '../cases/use-scenario-id.ts'
import { ElementList, isList } from './list.tsx'
import type { InputRow } from './rows.ts'
import styles from './section.module.css'
import { Section } from './section.tsx'
import { useRows } from './use-rows.ts'

/** Comes once the section is open. */
const PlaceButton = lazy(async () => ({ default: (await import('./place/place-button.tsx')).PlaceButton }))
const LibraryMenu = lazy(async () => ({
  default: (await import('../cases/library/library-ways.tsx')).LibraryMenu,
}))

/** Every input there is, a section for each group. */
export function AllInputs() {
  const groups = Map.groupBy(useRows(), ({ group }: InputRow) => group)
  const names = Object.keys(inputGroups) as InputGroup[]
  return names.map((group) => {
    const rows = groups.get(group) ?? []
    if (isList(group)) return <ElementList key={group} list={group} rows={rows} />
    return (
      rows.length > 0 && (
        <Section key={group} title={inputGroups[group]} rows={rows}>
          {group === 'plant' && <OfPlant />}
        </Section>
      )
    )
  })
}

/** As a sentence has it. */
const thePlant = 'the plant'

/** The plant can be kept in a library, and taken from one, and has what is published of a place. */
function OfPlant() {
  const scenarioId = useScenarioId()
  return (
    <div className={styles.tools}>
      <Suspense>
        {scenarioId !== undefined && (
          <LibraryMenu scenarioId={scenarioId} part="plant" at="" name={thePlant} />
        )}
        <PlaceButton />
      </Suspense>
    </div>
  )
}
