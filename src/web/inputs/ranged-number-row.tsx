import { ByYearButton } from './by-year/by-year-button.tsx'
import { NumberRow } from './number-row.tsx'
import { RangeButton } from './ranges/range-button.tsx'
import { RangeMark } from './ranges/range-mark.tsx'

interface RangedNumberRowProps {
  pointer: string
  title: string
}

/** A number of which it can be said that it is not known, and between what it lies. */
export const RangedNumberRow = (props: RangedNumberRowProps) => (
  <NumberRow {...props} mark={<RangeMark {...props} />}>
    <ByYearButton {...props} />
    <RangeButton {...props} />
  </NumberRow>
)
