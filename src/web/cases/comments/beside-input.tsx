import { elementOf, escapedKey, namesIn, valueAt } from '../../workspace/document.ts'
import { useShown } from '../../workspace/open-case.tsx'
import { CommentMark } from './comment-mark.tsx'
import { Comments } from './comments.tsx'

interface BesideInputProps {
  scenarioId: string
  /** That of the input. */
  pointer: string
  /** How many comments there are, or what they say. */
  show: 'mark' | 'all'
}

/** What is said beside an input; threads know elements of lists by their names. */
export function BesideInput({ scenarioId, pointer, show }: BesideInputProps) {
  const anchor = useShown(({ document }) => {
    const element = elementOf(pointer)
    if (!element) return pointer
    const name = namesIn(valueAt(document, element.list))[element.place] ?? ''
    return `${element.list}/${escapedKey(name)}${element.member}`
  })
  const Shown = show === 'mark' ? CommentMark : Comments
  return <Shown scenarioId={scenarioId} anchor={anchor} />
}
