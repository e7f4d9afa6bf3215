import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { revokeLink, type SharedLink } from '../cases/links.ts'
import { useChanging } from '../cases/use-changing.ts'
import { dayAndTime } from '../format/times.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { RecordTable } from '../ui/record-table.tsx'
import { say } from '../ui/say.ts'
import styles from './links.module.css'
import { texts } from './texts.ts'

interface LinkTableProps {
  caption: string
  links: readonly SharedLink[]
  /** What kept results are called. */
  results: readonly { readonly id: string; readonly name: string }[]
}

/** Links that can be opened, each with a way to revoke it. */
export function LinkTable({ caption, links, results }: LinkTableProps) {
  const [asked, ask] = useState<SharedLink>()
  return (
    <div className={styles.sheet}>
      <RecordTable
        caption={caption}
        columns={[texts.label, texts.shows, texts.level, texts.lastOpened, texts.ends, texts.action]}
        rows={links}
        keyOf={({ id }) => id}
        cells={(link) => [
          nameOf(link),
          <Target key="target" link={link} results={results} />,
          link.allowFiles ? `${link.level}, ${texts.filesToo}` : link.level,
          link.lastOpenedAt === null ? texts.never : dayAndTime(link.lastOpenedAt),
          dayAndTime(link.expiresAt),
          <Button key="revoke" aria-label={texts.revokeOf(nameOf(link))} onClick={() => ask(link)}>
            {texts.revoke}
          </Button>,
        ]}
      />
      {asked && <Revoking link={asked} onClose={() => ask(undefined)} />}
    </div>
  )
}

const nameOf = ({ label }: SharedLink): string => label ?? texts.noLabel

function Target({
  link: { calculationId },
  results,
}: { link: SharedLink } & Pick<LinkTableProps, 'results'>) {
  if (calculationId === null) return texts.latestResult
  const name = results.find(({ id }) => id === calculationId)?.name ?? texts.oneResult
  return (
    <Link to="/calculations/$id" params={{ id: calculationId }}>
      {name}
    </Link>
  )
}

/** It cannot be undone, so it is asked for twice. */
function Revoking({ link, onClose }: { link: SharedLink; onClose(): void }) {
  const change = useChanging()
  const name = nameOf(link)
  const revoke = () => {
    onClose()
    void change(async () => {
      await revokeLink(link.id)
      say(texts.revoked(name))
    })
  }
  return (
    <Dialog title={texts.revokeTitle(name)} isOpen onOpenChange={onClose}>
      <p className={styles.about}>{texts.revokeAbout}</p>
      <div className={styles.buttons}>
        <Button look="bad" onClick={revoke}>
          {texts.revoke}
        </Button>
        <Button onClick={onClose}>{texts.keep}</Button>
      </div>
    </Dialog>
  )
}
