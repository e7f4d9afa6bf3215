import {
  createContext,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useContext,
  useState,
} from 'react'
import { placeByArrow } from '../ui/arrows.ts'

/** The mark that Tab reaches, and whether marks open something. */
const MarksContext = createContext({ current: 0, isOpened: false })

const markAt = (target: EventTarget): SVGElement | null =>
  (target as Element).closest<SVGElement>('[data-mark]')
const indexOf = (mark: SVGElement | null): number => Number(mark?.dataset.mark ?? -1)

/** Moves the focus to the neighbour that the key asks for; false where the key asks for none. */
function moved(event: KeyboardEvent<SVGSVGElement>): boolean {
  const marks = event.currentTarget.querySelectorAll<SVGElement>('[data-mark]')
  const next = placeByArrow(event, indexOf(markAt(event.target)), marks.length)
  if (next === undefined) return false
  marks[next]?.focus()
  return true
}

/**
 * All marks of a drawing are one stop of Tab; arrows, Home and End move among them, Enter and Space open one. What is
 * pointed at or has the focus is told by `shown`.
 */
export function useMarks(count: number, onOpen?: (index: number) => void) {
  const [focused, setFocused] = useState(0)
  const [shown, show] = useState(-1)
  const handlers = {
    onFocus: ({ target }: FocusEvent) => {
      const index = indexOf(markAt(target))
      if (index < 0) return
      setFocused(index)
      show(index)
    },
    onBlur: () => show(-1),
    onPointerOver: ({ target }: { target: EventTarget }) => show(indexOf(markAt(target))),
    onPointerLeave: () => show(-1),
    onKeyDown: (event: KeyboardEvent<SVGSVGElement>) => {
      const isOpening = onOpen && (event.key === 'Enter' || event.key === ' ')
      if (isOpening) onOpen(indexOf(markAt(event.target)))
      if (isOpening || moved(event)) event.preventDefault()
    },
    ...(onOpen && {
      onClick: ({ target }: { target: EventTarget }) => {
        const index = indexOf(markAt(target))
        if (index >= 0) onOpen(index)
      },
    }),
  }
  return {
    shown,
    handlers,
    marks: { current: Math.min(focused, Math.max(0, count - 1)), isOpened: !!onOpen },
  }
}

export const MarksProvider = MarksContext.Provider

interface MarkProps {
  index: number
  /** It begins with the text that the mark shows, so that who speaks to the page can say what is seen. */
  name: string
  children: ReactNode
}

export function Mark({ index, name, children }: MarkProps) {
  const { current, isOpened } = useContext(MarksContext)
  return (
    <g
      data-mark={index}
      role={isOpened ? 'button' : 'img'}
      aria-label={name}
      tabIndex={index === current ? 0 : -1}
    >
      {children}
    </g>
  )
}
