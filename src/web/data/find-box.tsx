import { useEffect, useId, useState } from 'react'
import { SearchInput } from '../ui/search-input.tsx'
import styles from './find-box.module.css'
import { texts } from './texts.ts'

interface FindBoxProps {
  /** As the address has it. */
  query: string
  /** What can be found, in words. */
  hint: string
  onFind(query: string): void
}

/** Searches the table that is open while it is typed; the address follows. */
export function FindBox({ query, hint, onFind }: FindBoxProps) {
  const id = useId()
  const [text, setText] = useState(query)
  // Back and the links of the page change the address besides.
  useEffect(() => setText(query), [query])
  return (
    <search className={styles.find}>
      <label htmlFor={id} className="aloud">
        {texts.find}
      </label>
      <SearchInput
        id={id}
        value={text}
        placeholder={hint}
        autoComplete="off"
        onChange={(event) => {
          setText(event.currentTarget.value)
          onFind(event.currentTarget.value)
        }}
      />
    </search>
  )
}
