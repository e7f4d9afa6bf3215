import { useNavigate, useParams } from '@tanstack/react-router'
import type { Origin } from '../../engine/pathways.ts'
import { shown } from '../../format/numbers.ts'
import { Button } from '../../ui/button.tsx'
import { say } from '../../ui/say.ts'
import { applied, type Change } from '../../workspace/edits.ts'
import { useCase, useWorkspace } from '../../workspace/open-case.tsx'
import { besidesInputs } from '../../workspace/uncertain-parts.ts'
import type { Drawn } from './futures.ts'
import styles from './sure.module.css'
import { sureTexts } from './texts.ts'

interface WhatIfProps {
  /** What it would be called as a scenario. */
  name: string
  inputs: readonly WhatIfLine[]
  /** What is not told of them in a line each. */
  more?: string | undefined
  changes(): readonly Change[]
  /** What a scenario of it is of, where that is not what the case is of. */
  of?: Origin | undefined
  /** Whether the case itself may take the inputs. */
  canUse?: boolean
  onClose(): void
}

/** One input as it might be, in words. */
export interface WhatIfLine {
  readonly id: string
  readonly text: string
}

export const drawnLines = (drawn: readonly Drawn[]): WhatIfLine[] =>
  drawn.map(({ id, value, unit }) => ({ id, text: `${shown(value)} ${unit === '1' ? '' : unit}` }))

/** Inputs that the case might have, and ways to go on from there. */
export function WhatIf({ name, inputs: lines, more, changes, of, canUse = true, onClose }: WhatIfProps) {
  const { change, results, workspace } = useCase()
  const { id } = useParams({ strict: false })
  const navigate = useNavigate()
  const isGuest = useWorkspace(({ session }) => session === 'guest')
  const use = () => {
    change(changes())
    say(sureTexts.used(name), { label: sureTexts.undo, perform: () => workspace.undo() })
  }
  const open = async () => {
    const { scenarioOfFuture } = await import('./scenario-of-future.ts')
    // What is not known of the case is not known of what it may become.
    const ranges = besidesInputs(workspace.get().shown)
    const inputs = { ...applied(results.get().document, changes()), ...ranges }
    const made = await scenarioOfFuture(id ?? '', inputs, { scenarioName: name, of })
    if ('to' in made) void navigate({ to: '/scenarios/$id', params: { id: made.to } })
    else say(made.failure.message)
  }
  return (
    <>
      <ul className={styles.list}>
        {lines.map(({ id: input, text }) => (
          <li key={input} className={styles.item}>
            <span className={styles.name}>{input}</span>
            <span>{text}</span>
          </li>
        ))}
      </ul>
      {more !== undefined && <p className={styles.value}>{more}</p>}
      <div className={styles.actions}>
        {canUse && <Button onClick={use}>{sureTexts.use}</Button>}
        {!isGuest && <Button onClick={() => void open()}>{sureTexts.asScenario}</Button>}
        <Button look="quiet" onClick={onClose}>
          {sureTexts.closeFuture}
        </Button>
      </div>
    </>
  )
}
