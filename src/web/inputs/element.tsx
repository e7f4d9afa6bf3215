import { lazy, Suspense, useState } from 'react'
import { useScenarioId } from '../cases/use-scenario-id.ts'
import { Button } from '../ui/button.tsx'
import { say } from '../ui/say.ts'
import { useCase, useShown } from '../workspace/open-case.tsx'
import {
  canRemove,
  duplicateElement,
  isKeptList,
  type ListName,
  moveElement,
  removeElement,
  renameElement,
} from './lists.ts'
import { Row } from './row.tsx'
import type { InputRow } from './rows.ts'
import styles from './section.module.css'
import { texts } from './texts.ts'
import { useLeftText } from './use-left-text.ts'

/** Comes after the element itself. */
const LibraryMenu = lazy(async () => ({
  default: (await import('../cases/library/library-ways.tsx')).LibraryMenu,
}))

/** Words that nobody needs before it is shown. */
const own = {
  duplicateIt: 'Duplicate',
  duplicate: (name: string) => `Duplicate ${name}`,
  remove: (name: string) => `Remove ${name}`,
  moveUp: (name: string) => `Move ${name} up`,
  moveDown: (name: string) => `Move ${name} down`,
  rename: (name: string) => `Name of ${name}`,
  removed: (name: string) => `${name} is removed.`,
} as const

interface ElementProps {
  list: ListName
  place: number
  rows: readonly InputRow[]
}

/** One element of a list: its name, what can be done with it, and its inputs. */
export function Element({ list, place, rows }: ElementProps) {
  const { change, results, workspace } = useCase()
  const name = rows[0]?.element ?? ''
  const scenarioId = useScenarioId()
  const mayGo = useShown(({ document }) => canRemove(document, list))
  const { left, keep } = useLeftText(`/${list}/${place}/name`)
  const [typed, setTyped] = useState<string>()
  const now = () => results.get().document
  const write = (next: string | undefined) => {
    setTyped(next)
    keep(next)
  }
  const rename = () => {
    const wanted = typed ?? left
    write(undefined)
    if (wanted !== undefined) change(renameElement(now(), list, place, wanted))
  }
  const remove = () => {
    const group = crypto.randomUUID()
    change(removeElement(now(), list, place), group)
    say(own.removed(name), { label: texts.undo, perform: () => workspace.undo(group) })
  }
  return (
    <>
      <div className={styles.tools}>
        <input
          className={styles.name}
          aria-label={own.rename(name)}
          value={typed ?? left ?? name}
          maxLength={100}
          onChange={(event) => write(event.currentTarget.value)}
          onBlur={rename}
          onKeyDown={(event) => {
            if (event.key === 'Enter') rename()
            if (event.key === 'Escape') write(undefined)
          }}
        />
        <Button
          look="quiet"
          aria-label={own.moveUp(name)}
          onClick={() => change(moveElement(now(), list, place, -1))}
        >
          ↑
        </Button>
        <Button
          look="quiet"
          aria-label={own.moveDown(name)}
          onClick={() => change(moveElement(now(), list, place, 1))}
        >
          ↓
        </Button>
        <Button
          look="quiet"
          aria-label={own.duplicate(name)}
          onClick={() => change(duplicateElement(now(), list, place))}
        >
          {own.duplicateIt}
        </Button>
        {scenarioId !== undefined && isKeptList(list) && (
          <Suspense>
            <LibraryMenu scenarioId={scenarioId} part={list} at={`/${list}/${place}`} name={name} />
          </Suspense>
        )}
        <Button look="quiet" aria-label={own.remove(name)} disabled={!mayGo} onClick={remove}>
          ✕
        </Button>
      </div>
      {rows
        .filter(({ path }) => !path.endsWith('.name'))
        .map((row) => (
          <Row key={row.pointer} row={row} isBelowName />
        ))}
    </>
  )
}
