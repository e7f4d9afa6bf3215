import { useNavigate, useParams } from '@tanstack/react-router'
import { shown } from '../../format/numbers.ts'
import { Button } from '../../ui/button.tsx'
import { say } from '../../ui/say.ts'
import type { Document } from '../../workspace/document.ts'
import { applied } from '../../workspace/edits.ts'
import { useCase, useWorkspace } from '../../workspace/open-case.tsx'
import type { InputRange } from '../../workspace/ranges.ts'
import cardStyles from '../cards/card.module.css'
import { Card } from '../cards/card.tsx'
import { changesOf, drawnIn } from './futures.ts'
import styles from './sure.module.css'
import { sureTexts } from './texts.ts'
import type { Told } from './use-sure.ts'

interface FutureCardProps {
  told: Told
  trial: number
  ranges: readonly InputRange[]
  onClose(): void
}

/** One future: what its inputs are, and ways to go on from there. */
export function FutureCard({ told, trial, ranges, onClose }: FutureCardProps) {
  const { change, results, workspace } = useCase()
  const { id } = useParams({ strict: false })
  const navigate = useNavigate()
  const isGuest = useWorkspace(({ session }) => session === 'guest')
  const { study, headline, output } = told
  const value = (study.results[output]?.[trial] ?? Number.NaN) * headline.factor
  const drawn = drawnIn(study, trial)
  const name = sureTexts.future(shown(trial + 1), shown(study.answer.trials))
  const changes = () => changesOf(results.get().document, ranges, drawn)
  const use = () => {
    change(changes())
    say(sureTexts.used, { label: sureTexts.undo, perform: () => workspace.undo() })
  }
  const open = async () => {
    const { scenarioOfFuture } = await import('./scenario-of-future.ts')
    const inputs = applied(results.get().document, changes()) as Document
    const made = await scenarioOfFuture(id ?? '', inputs, sureTexts.scenarioName(shown(trial + 1)))
    if ('to' in made) void navigate({ to: '/scenarios/$id', params: { id: made.to } })
    else say(made.failure.message)
  }
  return (
    <Card label={sureTexts.futures}>
      <h3 className={cardStyles.title}>
        {name}: {headline.short} {Number.isNaN(value) ? 'none' : shown(value)} {headline.unit}
      </h3>
      <ul className={styles.list}>
        {drawn.map(({ id: parameter, value: input, unit }) => (
          <li key={parameter} className={styles.item}>
            <span className={styles.name}>{parameter}</span>
            <span>{`${shown(input)} ${unit === '1' ? '' : unit}`}</span>
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
    </Card>
  )
}
