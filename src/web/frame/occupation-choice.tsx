import { Choice } from '../ui/choice.tsx'
import { texts } from './texts.ts'

export type Occupation = keyof typeof texts.occupations

const options = Object.entries(texts.occupations).map(([value, label]) => ({
  value: value as Occupation,
  label,
}))

/** What a person does; researcher is chosen until another one is. */
export function OccupationChoice({ chosen = 'researcher' }: { chosen?: Occupation | undefined }) {
  return <Choice legend={texts.occupation} name="occupation" options={options} defaultValue={chosen} />
}
