import { Autocomplete } from '@base-ui/react/autocomplete'
import { useMemo, useRef, useState } from 'react'
import type { Found } from '../actions/here.ts'
import { takeLetters } from './early-letters.ts'
import styles from './palette.module.css'
import { search, searchable } from './search.ts'
import { texts } from './texts.ts'
import { useEverything } from './use-everything.ts'

const idOf = ({ kind, name }: Found): string => `${kind} ${name}`

/** A box and what fits its text: arrows choose, Enter takes. */
export function Finder({ onChoose }: { onChoose(found: Found): void }) {
  const [typed, setTyped] = useState('')
  const all = useEverything()
  const list = useMemo(() => searchable(all), [all])
  const shown = useMemo(() => search(list, typed), [list, typed])
  const pointed = useRef<Found | undefined>(undefined)
  /** Enter may follow the last letter before the list points to its first one. */
  const take = () => {
    const found = pointed.current ?? shown[0]
    if (found) onChoose(found)
  }
  return (
    <Autocomplete.Root
      inline
      open
      autoHighlight="always"
      keepHighlight
      items={all}
      filteredItems={shown}
      itemToStringValue={({ label }: Found) => label}
      value={typed}
      onValueChange={(value, { reason }) => {
        if (reason === 'item-press') return
        pointed.current = undefined
        setTyped(value)
      }}
      onItemHighlighted={(found) => {
        pointed.current = found
      }}
    >
      <Autocomplete.Input
        aria-label={texts.title}
        placeholder={texts.hint}
        className={styles.box}
        onFocus={() => {
          const early = takeLetters()
          if (early !== '') setTyped(early)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventBaseUIHandler()
          event.preventDefault()
          take()
        }}
      />
      <Autocomplete.Status className="aloud">
        {shown.length === 0 ? texts.none : texts.count(shown.length)}
      </Autocomplete.Status>
      <Autocomplete.Empty className={styles.none}>
        {shown.length === 0 && <span aria-hidden="true">{texts.none}</span>}
      </Autocomplete.Empty>
      <Autocomplete.List aria-label={texts.title} className={styles.list}>
        {(found: Found) => (
          <Autocomplete.Item
            key={idOf(found)}
            value={found}
            className={styles.item}
            onClick={() => onChoose(found)}
          >
            <span className={styles.label}>{found.label}</span>
            <span className={styles.hint}>{found.hint ?? texts.kinds[found.kind]}</span>
          </Autocomplete.Item>
        )}
      </Autocomplete.List>
    </Autocomplete.Root>
  )
}
