import { Tabs as Base } from '@base-ui/react/tabs'
import type { ReactNode } from 'react'
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

/** One of a few views. Arrows move and choose at once; the caller keeps the choice in the address. */
export function Tabs<Value extends string>({ label, tabs, value, onChange, children }: TabsProps<Value>) {
  return (
    <Base.Root value={value} onValueChange={(next: Value) => onChange(next)} className={styles.root}>
      <Base.List aria-label={label} activateOnFocus className={styles.list}>
        {tabs.map((tab) => (
          <Base.Tab key={tab.value} value={tab.value} className={styles.tab}>
            {tab.label}
          </Base.Tab>
        ))}
      </Base.List>
      <Base.Panel value={value} className={styles.panel} tabIndex={-1}>
        {children}
      </Base.Panel>
    </Base.Root>
  )
}
