import { useId } from 'react'
import { Button } from '../ui/button.tsx'
import { SearchInput } from '../ui/search-input.tsx'
import styles from './search-box.module.css'
import { texts } from './texts.ts'

interface SearchBoxProps {
  label: string
  /** What was looked for last. */
  text: string
  onFind(text: string): void
}

export function SearchBox({ label, text, onFind }: SearchBoxProps) {
  const id = useId()
  return (
    <search>
      <form
        className={styles.search}
        onSubmit={(event) => {
          event.preventDefault()
          onFind(String(new FormData(event.currentTarget).get('text')).trim())
        }}
      >
        <label htmlFor={id}>{label}</label>
        <SearchInput id={id} name="text" defaultValue={text} />
        <Button type="submit">{texts.find}</Button>
      </form>
    </search>
  )
}
