import { useQuery } from '@tanstack/react-query'
import { api } from '../../api/client.ts'
import type { components } from '../../api/generated.ts'
import { pageSettings } from '../../api/page-settings.ts'
import { useList } from '../../api/use-list.ts'
import { dayAndTime } from '../../format/times.ts'
import { Asked } from '../../frame/asked.tsx'
import { Listed } from '../../frame/listed.tsx'
import { Button } from '../../ui/button.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { AdminScreen } from '../admin-screen.tsx'
import { texts } from '../texts.ts'
import { textWithLinks } from './links.ts'
import styles from './mailbox.module.css'

type Mail = components['schemas']['KeptMail']

/** For an installation that sends no mails: their links are passed on from here. */
export function Page() {
  return (
    <AdminScreen title={texts.mailbox}>
      <Mailbox />
    </AdminScreen>
  )
}

function Mailbox() {
  const settings = useQuery(pageSettings)
  return (
    <Asked query={settings} failed={texts.mailboxFailed} skeleton={<Skeleton height={300} />}>
      {({ mails }) => (mails === 'sent' ? <p>{texts.mailsSent}</p> : <Mails />)}
    </Asked>
  )
}

/** Each look is recorded, so nothing but a person makes one. */
function Mails() {
  const mails = useList<Mail>(
    ['mailbox'],
    (cursor) =>
      api.GET('/api/v1/admin/mailbox', { params: { query: { limit: 30, ...(cursor && { cursor }) } } }),
    { staleTime: Number.POSITIVE_INFINITY },
  )
  return (
    <>
      <p className={styles.about}>
        {texts.mailboxAbout} <Button onClick={() => void mails.refetch()}>{texts.lookAgain}</Button>
      </p>
      <Listed query={mails} failed={texts.mailboxFailed} empty={<p>{texts.noMails}</p>}>
        {(rows) => (
          <ul>
            {rows.map((mail, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a mail has no id, and two may be the same.
              <li key={i} className={styles.mail}>
                <Letter mail={mail} />
              </li>
            ))}
          </ul>
        )}
      </Listed>
    </>
  )
}

function Letter({ mail: { to, subject, text, createdAt } }: { mail: Mail }) {
  return (
    <article>
      <h2>{subject}</h2>
      <p className={styles.about}>
        {texts.to(to)} · {dayAndTime(createdAt)}
      </p>
      <p className={styles.text}>
        {textWithLinks(text).map((part, i) =>
          part.isLink ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a mail stay as they are.
            <a key={i} href={part.text} rel="noreferrer" target="_blank">
              {part.text}
            </a>
          ) : (
            part.text
          ),
        )}
      </p>
    </article>
  )
}
