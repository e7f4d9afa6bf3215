import type { Step } from '../../engine/explanations.ts'
import { piecesOf, shortName, valueText } from './step-text.ts'
import styles from './why.module.css'

interface FormulaProps {
  step: Step
  bySymbol: ReadonlyMap<string, Step>
  onOpen(symbol: string): void
}

const longestName = 34

/** The right side of a formula: each operand by its name, with its value, a button that opens it. */
export function Formula({ step, bySymbol, onOpen }: FormulaProps) {
  return piecesOf(step).map((piece, i) => {
    const operand = 'symbol' in piece ? bySymbol.get(piece.symbol) : undefined
    // The place of a piece is all that tells two equal ones apart.
    const key = `${i} ${'symbol' in piece ? piece.symbol : piece.text}`
    if (!operand) return <span key={key}> {'symbol' in piece ? piece.symbol : piece.text} </span>
    const { text, unit } = valueText(operand)
    const name = shortName(operand)
    return (
      <button
        key={key}
        type="button"
        className={styles.chip}
        title={operand.name}
        onClick={() => onOpen(operand.symbol)}
      >
        <span className={styles.soft}>
          {name.length > longestName ? `${name.slice(0, longestName).trimEnd()}…` : name}
        </span>{' '}
        <b>{text}</b> <span className={styles.unit}>{unit}</span>
      </button>
    )
  })
}
