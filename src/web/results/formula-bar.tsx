import { lazy, Suspense } from 'react'
import { Button } from '../ui/button.tsx'
import styles from './formula-bar.module.css'
import { texts } from './texts.ts'
import { Formula } from './why/formula.tsx'
import { shortName } from './why/step-text.ts'
import { useExplanation } from './why/use-explanation.ts'

/** Comes when somebody asks why first. */
const Columns = lazy(async () => ({ default: (await import('./why/columns.tsx')).Columns }))

interface FormulaBarProps {
  /** The number that is selected, by its name in an outcome. */
  number: string
  /** The symbols that are open below it, each an operand or a user of the one before; undefined where no column is open. */
  path: readonly string[] | undefined
  onOpen(path: readonly string[] | undefined): void
}

/** What the selected number is made of, in words with values; it opens into columns, down to the inputs. */
export function FormulaBar({ number, path, onOpen }: FormulaBarProps) {
  const explanation = useExplanation(number)
  if (!explanation) return null
  const { whole, bySymbol } = explanation
  return (
    <section className={styles.bar} aria-label={texts.formulaBar}>
      <div className={styles.line}>
        <span className={styles.sign} aria-hidden="true">
          fx
        </span>
        <p className={styles.equation}>
          <b>{shortName(whole)}</b> ={' '}
          <Formula step={whole} bySymbol={bySymbol} onOpen={(symbol) => onOpen([symbol])} />
        </p>
        <Button look="quiet" aria-expanded={path !== undefined} onClick={() => onOpen(path ? undefined : [])}>
          {path ? texts.closeWhy : texts.why}
        </Button>
      </div>
      {path && (
        <Suspense>
          <Columns symbol={whole.symbol} path={path} onOpen={onOpen} />
        </Suspense>
      )}
    </section>
  )
}
