import { lazy, Suspense } from 'react'
import { inputGroups } from '../../contract/request/words/input-word.ts'
import { useScenarioId } from '../cases/use-scenario-id.ts'
import { Button } from '../ui/button.tsx'
import { useCase } from '../workspace/open-case.tsx'
import { Element } from './element.tsx'
import { addElement, canAdd, emptyElement, isKeptList, type ListName } from './lists.ts'
import { RowNote } from './row-note.tsx'
import type { InputRow } from './rows.ts'
import styles from './section.module.css'
import { Section } from './section.tsx'
import { texts } from './texts.ts'
import { useListRefusal } from './use-notes.ts'
import { YieldSum } from './yield-sum.tsx'

/** Comes after the list itself. */
const AddFromLibrary = lazy(async () => ({
  default: (await import('../cases/library/library-ways.tsx')).AddFromLibrary,
}))

/** Comes once the section is open. */
const PlaceButton = lazy(async () => ({ default: (await import('./place/place-button.tsx')).PlaceButton }))

export const isList = (group: string): group is ListName => Object.hasOwn(texts.elements, group)

interface ElementListProps {
  list: ListName
  rows: readonly InputRow[]
}

/** Feedstocks, utilities, products or policies: as many as are wanted, each with its inputs. */
export function ElementList({ list, rows }: ElementListProps) {
  const { change, results } = useCase()
  const refusal = useListRefusal(list)
  const scenarioId = useScenarioId()
  const elements = [...Map.groupBy(rows, ({ pointer }) => Number(pointer.split('/')[2]))]
  const add = () => {
    const { document } = results.get()
    change(addElement(document, list, emptyElement(list, texts.newElements[list])))
  }
  return (
    <Section title={inputGroups[list]} rows={[]} within={{ part: `/${list}`, count: elements.length, rows }}>
      {elements.map(([place, own]) => (
        <Element key={own[0]?.element ?? place} list={list} place={place} rows={own} />
      ))}
      <div className={styles.tools}>
        <Button disabled={!canAdd(results.get().document, list)} onClick={add}>
          {texts.add(texts.elements[list])}
        </Button>
        {scenarioId !== undefined && isKeptList(list) && (
          <Suspense>
            <AddFromLibrary scenarioId={scenarioId} part={list} />
          </Suspense>
        )}
        {list === 'utilities' && (
          <Suspense>
            <PlaceButton />
          </Suspense>
        )}
        {list === 'products' && <YieldSum />}
        <RowNote notes={{ refusal, warning: undefined, isComing: false, isIdle: false }} />
      </div>
    </Section>
  )
}
