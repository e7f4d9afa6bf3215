import { shown } from '../../format/numbers.ts'
import { anchorTitle } from '../../inputs/anchor-title.ts'
import { valueText } from '../../inputs/value-text.ts'
import { Button } from '../../ui/button.tsx'
import { useChanging } from '../use-changing.ts'
import styles from './comments.module.css'
import { isOpen, reply, setResolved, type Thread as Told } from './queries.ts'
import { SaidInThread } from './said.tsx'
import { texts } from './texts.ts'
import { useSending } from './use-sending.ts'
import { WordsForm } from './words-form.tsx'

interface ThreadProps {
  scenarioId: string
  thread: Told
  /** Whether it says what it stands beside. */
  hasHeading: boolean
  mayWrite: boolean
}

/** What was said beside one thing, with a way to answer. */
export function Thread({ scenarioId, thread, hasHeading, mayWrite }: ThreadProps) {
  const change = useChanging()
  const send = useSending()
  const { id, anchor, told, isWithheld, calculationId, resolvedAt, resolvedBy } = thread
  return (
    <li className={styles.thread} data-resolved={resolvedAt !== null || undefined}>
      {hasHeading && <h4 className={styles.heading}>{anchorTitle(anchor)}</h4>}
      {isWithheld && <p className={styles.soft}>{texts.withheld}</p>}
      {told && toldText(told) !== undefined && <p className={styles.soft}>{toldText(told)}</p>}
      {calculationId === null && <p className={styles.soft}>{texts.notKept}</p>}
      <SaidInThread thread={thread} mayWrite={mayWrite} />
      {!isOpen(thread) && <p className={styles.soft}>{texts.resolved(resolvedBy)}</p>}
      {mayWrite && isOpen(thread) && (
        <WordsForm
          label={texts.reply}
          scenarioId={scenarioId}
          onSend={(text, mentions) => send(() => reply(id, { text, mentions }))}
        />
      )}
      {mayWrite && (
        <Button look="quiet" onClick={() => void change(() => setResolved(id, isOpen(thread)))}>
          {isOpen(thread) ? texts.resolve : texts.reopen}
        </Button>
      )}
    </li>
  )
}

/** What it was then; undefined where a number had no value. */
function toldText(told: NonNullable<Told['told']>): string | undefined {
  if ('word' in told) return texts.toldWord(valueText(flags[told.word] ?? told.word))
  if (told.value === null) return undefined
  return texts.told(shown(told.value), told.unit === '1' ? '' : told.unit)
}

const flags: Readonly<Record<string, boolean>> = { true: true, false: false }
