import type { ComponentProps } from 'react'
import styles from './search-input.module.css'

const longest = 100

/** A box for what is looked for. */
export const SearchInput = (props: ComponentProps<'input'>) => (
  <input type="search" maxLength={longest} {...props} className={styles.box} />
)
