import { useQuery } from '@tanstack/react-query'
import { Asked } from '../frame/asked.tsx'
import { Section } from '../ui/section.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import styles from './level.module.css'
import { outputNames } from './output-names.ts'
import { ownCapabilities } from './own-queries.ts'
import { texts } from './texts.ts'

/** What a person's level shows of an outcome, and what not, side by side. */
export function Level() {
  const capabilities = useQuery(ownCapabilities)
  const level = capabilities.data?.accessLevel
  return (
    <Section title={texts.level} about={level && texts.levelAbout(level)}>
      <Asked query={capabilities} failed={texts.levelFailed} skeleton={<Skeleton height={300} />}>
        {({ accessLevel, outputs, withheld }) => (
          <div className={styles.columns}>
            <Names title={texts.included} names={outputNames(outputs)} />
            <Names title={texts.notIncluded(accessLevel)} names={outputNames(withheld)} />
          </div>
        )}
      </Asked>
    </Section>
  )
}

function Names({ title, names }: { title: string; names: readonly string[] }) {
  return (
    <div>
      <h3>{title}</h3>
      {names.length === 0 ? (
        <p className={styles.none}>{texts.everything}</p>
      ) : (
        <ul className={styles.names}>
          {names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
