import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { answered } from '../../api/problems.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { SearchBox } from '../search-box.tsx'
import { texts } from '../texts.ts'
import styles from './audit.module.css'

const kinds = [
  { value: '', label: texts.allKinds },
  ...Object.entries(texts.kinds).map(([value, label]) => ({ value, label })),
]

interface FiltersProps {
  user: string | undefined
  kind: string | undefined
}

/** One person, found by name or address, and one kind of event. */
export function Filters({ user, kind }: FiltersProps) {
  const navigate = useNavigate()
  const show = (search: FiltersProps) => void navigate({ to: '/admin/audit', search, replace: true })
  const showKind = (value: string) => show({ user, kind: value || undefined })
  return (
    <>
      <PersonFilter user={user} onChoose={(id) => show({ user: id, kind })} />
      <div className={styles.filters}>
        <Select<string> label={texts.kind} value={kind ?? ''} options={kinds} onChange={showKind} />
      </div>
    </>
  )
}

interface PersonFilterProps {
  user: string | undefined
  onChoose(id: string | undefined): void
}

function PersonFilter({ user, onChoose }: PersonFilterProps) {
  const [text, setText] = useState('')
  const chosen = useQuery({
    queryKey: ['users', 'one', user],
    queryFn: () => answered(api.GET('/api/v1/admin/users/{id}', { params: { path: { id: user ?? '' } } })),
    enabled: user !== undefined,
    // An account that is gone is still found by its id.
    retry: false,
  })
  const found = useQuery({
    queryKey: ['users', 'few', text],
    queryFn: () =>
      answered(api.GET('/api/v1/admin/users', { params: { query: { search: text, limit: 5 } } })),
    enabled: text !== '',
  })
  if (user !== undefined) {
    return (
      <div className={styles.filters}>
        <span>
          {texts.person} <strong>{chosen.data?.email ?? user}</strong>
        </span>
        <Button onClick={() => onChoose(undefined)}>{texts.everybody}</Button>
      </div>
    )
  }
  return (
    <>
      <SearchBox label={texts.person} text={text} onFind={setText} />
      {text !== '' && found.data && (
        <div className={styles.filters} role="status">
          {found.data.length === 0 && texts.noUsers}
          {found.data.map(({ id, email }) => (
            <Button key={id} onClick={() => onChoose(id)}>
              {email}
            </Button>
          ))}
        </div>
      )}
    </>
  )
}
