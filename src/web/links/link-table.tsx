import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { type ProjectLink, revokeLink, type SharedLink } from '../cases/links.ts'
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
  links: readonly (SharedLink | ProjectLink)[]
  /** What kept results are called; a link of a list of a project says it itself. */
  results?: readonly { readonly id: string; readonly name: string }[]
  /** Whether whoever looks may end them. */
  isRevocable: boolean
  /** Set where what is around it has an edge already. */
  isWithin?: true
}

/** Links that can be opened, each with a way to revoke it; those of a project with their scenarios and makers. */
export function LinkTable({ caption, links, results = [], isRevocable, isWithin }: LinkTableProps) {
  const [asked, ask] = useState<SharedLink>()
  return (
    <div className={isWithin ? undefined : styles.sheet}>
      <RecordTable
        caption={caption}
        columns={[
          texts.label,
          texts.shows,
          texts.level,
          texts.lastOpened,
          texts.ends,
          ...(isRevocable ? [texts.action] : []),
        ]}
        rows={links}
        keyOf={({ id }) => id}
        cells={(link) => [
          'madeBy' in link && link.madeBy !== '' ? (
            <span key="name">
              {nameOf(link)}
              <small className={styles.by}>{texts.madeBy(link.madeBy)}</small>
            </span>
          ) : (
            nameOf(link)
          ),
          <Target key="target" link={link} results={results} />,
          link.allowFiles ? `${link.level}, ${texts.filesToo}` : link.level,
          link.lastOpenedAt === null ? texts.never : dayAndTime(link.lastOpenedAt),
          dayAndTime(link.expiresAt),
          ...(isRevocable
            ? [
                <Button key="revoke" aria-label={texts.revokeOf(nameOf(link))} onClick={() => ask(link)}>
                  {texts.revoke}
                </Button>,
              ]
            : []),
        ]}
      />
      {asked && <Revoking link={asked} onClose={() => ask(undefined)} />}
    </div>
  )
}

const nameOf = ({ label }: SharedLink): string => label ?? texts.noLabel

interface TargetProps {
  link: SharedLink | ProjectLink
  results: NonNullable<LinkTableProps['results']>
}

function Target({ link, results }: TargetProps) {
  if (!('scenarioName' in link)) return <Result link={link} results={results} />
  return (
    <span>
      <Result link={link} results={results} /> {texts.ofScenario}{' '}
      <Link to="/scenarios/$id" params={{ id: link.scenarioId }}>
        {link.scenarioName}
      </Link>
    </span>
  )
}

function Result({ link, results }: TargetProps) {
  const { calculationId } = link
  if (calculationId === null) return texts.latestResult
  const own = 'calculationName' in link ? link.calculationName : undefined
  const name = own ?? results.find(({ id }) => id === calculationId)?.name ?? texts.oneResult
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
