import { useId } from 'react'

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
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {children.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}
