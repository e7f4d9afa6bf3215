import { useQuery } from '@tanstack/react-query'
import { useSession } from '../api/use-session.ts'
import type { Project } from '../cases/queries.ts'
import { useChanging } from '../cases/use-changing.ts'
import { dayAndTime } from '../format/times.ts'
import { Asked } from '../frame/asked.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { RecordTable } from '../ui/record-table.tsx'
import { say } from '../ui/say.ts'
import { Skeleton } from '../ui/skeleton.tsx'
import { Invite } from './invite.tsx'
import { OfferMade, OfferToMe } from './offer.tsx'
import { type Invitation, type People as PeopleData, peopleOf, peopleRequests } from './people-requests.ts'
import { texts } from './people-texts.ts'
import { nameOf, PersonActions, PersonRole } from './person.tsx'
import styles from './projects.module.css'

const tableHeight = 160

/** Who works on a project, who is invited, and, for its owner, ways to change that. */
export function People({ project, onClose }: { project: Project; onClose(): void }) {
  const people = useQuery(peopleOf(project.id))
  return (
    <Dialog title={texts.peopleOf(project.projectName)} isOpen onOpenChange={onClose}>
      <Asked query={people} failed={texts.failed} skeleton={<Skeleton height={tableHeight} />}>
        {(data) => <Listed project={project} data={data} onClose={onClose} />}
      </Asked>
    </Dialog>
  )
}

interface ListedProps {
  project: Project
  data: PeopleData
  onClose(): void
}

function Listed({ project, data: { people, invitations, offer }, onClose }: ListedProps) {
  const userId = useSession().user?.id
  const isOwner = project.role === 'owner'
  const nameOfId = (id: string | undefined) => {
    const person = people.find((each) => each.userId === id)
    return person ? nameOf(person) : texts.nameless
  }
  const ownerId = people.find(({ role }) => role === 'owner')?.userId
  return (
    <>
      {offer?.userId === userId && offer && (
        <OfferToMe projectId={project.id} offer={offer} from={nameOfId(ownerId)} />
      )}
      {offer && isOwner && <OfferMade projectId={project.id} offer={offer} to={nameOfId(offer.userId)} />}
      <RecordTable
        caption={texts.people}
        columns={[texts.person, texts.role, texts.action]}
        rows={people}
        keyOf={(person) => person.userId}
        cells={(person) => [
          <span key="person">
            {person.name || texts.nameless}
            {person.email !== null && <span className={styles.whose}>{person.email}</span>}
          </span>,
          <PersonRole key="role" project={project} person={person} />,
          <PersonActions
            key="action"
            project={project}
            person={person}
            isSelf={person.userId === userId}
            onClose={onClose}
          />,
        ]}
      />
      {invitations.length > 0 && <Invitations project={project} invitations={invitations} />}
      {isOwner ? (
        <div className={styles.invite}>
          {people.length > 1 && <p className={styles.note}>{texts.ownerLeaves}</p>}
          <Invite projectId={project.id} />
        </div>
      ) : (
        <p className={styles.note}>{project.role === null ? texts.readAsAdministrator : texts.onlyOwner}</p>
      )}
    </>
  )
}

interface InvitationsProps {
  project: Project
  invitations: readonly Invitation[]
}

function Invitations({ project, invitations }: InvitationsProps) {
  const change = useChanging()
  const withdraw = ({ id, email }: Invitation) =>
    change(async () => {
      await peopleRequests(project.id).withdraw(id)
      say(texts.withdrawn(email))
    })
  return (
    <RecordTable
      caption={texts.invited}
      columns={[texts.invited, texts.role, texts.action]}
      rows={invitations}
      keyOf={({ id }) => id}
      cells={(invitation) => [
        <span key="invited">
          {invitation.email}
          <span className={styles.whose}>{texts.until(dayAndTime(invitation.expiresAt))}</span>
        </span>,
        texts.roles[invitation.role],
        <Button
          key="action"
          aria-label={texts.withdrawOf(invitation.email)}
          disabled={project.role !== 'owner'}
          onClick={() => void withdraw(invitation)}
        >
          {texts.withdraw}
        </Button>,
      ]}
    />
  )
}
