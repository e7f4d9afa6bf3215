import { useId } from 'react'
import { SelectBox } from '../../ui/select-box.tsx'

interface ChoiceProps {
  label: string
  value: string
  onChoose(value: string): void
  children: readonly (readonly [value: string, text: string])[]
}

/** One of a few, with its name beside it. */
export function Choice({ label, value, onChoose, children }: ChoiceProps) {
  const id = useId()
  return (
    <label htmlFor={id}>
      {label}
      <SelectBox id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {children.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </SelectBox>
    </label>
  )
}
