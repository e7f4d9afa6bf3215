import { Link } from '@tanstack/react-router'
import { useDeferredValue, useId, useState } from 'react'
import { Asked } from '../../frame/asked.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { SearchInput } from '../../ui/search-input.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { valuesText } from './item-values.ts'
import styles from './library.module.css'
import { type LibraryItem, type LibraryKind, type Shelf, useItems } from './queries.ts'
import { libraryTexts as texts } from './texts.ts'

interface ChooseItemProps {
  kind: LibraryKind
  projectId: string
  /** What becomes of what is chosen. */
  about: string
  onChoose(item: LibraryItem): void
  onClose(): void
}

/** One's own items of a kind, and those of the project, to choose one. */
export function ChooseItem({ kind, projectId, about, onChoose, onClose }: ChooseItemProps) {
  const [typed, setTyped] = useState('')
  const q = useDeferredValue(typed.trim())
  const shared = { kind, q, onChoose }
  return (
    <Dialog title={texts.useTitle[kind]} isOpen onOpenChange={onClose}>
      <p className={styles.about}>{about}</p>
      <SearchInput
        aria-label={texts.find}
        placeholder={texts.find}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Found shelf="own" title={texts.mine} none={texts.noneOwn} {...shared} />
      <Found shelf={{ projectId }} title={texts.ofProject} none={texts.noneOfProject} {...shared} />
      <p className={styles.found}>
        <Link to="/library">{texts.open}</Link>
      </p>
    </Dialog>
  )
}

interface FoundProps extends Pick<ChooseItemProps, 'kind' | 'onChoose'> {
  shelf: Shelf
  title: string
  none: string
  q: string
}

const rowHeight = 48

function Found({ shelf, title, none, kind, q, onChoose }: FoundProps) {
  const id = useId()
  const items = useItems(shelf, { q, kind })
  return (
    <section className={styles.found} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <Asked query={items} failed={texts.failed} skeleton={<Skeleton height={rowHeight} />}>
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.rows)
          if (rows.length === 0) return <p className={styles.about}>{q === '' ? none : texts.noneFound}</p>
          return (
            <ul>
              {rows.map((item) => (
                <li key={item.id}>
                  <span>
                    {item.name}
                    <small>{valuesText(item)}</small>
                    <small>{item.source}</small>
                  </span>
                  <Button aria-label={texts.verbOf(item.name)} onClick={() => onChoose(item)}>
                    {texts.use}
                  </Button>
                </li>
              ))}
            </ul>
          )
        }}
      </Asked>
    </section>
  )
}
