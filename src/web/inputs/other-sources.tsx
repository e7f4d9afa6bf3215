import type { Provenance } from '../engine/pathways.ts'
import { full } from '../format/numbers.ts'
import { unitsAt } from '../format/units.ts'
import { Button } from '../ui/button.tsx'
import { useCase, useShown } from '../workspace/open-case.tsx'
import { elementAt, measureAt } from './knob.ts'
import styles from './other-sources.module.css'
import { sourceTexts } from './source-texts.ts'

interface OtherSourcesProps {
  pointer: string
  title: string
  alternatives: NonNullable<Provenance['alternatives']>
}

/** What other sources give for an input. Each can be tried: an edit like any other. */
export function OtherSources({ pointer, title, alternatives }: OtherSourcesProps) {
  const { change, results } = useCase()
  const own = useShown(({ document }) => measureAt(document, pointer))
  const units = unitsAt(pointer, elementAt(results.get().document, pointer)).map(({ name }) => name)
  return (
    <section className={styles.others}>
      <h3>{sourceTexts.otherSources}</h3>
      <ul>
        {alternatives.map(({ value, unit, source, note }) => {
          const amount = [full(value), unit === '1' ? '' : unit].filter(Boolean).join(' ')
          const isUsed = own?.value === value && own.unit === unit
          return (
            <li key={`${amount} ${source}`}>
              <span>
                <b>{amount}</b> · {[source, note].filter(Boolean).join(' · ')}
              </span>
              {units.includes(unit) && (
                <Button
                  aria-label={
                    isUsed ? sourceTexts.triedFor(amount, title) : sourceTexts.tryFor(amount, title)
                  }
                  onClick={() => isUsed || change([{ pointer, to: { value, unit } }])}
                >
                  {isUsed ? sourceTexts.used : sourceTexts.use}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
