import { useQuery } from '@tanstack/react-query'
import { ownUsage } from '../cases/usage.ts'
import { bytes } from '../format/bytes.ts'
import { withDecimals } from '../format/numbers.ts'
import { Asked } from '../frame/asked.tsx'
import { Section } from '../ui/section.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { texts } from './texts.ts'
import styles from './usage.module.css'

const count = (value: number): string => withDecimals(value, 0)

/** What is stored against what may be. */
export function Usage() {
  const usage = useQuery(ownUsage)
  return (
    <Section title={texts.usage} about={texts.usageAbout}>
      <Asked query={usage} failed={texts.usageFailed} skeleton={<Skeleton height={150} />}>
        {({ projects, scenariosPerProject: { most, limit }, storedBytes, calculationsKept }) => (
          <>
            <dl className={styles.list}>
              <Used name={texts.projects} {...projects} show={count} />
              <Used name={texts.scenarios} used={most} limit={limit} show={count} />
              <Used name={texts.storage} {...storedBytes} show={bytes} />
            </dl>
            <p>{texts.calculationsKept(calculationsKept.latest, calculationsKept.hours)}</p>
          </>
        )}
      </Asked>
    </Section>
  )
}

interface UsedProps {
  name: string
  used: number
  limit: number
  show(value: number): string
}

/** A bar with its numbers; from nine tenths on it warns. */
function Used({ name, used, limit, show }: UsedProps) {
  const share = limit === 0 ? 1 : Math.min(1, used / limit)
  return (
    <>
      <dt>{name}</dt>
      <dd className={styles.numbers}>{texts.usedOf(show(used), show(limit))}</dd>
      <dd className={styles.track} data-full={share >= 0.9 || undefined} aria-hidden="true">
        <div style={{ width: `${share * 100}%` }} />
      </dd>
    </>
  )
}
