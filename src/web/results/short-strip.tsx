import { type Headline, headlines } from './headlines.ts'
import styles from './short-strip.module.css'
import { texts } from './texts.ts'
import { useHeadline } from './use-headline.ts'

const shownThere = ['lcop', 'npv', 'carbonIntensity']

/** Three headline numbers that stay in sight on a phone while inputs are changed. */
export function ShortStrip() {
  return (
    <dl className={styles.strip} aria-label={texts.headlines}>
      {headlines
        .filter(({ name }) => shownThere.includes(name))
        .map((headline) => (
          <ShortNumber key={headline.name} headline={headline} />
        ))}
    </dl>
  )
}

function ShortNumber({ headline }: { headline: Headline }) {
  const { value, unit, isSeen } = useHeadline(headline)
  return (
    <div>
      <dt title={`${headline.label}, ${unit}`}>{headline.short}</dt>
      <dd>{isSeen ? value : texts.withheld}</dd>
    </div>
  )
}
