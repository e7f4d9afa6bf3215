import { useNavigate } from '@tanstack/react-router'
import { api } from '../api/client.ts'
import { answeredWhole, Unreached } from '../api/problems.ts'
import { session } from '../api/session.ts'
import { say } from '../ui/bar.tsx'
import { Button } from '../ui/button.tsx'
import { Menu } from '../ui/menu.tsx'
import { texts } from './texts.ts'

/** What somebody who is signed in finds under the own name. */
export function AccountMenu({ name }: { name: string }) {
  const navigate = useNavigate()
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
  return (
    <Menu
      trigger={<Button look="quiet">{name}</Button>}
      items={[{ label: texts.signOut, perform: () => void signOut() }]}
    />
  )
}
