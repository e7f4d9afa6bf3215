import { lazy, Suspense, useState } from 'react'
import { valuesText } from '../cases/library/item-values.ts'
import { addItem, type LibraryItem, removeItem } from '../cases/library/queries.ts'
import { libraryTexts } from '../cases/library/texts.ts'
import { useChanging } from '../cases/use-changing.ts'
import { dayAndTime } from '../format/times.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Menu } from '../ui/menu.tsx'
import { RecordTable } from '../ui/record-table.tsx'
import { say } from '../ui/say.ts'
import styles from './library.module.css'
import { texts } from './texts.ts'

const ItemDialog = lazy(async () => ({
  default: (await import('../cases/library/item-dialog.tsx')).ItemDialog,
}))

interface ItemTableProps {
  items: readonly LibraryItem[]
  isWriter: boolean
  /** Whether it is the library of whoever looks. */
  isOwn: boolean
}

const { columns } = texts

/** Items of a library, each with what can be done with it. */
export function ItemTable({ items, isWriter, isOwn }: ItemTableProps) {
  const [edited, edit] = useState<LibraryItem>()
  const [asked, ask] = useState<LibraryItem>()
  return (
    <>
      <RecordTable
        caption={texts.title}
        columns={[
          columns.name,
          columns.kind,
          columns.values,
          columns.source,
          columns.changed,
          columns.action,
        ]}
        rows={items}
        keyOf={({ id }) => id}
        cells={(item) => [
          <span key="name" className={styles.name}>
            {item.name}
          </span>,
          <span key="kind" className={styles.kind}>
            {libraryTexts.kinds[item.kind]}
          </span>,
          <span key="values" className={styles.values}>
            {valuesText(item)}
            {item.note !== null && <small className={styles.soft}>{item.note}</small>}
          </span>,
          <Source key="source" item={item} />,
          <span key="changed">
            {texts.by(isOwn ? '' : (item.changedBy ?? ''), dayAndTime(item.updatedAt))}
            <small className={styles.soft}>{texts.revision(item.revision)}</small>
          </span>,
          <ItemMenu
            key="actions"
            item={item}
            isWriter={isWriter}
            isOwn={isOwn}
            onEdit={() => edit(item)}
            onRemove={() => ask(item)}
          />,
        ]}
      />
      {edited && (
        <Suspense>
          <ItemDialog
            title={libraryTexts.editTitle(edited.name)}
            verb={libraryTexts.save}
            item={edited}
            onClose={() => edit(undefined)}
          />
        </Suspense>
      )}
      {asked && <Removing item={asked} onClose={() => ask(undefined)} />}
    </>
  )
}

function Source({ item: { source, link } }: { item: LibraryItem }) {
  return (
    <span className={styles.source}>
      {link === null ? (
        source
      ) : (
        <a href={link} target="_blank" rel="noreferrer">
          {source}
        </a>
      )}
    </span>
  )
}

interface ItemMenuProps {
  item: LibraryItem
  isWriter: boolean
  isOwn: boolean
  onEdit(): void
  onRemove(): void
}

function ItemMenu({ item, isWriter, isOwn, onEdit, onRemove }: ItemMenuProps) {
  const change = useChanging()
  const { kind, name, body, source, link, note } = item
  const copy = () =>
    void change(async () => {
      await addItem('own', { kind, name, body, source, link, note })
      say(texts.copied(name))
    })
  return (
    <Menu
      trigger={
        <Button look="quiet" aria-label={texts.actionsOf(name)}>
          ⋯
        </Button>
      }
      items={[
        ...(isWriter ? [{ label: texts.edit, perform: onEdit }] : []),
        ...(isOwn ? [] : [{ label: texts.copyToOwn, perform: copy }]),
        ...(isWriter ? [{ label: texts.remove, perform: onRemove }] : []),
      ]}
    />
  )
}

/** It cannot be undone, so it is asked for twice. */
function Removing({ item, onClose }: { item: LibraryItem; onClose(): void }) {
  const change = useChanging()
  const remove = () => {
    onClose()
    void change(async () => {
      await removeItem(item)
      say(texts.removed(item.name))
    })
  }
  return (
    <Dialog title={texts.removeTitle(item.name)} isOpen onOpenChange={onClose}>
      <p className={styles.about}>{texts.removeAbout}</p>
      <div className={styles.buttons}>
        <Button look="bad" onClick={remove}>
          {texts.remove}
        </Button>
        <Button onClick={onClose}>{texts.keep}</Button>
      </div>
    </Dialog>
  )
}
