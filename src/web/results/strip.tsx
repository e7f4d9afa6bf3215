import { useShown } from '../workspace/open-case.tsx'
import { type Headline, headlines } from './headlines.ts'
import styles from './strip.module.css'
import { texts } from './texts.ts'
import { useHeadline } from './use-headline.ts'

interface StripProps {
  /** The name of the number that the formula bar explains. */
  selected: string
  onSelect(name: string): void
}

/** The headline numbers, each with its difference to the baseline; one of them is explained by the bar below. */
export function Strip({ selected, onSelect }: StripProps) {
  const isOfBefore = useShown(({ errors }) => errors.length > 0)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is sent with a form.
    <div className={styles.strip} role="group" aria-label={texts.headlines} data-part="strip">
      {headlines.map((headline) => (
        <HeadlineButton
          key={headline.name}
          headline={headline}
          isSelected={headline.name === selected}
          onSelect={() => onSelect(headline.name)}
        />
      ))}
      {isOfBefore && (
        <p className={styles.before} role="status">
          {texts.ofLastValid}
        </p>
      )}
    </div>
  )
}

interface HeadlineButtonProps {
  headline: Headline
  isSelected: boolean
  onSelect(): void
}

function HeadlineButton({ headline, isSelected, onSelect }: HeadlineButtonProps) {
  const { value, unit, change, relative, verdict, isGood, reason, isSeen } = useHeadline(headline)
  return (
    <button
      type="button"
      className={styles.number}
      aria-pressed={isSelected}
      title={reason}
      disabled={!isSeen}
      onClick={onSelect}
    >
      <span className={styles.label}>{headline.label}</span>{' '}
      <span className={styles.value}>
        {value} <span className={styles.unit}>{unit}</span>
      </span>{' '}
      <span className={styles.change} data-good={isGood}>
        {change} {relative && <span className={styles.relative}>{relative} </span>}
        {verdict}
      </span>
    </button>
  )
}
