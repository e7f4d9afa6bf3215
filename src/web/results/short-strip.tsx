import { useState } from 'react'
import { useShown } from '../workspace/open-case.tsx'
import { type Headline, headlines } from './headlines.ts'
import styles from './short-strip.module.css'
import { texts } from './texts.ts'
import { useHeadline } from './use-headline.ts'
import { useToldHeadlines } from './use-told.ts'

const storedAs = 'short-numbers'
const atFirst = ['lcop', 'npv', 'carbonIntensity']

/** Three headline numbers that stay in sight on a phone while inputs are changed; a tap on one chooses another in its place. */
export function ShortStrip() {
  const [names, setNames] = useState(readNames)
  const isOfBefore = useShown(({ errors }) => errors.length > 0)
  const told = useToldHeadlines()
  const choose = (place: number, name: string) => {
    const next = names.with(place, name)
    setNames(next)
    try {
      localStorage.setItem(storedAs, next.join(' '))
    } catch {
      // Where nothing may be stored a choice lasts as long as the page is open.
    }
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is sent with a form.
    <div className={styles.strip} role="group" aria-label={texts.headlines}>
      {atFirst.map((first, place) => {
        const headline = told.find(({ name }) => name === names[place])
        return (
          headline && <ShortNumber key={first} headline={headline} onChoose={(name) => choose(place, name)} />
        )
      })}
      {isOfBefore && (
        <p className={styles.before} role="status">
          {texts.ofLastValid}
        </p>
      )}
    </div>
  )
}

function readNames(): readonly string[] {
  try {
    const names = localStorage.getItem(storedAs)?.split(' ') ?? []
    const isWhole = names.length === atFirst.length && names.every(isHeadline)
    return isWhole ? names : atFirst
  } catch {
    return atFirst
  }
}

const isHeadline = (name: string): boolean => headlines.some((each) => each.name === name)

interface ShortNumberProps {
  headline: Headline
  onChoose(name: string): void
}

function ShortNumber({ headline, onChoose }: ShortNumberProps) {
  const { value, unit, change, isGood, isSeen } = useHeadline(headline)
  return (
    <div className={styles.number} title={`${headline.label}, ${unit}`}>
      <span>{headline.short}</span> {isSeen ? <b>{value}</b> : <span>{texts.withheld}</span>}
      {isSeen && (isGood !== undefined || headline.isTold) && (
        <small className={styles.change} data-good={isGood}>
          {headline.isTold && unit} {isGood !== undefined && change}
        </small>
      )}
      <select
        aria-label={texts.shownThere(headline.label)}
        value={headline.name}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {headlines.map(({ name, label }) => (
          <option key={name} value={name}>
            {label}
          </option>
        ))}
      </select>
    </div>
  )
}
