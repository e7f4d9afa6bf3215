import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { pageSettings } from '../api/page-settings.ts'
import { texts } from './texts.ts'

/** Says what to do with the mail, and where it is when the installation sends none. */
export function MailNotice({ text }: { text: string }) {
  const { data } = useQuery(pageSettings)
  return (
    <div role="status">
      <p>{text}</p>
      {data?.mails === 'kept' && <p>{texts.linkKept}</p>}
      <p>
        <Link to="/sign-in">{texts.backToSignIn}</Link>
      </p>
    </div>
  )
}
