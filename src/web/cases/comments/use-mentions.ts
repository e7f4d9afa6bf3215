import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, type RefObject, useId, useState } from 'react'
import { session } from '../../api/session.ts'
import { peopleOf } from '../../projects/people-requests.ts'
import {
  type AskedMention,
  askedMention,
  type Mentionable,
  matching,
  mentionedIn,
  withMention,
} from './mentions.ts'
import { useProjectOf } from './use-may-comment.ts'

/** One that may be chosen, or that is invited and reads nothing yet. */
export interface Candidate extends Mentionable {
  readonly email: string
  readonly isInvited: boolean
}

/** As many as people look through; whoever is not among them is found by more letters. */
const mostShown = 8

/** All but oneself; asked for once somebody has typed an @. */
function useCandidates(scenarioId: string, isAsked: boolean): readonly Candidate[] | undefined {
  const projectId = useProjectOf(scenarioId)?.id
  const { data } = useQuery({ ...peopleOf(projectId ?? ''), enabled: isAsked && projectId !== undefined })
  if (!data) return undefined
  const self = session.state().user?.id
  const people = data.people
    .filter(({ userId }) => userId !== self)
    // Reviewers are told names alone.
    .map(({ userId, name, email }) => ({
      id: userId,
      name: name || (email ?? ''),
      email: email ?? '',
      isInvited: false,
    }))
  const invited = data.invitations.map(({ id, email }) => ({ id, name: email, email, isInvited: true }))
  return [...people, ...invited]
}

/** A box of text in which an @ opens the people of a project: arrows choose, Enter takes, Escape closes. */
export function useMentions(
  scenarioId: string,
  box: RefObject<HTMLTextAreaElement | null>,
  [text, setText]: readonly [string, (text: string) => void],
) {
  const [asked, setAsked] = useState<AskedMention>()
  /** The @ that somebody has done with. */
  const [closed, setClosed] = useState<number>()
  const [active, setActive] = useState(0)
  const [chosen, setChosen] = useState<readonly Candidate[]>([])
  const listId = useId()
  const candidates = useCandidates(scenarioId, asked !== undefined)
  const isOpen = asked !== undefined && asked.from !== closed
  const options = isOpen ? matching(candidates ?? [], asked.typed).slice(0, mostShown) : []
  /** More words are no name any more. */
  const isNobody = isOpen && candidates !== undefined && options.length === 0 && /^\S+$/.test(asked.typed)
  const pointed = Math.min(active, options.length - 1)

  const look = () => {
    const next = box.current ? askedMention(box.current.value, box.current.selectionStart) : undefined
    if (next?.from !== asked?.from) setActive(0)
    if (next?.from !== closed) setClosed(undefined)
    setAsked(next)
  }
  const choose = (candidate: Candidate | undefined) => {
    if (!candidate || !asked || candidate.isInvited) return
    const next = withMention(text, asked, candidate.name)
    setText(next.text)
    setChosen([...chosen.filter(({ id }) => id !== candidate.id), candidate])
    setClosed(asked.from)
    // The text has to be there before the cursor can stand in it.
    requestAnimationFrame(() => {
      box.current?.focus()
      box.current?.setSelectionRange(next.cursor, next.cursor)
    })
  }
  const press = (event: KeyboardEvent) => {
    if (options.length === 0 || event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') setActive((pointed + 1) % options.length)
    else if (event.key === 'ArrowUp') setActive((pointed + options.length - 1) % options.length)
    else if (event.key === 'Enter' || event.key === 'Tab') choose(options[pointed])
    else if (event.key === 'Escape') setClosed(asked?.from)
    else return
    event.preventDefault()
    // What the box stands in would close.
    event.stopPropagation()
  }
  return {
    list: { id: listId, options, pointed, choose, isNobody },
    mentions: mentionedIn(text, chosen).map(({ id }) => id),
    attributes: {
      'aria-autocomplete': 'list' as const,
      'aria-haspopup': 'listbox' as const,
      'aria-controls': options.length > 0 ? listId : undefined,
      'aria-activedescendant': options.length > 0 ? `${listId}-${pointed}` : undefined,
      onKeyDown: press,
      onSelect: look,
    },
  }
}
