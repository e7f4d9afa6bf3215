import { shown, withDecimals } from '../format/numbers.ts'
import { Button } from '../ui/button.tsx'
import { useCase, useShown } from '../workspace/open-case.tsx'
import { shareOut, sumOfYields } from './lists.ts'
import styles from './section.module.css'
import { texts } from './texts.ts'

const dust = 1e-9

/** What the yields of the fuels sum to, and what makes that 1. Nothing where no yield is a share. */
export function YieldSum() {
  const { change, results } = useCase()
  const sum = useShown(({ document }) => sumOfYields(document))
  if (sum === undefined) return null
  const isWhole = Math.abs(sum - 1) <= dust
  return (
    <>
      <span role="status" className={styles.sum} data-whole={isWhole}>
        {texts.sumOfYields(isWhole ? withDecimals(1, 2) : shown(sum))}
      </span>
      {!isWhole && sum > 0 && (
        <Button onClick={() => change(shareOut(results.get().document))}>{texts.shareOut}</Button>
      )}
    </>
  )
}
