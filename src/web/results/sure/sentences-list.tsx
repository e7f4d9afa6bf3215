import { baseSentence, missingSentences, paysSentence, sizeSentence, spreadSentence } from './sentences.ts'
import styles from './sure.module.css'
import { paysOf, type Told } from './use-sure.ts'

/** What the study says, in words. */
export function Sentences({ told }: { told: Told }) {
  const { spread, headline, result, study } = told
  const pays = paysOf(told)
  const about = [
    spreadSentence(spread),
    baseSentence(spread, headline.better),
    ...missingSentences(result, headline.short),
    sizeSentence(spread, study.isDone),
    ...study.answer.warnings
      .filter(
        ({ code, output }) => code !== 'trials_without_value' && (output ?? headline.name) === headline.name,
      )
      .map(({ message }) => message),
  ]
  return (
    <div className={styles.sentences}>
      {pays && <p className={styles.first}>{paysSentence(pays)}</p>}
      {about.map((sentence) => sentence !== undefined && <p key={sentence}>{sentence}</p>)}
    </div>
  )
}
