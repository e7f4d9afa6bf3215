import { useId, useMemo } from 'react'
import { ChartFrame } from '../charts/frame.tsx'
import { Waterfall } from '../charts/waterfall.tsx'
import { SelectBox } from '../ui/select-box.tsx'
import { bridgeData } from './bridge-data.ts'
import styles from './compare.module.css'
import { texts } from './texts.ts'
import type { Case } from './use-cases.ts'

interface BridgeProps {
  /** The base is the first. */
  cases: readonly Case[]
  /** The key of the case that is explained; left out, it is the first beside the base. */
  to: string | undefined
  onTo(key: string): void
}

/** Why a tonne costs more or less than in the base; nothing where that is withheld or cannot be calculated. */
export function Bridge({ cases, to, onTo }: BridgeProps) {
  const box = useId()
  const [base, ...others] = cases
  const other = others.find(({ key }) => key === to) ?? others[0]
  const chart = useMemo(() => {
    if (!base?.outcome || !other?.outcome) return undefined
    return bridgeData(
      { name: base.name, outcome: base.outcome },
      { name: other.name, outcome: other.outcome },
    )
  }, [base, other])
  if (!chart || !other) return null
  return (
    <section aria-label={texts.bridge}>
      <h2 className="aloud">{texts.bridge}</h2>
      {others.length > 1 && (
        <label className={styles.to} htmlFor={box}>
          {texts.bridgeTo}{' '}
          <SelectBox id={box} value={other.key} onChange={(event) => onTo(event.currentTarget.value)}>
            {others.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </SelectBox>
        </label>
      )}
      <div className={styles.card}>
        <ChartFrame chart={chart} drawing={Waterfall} citation={texts.citation} />
      </div>
    </section>
  )
}
