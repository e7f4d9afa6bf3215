import { useNavigate, useParams } from '@tanstack/react-router'
import { shown } from '../../format/numbers.ts'
import { Button } from '../../ui/button.tsx'
import { say } from '../../ui/say.ts'
import { applied, type Change } from '../../workspace/edits.ts'
import { useCase, useWorkspace } from '../../workspace/open-case.tsx'
import type { Drawn } from './futures.ts'
import styles from './sure.module.css'
import { sureTexts } from './texts.ts'

interface WhatIfProps {
  /** What it would be called as a scenario. */
  name: string
  inputs: readonly Drawn[]
  changes(): readonly Change[]
  onClose(): void
}

/** Inputs that the case might have, and ways to go on from there. */
export function WhatIf({ name, inputs, changes, onClose }: WhatIfProps) {
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
    const made = await scenarioOfFuture(id ?? '', applied(results.get().document, changes()), name)
    if ('to' in made) void navigate({ to: '/scenarios/$id', params: { id: made.to } })
    else say(made.failure.message)
  }
  return (
    <>
      <ul className={styles.list}>
        {inputs.map(({ id: input, value, unit }) => (
          <li key={input} className={styles.item}>
            <span className={styles.name}>{input}</span>
            <span>{`${shown(value)} ${unit === '1' ? '' : unit}`}</span>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button onClick={use}>{sureTexts.use}</Button>
        {!isGuest && <Button onClick={() => void open()}>{sureTexts.asScenario}</Button>}
        <Button look="quiet" onClick={onClose}>
          {sureTexts.closeFuture}
        </Button>
      </div>
    </>
  )
}
