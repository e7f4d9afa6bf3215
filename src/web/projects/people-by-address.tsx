import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { projectOf } from '../cases/queries.ts'
import { say } from '../ui/say.ts'
import { People } from './people.tsx'
import { texts } from './people-texts.ts'

/** The people of a project that a mail leads to, whatever is listed. */
export function PeopleByAddress({ id, onClose }: { id: string; onClose(): void }) {
  const { data, error } = useQuery({ ...projectOf(id), retry: false })
  useEffect(() => {
    if (!error) return
    say(texts.notYours)
    onClose()
  }, [error, onClose])
  return data ? <People project={data} onClose={onClose} /> : null
}
