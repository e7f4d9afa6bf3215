import { useQuery } from '@tanstack/react-query'
import { shown } from '../../format/numbers.ts'
import type { Headline } from '../headlines.ts'
import styles from '../sure/sure.module.css'
import { sureTexts } from '../sure/texts.ts'
import { WholeCase } from '../sure/whole-case.tsx'
import { futureOf } from './samples.ts'

interface KeptFutureProps {
  id: string
  trial: number
  headline: Headline
  onClose(): void
}

/** One future of a kept study, with all inputs as they were then. */
export function KeptFuture({ id, trial, headline, onClose }: KeptFutureProps) {
  const { data: inputs, error } = useQuery(futureOf(id, trial))
  const name = sureTexts.scenarioName(shown(trial + 1))
  return (
    <section className={styles.together} aria-label={sureTexts.futures}>
      {error && <p role="alert">{error.message}</p>}
      {inputs && <WholeCase title={name} inputs={inputs} headline={headline} onClose={onClose} />}
    </section>
  )
}
