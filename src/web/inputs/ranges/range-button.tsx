import { lazy, Suspense, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { texts } from '../texts.ts'
import styles from './range-button.module.css'
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

/** Says whether an input is a range, and opens what it is, which is loaded when somebody asks first. */
export function RangeButton({ pointer, title, text, name: given }: RangeButtonProps) {
  const { range } = useRange(pointer, title)
  const [isOpen, setOpen] = useState(false)
  const [isAsked, setAsked] = useState(false)
  const name = given ?? (range ? texts.markedRange(title, range.mark) : texts.rangeOf(title))
  const isInRow = text === undefined
  const look = {
    look: isInRow ? ('quiet' as const) : ('plain' as const),
    className: isInRow ? styles.button : '',
    'data-range': range ? '' : undefined,
    title: name,
    'aria-label': name,
    children: text ?? '±',
  }
  const ask = () => {
    setAsked(true)
    setOpen(true)
  }
  const first = <Button {...look} aria-haspopup="dialog" onClick={ask} />
  if (!isAsked) return first
  return (
    <Suspense fallback={first}>
      <RangePopover
        pointer={pointer}
        title={title}
        trigger={<Button {...look} />}
        isOpen={isOpen}
        onOpenChange={setOpen}
      />
    </Suspense>
  )
}
