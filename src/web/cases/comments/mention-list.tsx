import styles from './comments.module.css'
import { texts } from './texts.ts'
import type { Candidate, useMentions } from './use-mentions.ts'

/** The people whom an @ may mean, below the box that has the focus. */
export function MentionList({ list }: { list: ReturnType<typeof useMentions>['list'] }) {
  const { id, options, pointed, choose, isNobody } = list
  return (
    <>
      <p role="status" className={isNobody ? styles.soft : 'aloud'}>
        {options.length > 0 && texts.found(options.length)}
        {isNobody && texts.nobody}
      </p>
      {options.length > 0 && (
        <div role="listbox" id={id} ref={show} aria-label={texts.people} className={styles.people}>
          {options.map((candidate, i) => (
            <Person
              key={candidate.id}
              id={`${id}-${i}`}
              candidate={candidate}
              isPointed={i === pointed}
              onChoose={() => choose(candidate)}
            />
          ))}
        </div>
      )}
    </>
  )
}

/** What the box stands in may scroll. */
const show = (list: HTMLElement | null) => list?.scrollIntoView({ block: 'nearest' })

interface PersonProps {
  id: string
  candidate: Candidate
  isPointed: boolean
  onChoose(): void
}

function Person({ id, candidate: { name, email, isInvited }, isPointed, onChoose }: PersonProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: The focus stays in the box, whose keys choose.
    <div
      role="option"
      id={id}
      tabIndex={-1}
      aria-selected={isPointed}
      aria-disabled={isInvited}
      className={styles.person}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span>{name}</span>
      <small>{isInvited ? texts.invited : name === email ? '' : email}</small>
    </div>
  )
}
