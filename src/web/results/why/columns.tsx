import { useMemo } from 'react'
import { explainAll } from '../../engine/explained.ts'
import { useSeen, useShown } from '../../workspace/open-case.tsx'
import { Column } from './column.tsx'
import { goByArrow } from './go-to.ts'
import styles from './why.module.css'

interface ColumnsProps {
  /** The symbol of the number that is selected. */
  symbol: string
  path: readonly string[]
  onOpen(path: readonly string[]): void
}

/** From the number to what it is made of, or used in, a column each, as far as somebody has opened them. */
export function Columns({ symbol, path, onOpen }: ColumnsProps) {
  const { level } = useSeen()
  const result = useShown((shown) => shown.result)
  const explained = useMemo(() => result && explainAll(result.inputs, level), [result, level])
  if (!explained) return null
  const steps = [symbol, ...path].flatMap((each) => explained.bySymbol.get(each) ?? [])
  return (
    <ol className={styles.columns} onKeyDown={(event) => goByArrow(event, event.target)}>
      {steps.map((step, i) => (
        <li key={[...path.slice(0, i), i].join('.')} className={styles.column} data-part="why column">
          <Column
            step={step}
            explained={explained}
            open={path[i]}
            isOpened={i > 0}
            onOpen={(next) => onOpen([...path.slice(0, i), next])}
          />
        </li>
      ))}
    </ol>
  )
}
