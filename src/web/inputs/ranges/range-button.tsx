import { lazy, Suspense } from 'react'
import { Button } from '../../ui/button.tsx'
import styles from './range-button.module.css'
import { rangeTexts } from './texts.ts'
import { useRange } from './use-range.ts'

const RangePopover = lazy(() =>
  import('./range-popover.tsx').then((popover) => ({ default: popover.RangePopover })),
)

interface RangeButtonProps {
  pointer: string
  title: string
  /** What it shows and is called, where it does not stand in the row of its input. */
  text?: string
  name?: string
}

/** Says whether an input is a range, and opens what it is. */
export function RangeButton({ pointer, title, text, name: given }: RangeButtonProps) {
  const { range } = useRange(pointer, title)
  const name = given ?? (range ? rangeTexts.marked(title, range.mark) : rangeTexts.rangeOf(title))
  const button = (
    <Button
      look={text === undefined ? 'quiet' : 'plain'}
      className={text === undefined ? styles.button : ''}
      data-range={range ? '' : undefined}
      title={name}
      aria-label={name}
    >
      {text ?? '±'}
    </Button>
  )
  return (
    <Suspense fallback={button}>
      <RangePopover pointer={pointer} title={title} trigger={button} />
    </Suspense>
  )
}
