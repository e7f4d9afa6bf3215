import { type ComponentProps, useId, useRef, useState } from 'react'
import styles from './number-box.module.css'
import { steppedValue } from './step.ts'

interface NumberBoxProps
  extends Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'onInput' | 'min' | 'max' | 'step'> {
  /** What is stored; none shows an empty box. */
  value: number | null
  /** How a number is written, whenever the box does not have the focus. */
  show(value: number): string
  /** What a text says, or undefined where it says no number. */
  read(text: string): number | undefined
  /** At every change that says a number. */
  onValue(value: number): void
  /** The text is done with: Enter, Tab, or a click elsewhere. */
  onCommit?(): void
  /** What Up and Down add, if they do: ten times that with Shift, a tenth with Alt. */
  step?: number
  /** What is wrong with it, told below and to whoever hears the page. */
  problem?: string | undefined
}

/**
 * A number as text. While it has the focus the text is the person's and is never written over; the value is what it says. Escape brings
 * back what was there before.
 */
export function NumberBox({
  value,
  show,
  read,
  onValue,
  onCommit,
  step,
  problem,
  className = '',
  ...rest
}: NumberBoxProps) {
  const [text, setText] = useState<string>()
  const before = useRef<number | null>(null)
  const isPressed = useRef(false)
  const problemId = useId()
  const shown = value === null ? '' : show(value)

  const type = (next: string) => {
    setText(next)
    const number = read(next)
    if (number !== undefined) onValue(number)
  }
  const restore = () => {
    if (before.current !== null && before.current !== value) onValue(before.current)
    setText(undefined)
  }
  const press = (event: React.KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape' && text !== undefined) {
      event.stopPropagation()
      restore()
    } else if (event.key === 'Enter') {
      setText(undefined)
      onCommit?.()
    } else if (step !== undefined && value !== null && isArrow(event.key)) {
      event.preventDefault()
      setText(undefined)
      onValue(steppedValue(value, step, event))
    }
    rest.onKeyDown?.(event)
  }
  return (
    <>
      <input
        {...rest}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        className={`${styles.box} ${className}`}
        value={text ?? shown}
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={problem === undefined ? rest['aria-describedby'] : problemId}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={press}
        onPointerDown={() => {
          isPressed.current = true
        }}
        onFocus={(event) => {
          before.current = value
          // Whoever comes by Tab means to write another number; whoever clicks has pointed at a place in this one.
          if (!isPressed.current) event.currentTarget.select()
          isPressed.current = false
        }}
        onBlur={() => {
          if (text !== undefined) onCommit?.()
          setText(undefined)
        }}
      />
      {problem !== undefined && (
        <span id={problemId} className={styles.problem}>
          {problem}
        </span>
      )}
    </>
  )
}

const isArrow = (key: string): key is 'ArrowUp' | 'ArrowDown' => key === 'ArrowUp' || key === 'ArrowDown'
