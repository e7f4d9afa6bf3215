import type { KeyboardEvent } from 'react'
import { placeByArrow } from '../ui/arrows.ts'
import { useShown } from '../workspace/open-case.tsx'
import type { Headline } from './headlines.ts'
import styles from './strip.module.css'
import { texts } from './texts.ts'
import { useHeadline } from './use-headline.ts'
import { useToldHeadlines } from './use-told.ts'

interface StripProps {
  /** The name of the number that the formula bar explains. */
  selected: string
  onSelect(name: string): void
  /** Arrows have led to it; left out, they only move the focus. */
  onMove?(name: string): void
}

/** The headline numbers, each with its difference to the baseline; one of them is explained by the bar below. */
export function Strip({ selected, onSelect, onMove }: StripProps) {
  const isOfBefore = useShown(({ errors }) => errors.length > 0)
  const headlines = useToldHeadlines()
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')]
    const place = placeByArrow(event, buttons.indexOf(event.target as HTMLButtonElement), buttons.length)
    const next = place === undefined ? undefined : buttons[place]
    if (!next) return
    event.preventDefault()
    next.focus()
    onMove?.(next.dataset.number ?? '')
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is sent with a form.
    <div
      className={styles.strip}
      role="group"
      aria-label={texts.headlines}
      data-part="strip"
      onKeyDown={move}
    >
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
  const { value, unit, digits, change, relative, verdict, isGood, reason, isSeen } = useHeadline(headline)
  return (
    <button
      type="button"
      className={styles.number}
      aria-pressed={isSelected}
      title={reason ?? digits}
      data-number={headline.name}
      data-digits={digits}
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
