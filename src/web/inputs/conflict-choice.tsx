import { useQuery } from '@tanstack/react-query'
import { Button } from '../ui/button.tsx'
import type { Json } from '../workspace/document.ts'
import { valueAt } from '../workspace/document.ts'
import { useCase, useWorkspace } from '../workspace/open-case.tsx'
import type { Presence } from '../workspace/presence.ts'
import styles from './conflict-choice.module.css'
import { valueText } from './value-text.ts'

/** Words that nobody needs before it is shown. */
const own = {
  mine: 'Keep mine',
  theirs: 'Take theirs',
  conflict: (mine: string, theirs: string) => `yours ${mine}, theirs ${theirs}`,
  savedLast: (name: string) => `${name} saved last`,
} as const

/** Where an input was changed here and elsewhere: both values, to choose from. Nothing where it was not. */
export function ConflictChoice({ pointer, title }: { pointer: string; title: string }) {
  const { workspace } = useCase()
  const conflict = useWorkspace(({ conflicts }) => conflicts.find((each) => each.pointer === pointer))
  const mine = useWorkspace(({ shown }): Json => valueAt(shown, pointer))
  const who =
    useQuery<Presence>({ queryKey: ['presence', workspace.key], enabled: false }).data?.changedBy ?? null
  if (!conflict) return null
  return (
    <fieldset className={styles.choice}>
      <legend className="aloud">{title}</legend>
      <span>
        {own.conflict(valueText(mine), valueText(conflict.theirs))}
        {who !== null && ` (${own.savedLast(who)})`}
      </span>
      <Button onClick={() => workspace.resolve(pointer, 'mine')}>{own.mine}</Button>
      <Button onClick={() => workspace.resolve(pointer, 'theirs')}>{own.theirs}</Button>
    </fieldset>
  )
}
