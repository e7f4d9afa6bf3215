import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { lazy, Suspense, useDeferredValue, useState } from 'react'
import { type LibraryKind, type Shelf, useItems } from '../cases/library/queries.ts'
import { libraryTexts } from '../cases/library/texts.ts'
import { mayWrite } from '../cases/may-write.ts'
import { isUnknown, NotYours } from '../cases/not-yours.tsx'
import { projectOf } from '../cases/queries.ts'
import { Listed } from '../frame/listed.tsx'
import { Screen } from '../frame/screen.tsx'
import { SignedInOnly } from '../frame/signed-in-only.tsx'
import { Ways } from '../frame/ways.tsx'
import { Button } from '../ui/button.tsx'
import { SearchInput } from '../ui/search-input.tsx'
import { SelectBox } from '../ui/select-box.tsx'
import { ItemTable } from './item-table.tsx'
import styles from './library.module.css'
import { texts } from './texts.ts'

/** Comes when somebody adds or edits. */
const ItemDialog = lazy(async () => ({
  default: (await import('../cases/library/item-dialog.tsx')).ItemDialog,
}))

const projectRoute = getRouteApi('/projects/$id/library')

/** What somebody keeps of their own to use it again. */
export function OwnLibrary() {
  return (
    <Screen title={texts.title} heading={texts.title}>
      <SignedInOnly>
        <Ways>
          <Link to="/projects">{texts.projects}</Link>
        </Ways>
        <p className={styles.about}>{texts.about}</p>
        <Items shelf="own" isWriter />
      </SignedInOnly>
    </Screen>
  )
}

/** What the people of a project keep. */
export function ProjectLibrary() {
  const { id } = projectRoute.useParams()
  const project = useQuery(projectOf(id))
  if (isUnknown(project.error)) return <NotYours what="project" />
  const title = texts.titleOf(project.data?.projectName ?? '')
  const isWriter = mayWrite(project.data?.role ?? null)
  return (
    <Screen title={title} heading={title}>
      <SignedInOnly>
        <Ways>
          <Link to="/projects">{texts.projects}</Link>
          <Link to="/library">{texts.own}</Link>
        </Ways>
        <p className={styles.about}>{texts.aboutProject}</p>
        {project.data && !isWriter && <p className={styles.about}>{texts.needsEditor}</p>}
        <Items shelf={{ projectId: id }} isWriter={isWriter} />
      </SignedInOnly>
    </Screen>
  )
}

const kinds = Object.keys(libraryTexts.kinds) as LibraryKind[]
const beginning = { kind: 'feedstock', name: '', body: {} } as const

function Items({ shelf, isWriter }: { shelf: Shelf; isWriter: boolean }) {
  const [typed, setTyped] = useState('')
  const [kind, setKind] = useState<LibraryKind>()
  const [isAdding, setAdding] = useState(false)
  const q = useDeferredValue(typed.trim())
  const items = useItems(shelf, { q, kind })
  const isSearched = q !== '' || kind !== undefined
  return (
    <>
      <div className={styles.choices}>
        <SearchInput
          aria-label={texts.search}
          placeholder={texts.search}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <SelectBox
          aria-label={texts.kind}
          value={kind ?? ''}
          onChange={(event) => setKind(kinds.find((each) => each === event.currentTarget.value))}
        >
          <option value="">{texts.all}</option>
          {kinds.map((each) => (
            <option key={each} value={each}>
              {libraryTexts.kinds[each]}
            </option>
          ))}
        </SelectBox>
        <span className={styles.spring} />
        {isWriter && (
          <Button look="first" onClick={() => setAdding(true)}>
            {texts.add}
          </Button>
        )}
      </div>
      <Listed query={items} failed={texts.failed} empty={<p>{isSearched ? texts.noneFound : texts.none}</p>}>
        {(rows) => <ItemTable items={rows} isWriter={isWriter} isOwn={shelf === 'own'} />}
      </Listed>
      {isAdding && (
        <Suspense>
          <ItemDialog
            title={libraryTexts.addTitle}
            verb={libraryTexts.add}
            beginning={beginning}
            isOpenKind
            shelves={[shelf]}
            onClose={() => setAdding(false)}
          />
        </Suspense>
      )}
    </>
  )
}
