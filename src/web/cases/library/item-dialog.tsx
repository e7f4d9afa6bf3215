import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useAsking } from '../../api/use-asking.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { say } from '../../ui/say.ts'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { casesKey } from '../queries.ts'
import { bodyOfItem } from './item-document.ts'
import { draftOf, readDraft, rowsFor } from './item-draft.ts'
import {
  addItem,
  changeItem,
  type LibraryItem,
  type LibraryKind,
  type NewLibraryItem,
  type Shelf,
} from './queries.ts'
import { libraryTexts as texts } from './texts.ts'
import { ValueFields } from './value-fields.tsx'

/** What a new item begins with. */
export type Beginning = Pick<LibraryItem, 'kind' | 'name' | 'body'>

type ItemDialogProps = {
  title: string
  verb: string
  onClose(): void
} & (
  | { item: LibraryItem }
  | {
      beginning: Beginning
      /** Whether its kind may be chosen. */
      isOpenKind: boolean
      /** Where it may go; the first is chosen. */
      shelves: readonly Shelf[]
    }
)

const kinds = (Object.keys(texts.kinds) as LibraryKind[]).map((value) => ({
  value,
  label: texts.kinds[value],
}))
const said = ['/name', '/source', '/link', '/note', '/body/year', '/body/place']

/** Writes an item of a library: a new one, or one that is there. */
export function ItemDialog({ title, verb, onClose, ...props }: ItemDialogProps) {
  const begun = 'item' in props ? props.item : props.beginning
  const item = 'item' in props ? props.item : undefined
  const shelves = 'item' in props ? [] : props.shelves
  const [shelf, setShelf] = useState(0)
  const [isTyped, setTyped] = useState(false)
  const { kind, choose, draft, setDraft, problems, submit, asking } = useWriting(
    begun,
    (given) => (item ? changeItem(item, given) : addItem(shelves[shelf] ?? 'own', given)),
    onClose,
  )
  return (
    <Dialog title={title} isOpen onOpenChange={onClose} isTyped={isTyped}>
      <div onChange={() => setTyped(true)}>
        <Form
          verb={verb}
          isBusy={asking.isBusy}
          failure={asking.failure(...said)}
          besides={<Button onClick={onClose}>{texts.cancel}</Button>}
          onSubmit={submit}
        >
          {'isOpenKind' in props && props.isOpenKind && (
            <Select<LibraryKind> label={texts.kind} value={kind} options={kinds} onChange={choose} />
          )}
          <TextField
            label={texts.name}
            name="name"
            maxLength={100}
            defaultValue={begun.name}
            error={asking.errorOf('/name')}
          />
          <ValueFields
            rows={rowsFor(kind)}
            draft={draft}
            problemOf={(pointer) => problems[pointer] ?? asking.errorOf(placeInBody(kind, pointer))}
            onChange={setDraft}
          />
          {kind === 'price' && <OfPrice body={bodyOfItem(begun)} errorOf={asking.errorOf} />}
          <Origin item={item} errorOf={asking.errorOf} />
          {shelves.length > 1 && (
            <Select
              label={texts.shelf}
              value={String(shelf)}
              options={shelves.map((each, i) => ({ value: String(i), label: shelfText(each) }))}
              onChange={(value) => setShelf(Number(value))}
            />
          )}
        </Form>
      </div>
    </Dialog>
  )
}

const shelfText = (shelf: Shelf): string => (shelf === 'own' ? texts.own : texts.project)

/** What is typed, and what becomes of it. */
function useWriting(
  begun: Beginning,
  write: (given: NewLibraryItem) => Promise<LibraryItem>,
  onClose: () => void,
) {
  const queries = useQueryClient()
  const [kind, setKind] = useState(begun.kind)
  const [draft, setDraft] = useState(() => draftOf(kind, bodyOfItem(begun)))
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({})
  const asking = useAsking(write, ({ name }) => {
    onClose()
    say(texts.kept(name))
    void queries.invalidateQueries({ queryKey: casesKey })
  })
  const choose = (next: LibraryKind) => {
    setKind(next)
    setDraft(draftOf(next, {}))
    setProblems({})
  }
  const submit = (values: FormData) => {
    const read = readDraft(kind, draft, texts.noValue)
    setProblems('problems' in read ? read.problems : {})
    if ('problems' in read) return
    const text = (name: string) => String(values.get(name) ?? '').trim()
    const price = kind === 'price' && { year: Number(text('year')), place: text('place') }
    asking.ask({
      kind,
      name: text('name'),
      body: { ...read.body, ...price } as LibraryItem['body'],
      source: text('source'),
      link: text('link') || null,
      note: text('note') || null,
    })
  }
  return { kind, choose, draft, setDraft, problems, submit, asking }
}

/** Where a refusal speaks of a value. */
const placeInBody = (kind: LibraryKind, pointer: string): string => {
  const keys = pointer.split('/').slice(kind === 'plant' ? 1 : 3)
  return ['/body', ...keys].join('/')
}

interface PartProps {
  errorOf(pointer: string): string | undefined
}

function OfPrice({ body, errorOf }: PartProps & { body: ReturnType<typeof bodyOfItem> }) {
  return (
    <>
      <TextField
        label={texts.year}
        name="year"
        inputMode="numeric"
        maxLength={4}
        defaultValue={String(body.year ?? '')}
        error={errorOf('/body/year')}
      />
      <TextField
        label={texts.place}
        name="place"
        maxLength={100}
        defaultValue={String(body.place ?? '')}
        error={errorOf('/body/place')}
      />
    </>
  )
}

/** Where the values are from. */
function Origin({ item, errorOf }: PartProps & { item: LibraryItem | undefined }) {
  return (
    <>
      <TextField
        label={texts.source}
        name="source"
        hint={texts.sourceHint}
        maxLength={300}
        defaultValue={item?.source ?? ''}
        error={errorOf('/source')}
      />
      <TextField
        label={texts.link}
        name="link"
        hint={texts.linkHint}
        maxLength={300}
        defaultValue={item?.link ?? ''}
        error={errorOf('/link')}
      />
      <TextField
        label={texts.note}
        name="note"
        maxLength={1_000}
        defaultValue={item?.note ?? ''}
        error={errorOf('/note')}
      />
    </>
  )
}
