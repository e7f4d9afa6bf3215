import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { api } from '../api/client.ts'
import { ownAccount } from '../api/own-account.ts'
import { answeredWhole, Unreached } from '../api/problems.ts'
import { session } from '../api/session.ts'
import { Button } from '../ui/button.tsx'
import { Menu, type MenuItem } from '../ui/menu.tsx'
import { say } from '../ui/say.ts'
import { texts } from './texts.ts'

/** What somebody who is signed in finds under the own name. */
export function AccountMenu({ name, isExpired }: { name: string; isExpired: boolean }) {
  const navigate = useNavigate()
  const { data } = useQuery({ ...ownAccount, enabled: !isExpired })
  const signOut = async () => {
    try {
      await answeredWhole(api.POST('/api/v1/auth/logout'))
    } catch (error) {
      // A session that has ended already is what was wanted.
      if (error instanceof Unreached) return say(`${texts.notSignedOut} ${error.message}`)
    }
    session.end()
    await navigate({ to: '/' })
  }
  const account: MenuItem = { label: texts.account, perform: () => void navigate({ to: '/account' }) }
  const administration: MenuItem = {
    label: texts.administration,
    perform: () => void navigate({ to: '/admin/users' }),
  }
  return (
    <Menu
      trigger={<Button look="quiet">{name}</Button>}
      items={[
        account,
        { label: texts.library, perform: () => void navigate({ to: '/library' }) },
        ...(data?.isAdmin ? [administration] : []),
        { label: texts.signOut, perform: () => void signOut() },
      ]}
    />
  )
}
