import { type ComponentProps, useId, useRef, useState } from 'react'
import styles from './number-box.module.css'
import { isStepKey, type StepKeys } from './step.ts'

interface NumberBoxProps<Value>
  extends Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'onInput' | 'min' | 'max' | 'step'> {
  value: Value
  /** How the value is written, whenever the box does not have the focus. */
  show(value: Value): string
  /** How it is written while nobody is in the box; as `show` has it, if left out. */
  showAtRest?: ((value: Value) => string) | undefined
  /** Somebody has typed; what the text says is the caller's to find out. */
  onText(text: string): void
  /** Escape: the value is to be again what it was when the box got the focus. */
  onRestore(value: Value): void
  /** Up or Down. */
  onStep?: ((keys: StepKeys) => void) | undefined
  /** The text is done with: Enter, Tab, or a click elsewhere. */
  onCommit?: (() => void) | undefined
  /** Text that stood in it when the page ended in the middle of typing. */
  left?: string | undefined
  /** What is wrong with it, told below and to whoever hears the page. */
  problem?: string | undefined
}

/** The cursor behind the text: what is typed lengthens it, instead of replacing it. */
export function toEnd(box: HTMLInputElement): void {
  box.focus()
  box.setSelectionRange(box.value.length, box.value.length)
}

/** A number as text. While it has the focus the text is the person's and is never written over. */
export function NumberBox<Value>({
  value,
  show,
  showAtRest = show,
  onText,
  onRestore,
  onStep,
  onCommit,
  left,
  problem,
  className = '',
  ...rest
}: NumberBoxProps<Value>) {
  const [text, setText] = useState<string>()
  const [isInside, setInside] = useState(false)
  const before = useRef(value)
  const isPressed = useRef(false)
  const problemId = useId()

  const press = (event: React.KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape' && (text ?? left) !== undefined) {
      event.stopPropagation()
      onRestore(before.current)
      setText(undefined)
    } else if (event.key === 'Enter') {
      onCommit?.()
      before.current = value
      setText(undefined)
    } else if (event.key === 'F2') {
      toEnd(event.currentTarget)
    } else if (onStep && isStepKey(event.key)) {
      event.preventDefault()
      onStep(event)
      setText(undefined)
    }
  }
  return (
    <>
      <input
        {...rest}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        className={`${styles.box} ${className}`}
        value={text ?? left ?? (isInside ? show(value) : showAtRest(value))}
        // What is typed here is undone before what was done.
        data-own-text={(text ?? left) !== undefined || undefined}
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={problem === undefined ? rest['aria-describedby'] : problemId}
        onChange={(event) => {
          setText(event.currentTarget.value)
          onText(event.currentTarget.value)
        }}
        onKeyDown={press}
        onPointerDown={() => {
          isPressed.current = true
        }}
        onFocus={(event) => {
          before.current = value
          setInside(true)
          // Whoever comes by Tab means to write another number; whoever clicks has pointed at a place in this one.
          if (!isPressed.current) event.currentTarget.select()
          isPressed.current = false
        }}
        onBlur={() => {
          onCommit?.()
          setInside(false)
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
