import { type ReactNode, useState } from 'react'
import type { Project } from '../cases/queries.ts'
import { useChanging } from '../cases/use-changing.ts'
import { Button } from '../ui/button.tsx'
import { say } from '../ui/say.ts'
import { SelectBox } from '../ui/select-box.tsx'
import { type Person, peopleRequests, type Wanted } from './people-requests.ts'
import { texts } from './people-texts.ts'
import styles from './projects.module.css'

interface PersonProps {
  project: Project
  person: Person
}

const memberRoles = ['editor', 'reviewer', 'viewer'] as const
export const nameOf = ({ name, email }: Person) => name || email || texts.nameless

/** What somebody may do; its owner chooses it for others. */
export function PersonRole({ project, person }: PersonProps) {
  const change = useChanging()
  if (project.role !== 'owner' || person.role === 'owner') return <span>{texts.roles[person.role]}</span>
  return (
    <SelectBox
      className={styles.role}
      aria-label={texts.roleOf(nameOf(person))}
      value={person.role}
      onChange={({ currentTarget: { value } }) =>
        void change(() => peopleRequests(project.id).changeRole(person.userId, value as Wanted['role']))
      }
    >
      {memberRoles.map((role) => (
        <option key={role} value={role}>
          {texts.roles[role]}
        </option>
      ))}
    </SelectBox>
  )
}

interface ActionsProps extends PersonProps {
  isSelf: boolean
  onClose(): void
}

export function PersonActions({ project, person, isSelf, onClose }: ActionsProps) {
  const change = useChanging()
  const { remove, offer } = peopleRequests(project.id)
  const name = nameOf(person)
  if (person.role === 'owner') return null
  const leave = () =>
    change(async () => {
      await remove(person.userId)
      say(texts.left(project.projectName))
      onClose()
    }, project.id)
  if (isSelf)
    return (
      <span className={styles.verbs}>
        <Considered label={texts.leave} really={texts.reallyLeave} onDone={() => void leave()}>
          {texts.leave}
        </Considered>
      </span>
    )
  if (project.role !== 'owner') return null
  const takeOut = () =>
    change(async () => {
      await remove(person.userId)
      say(texts.removed(name))
    })
  const handOver = () =>
    change(async () => {
      await offer(person.userId)
      say(texts.offered(name))
    })
  return (
    <span className={styles.verbs}>
      <Considered label={texts.handOverTo(name)} really={texts.reallyHandOver} onDone={() => void handOver()}>
        {texts.handOver}
      </Considered>
      <Button look="quiet" aria-label={texts.removeOf(name)} onClick={() => void takeOut()}>
        {texts.remove}
      </Button>
    </span>
  )
}

interface ConsideredProps {
  label: string
  /** What the button says once it was clicked; then it does it. */
  really: string
  onDone(): void
  children: ReactNode
}

/** A button for what cannot be undone by the same person: it is clicked twice. */
function Considered({ label, really, onDone, children }: ConsideredProps) {
  const [isSure, setSure] = useState(false)
  if (isSure)
    return (
      <Button look="bad" onBlur={() => setSure(false)} onClick={onDone} autoFocus>
        {really}
      </Button>
    )
  return (
    <Button look="quiet" aria-label={label} onClick={() => setSure(true)}>
      {children}
    </Button>
  )
}
