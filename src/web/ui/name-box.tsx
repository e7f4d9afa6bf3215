import { useRef, useState } from 'react'
import styles from './name-box.module.css'

interface NameBoxProps {
  /** Whose name it is, for whoever hears the page. */
  label: string
  name: string
  /** The text is done with: Enter, Tab, or a click elsewhere; without a name nothing is changed. */
  onDone(name: string): void
}

/** A name that is being changed where it stands. Escape leaves it as it was. */
export function NameBox({ label, name, onDone }: NameBoxProps) {
  const [text, setText] = useState(name)
  const isLeft = useRef(false)
  const leave = (next: string) => {
    // Taking the box away makes it lose the focus, which is no second answer.
    if (isLeft.current) return
    isLeft.current = true
    onDone(next.trim() || name)
  }
  return (
    <input
      className={styles.box}
      aria-label={label}
      // biome-ignore lint/a11y/noAutofocus: it appears because somebody has asked to write in it.
      autoFocus
      maxLength={100}
      value={text}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={() => leave(text)}
      onKeyDown={({ key }) => {
        if (key === 'Enter') leave(text)
        else if (key === 'Escape') leave(name)
      }}
    />
  )
}
