import { Button } from '../../ui/button.tsx'
import styles from './money.module.css'
import { texts } from './texts.ts'

interface ListedProps {
  /** What it is called, and what is said of it. */
  name: string
  about: string
  onRemove?: (() => void) | undefined
}

/** A rate or an index, with its source. */
export const Listed = ({ name, about, onRemove }: ListedProps) => (
  <li className={styles.listed}>
    <span>
      {name} <span className={styles.soft}>{about}</span>
    </span>
    {onRemove && (
      <Button look="quiet" aria-label={texts.remove(name)} onClick={onRemove}>
        {texts.removeShort}
      </Button>
    )}
  </li>
)
