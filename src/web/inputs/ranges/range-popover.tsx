import { lazy, type ReactElement, Suspense } from 'react'
import { Popover } from '../../ui/popover.tsx'
import { useCase, useShown } from '../../workspace/open-case.tsx'
import { measureAt } from '../knob.ts'
import { texts } from '../texts.ts'
import { rangeTexts } from './texts.ts'
import { useRange, useUncertain } from './use-range.ts'

/** What checks a range comes when somebody gives one. */
const RangeForm = lazy(() => import('./range-form.tsx').then((form) => ({ default: form.RangeForm })))

interface RangePopoverProps {
  pointer: string
  title: string
  trigger: ReactElement
  isOpen: boolean
  onOpenChange(isOpen: boolean): void
}

/** The range of an input, where it stands. */
export function RangePopover({ pointer, title, trigger, isOpen, onOpenChange }: RangePopoverProps) {
  const { isLocked } = useCase()
  const { place, range, use, remove } = useRange(pointer, title)
  const measure = useShown(({ document }) => measureAt(document, pointer))
  const taken = useUncertain().ranges.map(({ id }) => id)
  return (
    <Popover title={texts.rangeOf(title)} trigger={trigger} isOpen={isOpen} onOpenChange={onOpenChange}>
      {isLocked && (
        <p>
          {range ? rangeTexts.lockedRange(range.mark) : rangeTexts.lockedNoRange} {rangeTexts.lockedWhy}
        </p>
      )}
      {!isLocked && measure && (
        <Suspense>
          <RangeForm
            pointer={pointer}
            place={place}
            title={title}
            measure={measure}
            range={range}
            taken={taken}
            onUse={(next) => {
              use(next)
              onOpenChange(false)
            }}
            onRemove={() => {
              remove()
              onOpenChange(false)
            }}
          />
        </Suspense>
      )}
    </Popover>
  )
}
