import { Column } from './column.tsx'
import type { Explanation } from './use-explanation.ts'
import styles from './why.module.css'

interface ColumnsProps {
  explanation: Explanation
  path: readonly string[]
  onOpen(path: readonly string[]): void
}

/** From the number to what it is made of, a column each, as far as somebody has opened them. */
export function Columns({ explanation: { whole, bySymbol }, path, onOpen }: ColumnsProps) {
  const steps = [whole, ...path.flatMap((symbol) => bySymbol.get(symbol) ?? [])]
  return (
    <ol className={styles.columns}>
      {steps.map((step, i) => (
        <li key={[...path.slice(0, i), i].join('.')} className={styles.column}>
          <Column
            step={step}
            bySymbol={bySymbol}
            open={path[i]}
            isOpened={i > 0}
            onOpen={(symbol) => onOpen([...path.slice(0, i), symbol])}
          />
        </li>
      ))}
    </ol>
  )
}
