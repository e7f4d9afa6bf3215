import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import { placeByArrow } from './arrows.ts'
import styles from './tabs.module.css'

interface Tab<Value extends string> {
  readonly value: Value
  readonly label: ReactNode
}

interface TabsProps<Value extends string> {
  /** What is chosen among, for whoever hears the page. */
  label: string
  tabs: readonly Tab<NoInfer<Value>>[]
  value: Value
  onChange: (value: NoInfer<Value>) => void
  /** What belongs to the tab that is open. */
  children: ReactNode
}

const vertical = ['ArrowUp', 'ArrowDown']

/**
 * One of a few views. Arrows move and choose at once; the caller keeps the choice in the address. Written here, because nothing of it
 * floats and every visitor of a plant loads it: the same of Base UI is 15 kB.
 */
export function Tabs<Value extends string>({ label, tabs, value, onChange, children }: TabsProps<Value>) {
  const id = useId()
  const chosen = tabs.findIndex((tab) => tab.value === value)
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const all = list.current
    const tab = all?.children[chosen]
    if (!all || !(tab instanceof HTMLElement)) return
    // Where the list comes into view later, it has no width before.
    const sizes = new ResizeObserver(() => {
      all.scrollLeft = tab.offsetLeft - all.offsetLeft - (all.clientWidth - tab.offsetWidth) / 2
    })
    sizes.observe(all)
    return () => sizes.disconnect()
  }, [chosen])
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const place = vertical.includes(event.key) ? undefined : placeByArrow(event, chosen, tabs.length)
    const next = place === undefined ? undefined : tabs[place]
    if (place === undefined || !next) return
    event.preventDefault()
    event.currentTarget.querySelectorAll('button')[place]?.focus()
    onChange(next.value)
  }
  return (
    <div className={styles.root}>
      <div ref={list} role="tablist" aria-label={label} className={styles.list} onKeyDown={press}>
        {tabs.map((tab, place) => (
          <button
            key={tab.value}
            type="button"
            role="tab"
            id={`${id}${place}`}
            aria-selected={place === chosen}
            aria-controls={id}
            tabIndex={place === chosen ? 0 : -1}
            className={styles.tab}
            onClick={() => onChange(tab.value)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={id} aria-labelledby={`${id}${chosen}`} className={styles.panel}>
        {children}
      </div>
    </div>
  )
}
