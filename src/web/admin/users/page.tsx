import { useNavigate, useSearch } from '@tanstack/react-router'
import { api } from '../../api/client.ts'
import { useList } from '../../api/use-list.ts'
import { day, dayAndTime } from '../../format/times.ts'
import { Listed } from '../../frame/listed.tsx'
import { Button } from '../../ui/button.tsx'
import { RecordTable } from '../../ui/record-table.tsx'
import { AdminScreen } from '../admin-screen.tsx'
import { SearchBox } from '../search-box.tsx'
import { texts } from '../texts.ts'
import { LevelChoice, RightSwitch } from './rights.tsx'
import type { User } from './use-rights.ts'
import styles from './users.module.css'

/** Who has an account, and what each may do: changed in its row, and taken back by the bar below. */
export function Page() {
  return (
    <AdminScreen title={texts.users}>
      <Users />
    </AdminScreen>
  )
}

const columns = [
  texts.user,
  texts.level,
  texts.administrator,
  texts.maySignIn,
  texts.confirmed,
  texts.since,
  texts.lastSignIn,
]

function Users() {
  const { q } = useSearch({ from: '/admin/users' })
  const navigate = useNavigate()
  const find = (text: string) =>
    void navigate({ to: '/admin/users', search: text === '' ? {} : { q: text }, replace: true })
  const users = useList<User>(['users', q ?? ''], (cursor) =>
    api.GET('/api/v1/admin/users', {
      params: { query: { limit: 50, ...(q !== undefined && { search: q }), ...(cursor && { cursor }) } },
    }),
  )
  const empty = (
    <p>
      {texts.noUsers} <Button onClick={() => find('')}>{texts.showAll}</Button>
    </p>
  )
  return (
    <>
      <SearchBox key={q} label={texts.search} text={q ?? ''} onFind={find} />
      <Listed query={users} failed={texts.usersFailed} empty={empty}>
        {(rows) => (
          <RecordTable
            caption={texts.users}
            columns={columns}
            rows={rows}
            keyOf={({ id }) => id}
            cells={userCells}
          />
        )}
      </Listed>
    </>
  )
}

const userCells = (user: User) => [
  <span key="who">
    {user.name}
    <br />
    <span className={styles.email}>{user.email}</span>
  </span>,
  <LevelChoice key="level" user={user} />,
  <RightSwitch key="admin" user={user} right="isAdmin" />,
  <RightSwitch key="disabled" user={user} right="isDisabled" />,
  user.isVerified ? texts.yes : texts.no,
  day(user.createdAt),
  user.lastSignInAt === null ? texts.never : dayAndTime(user.lastSignInAt),
]
