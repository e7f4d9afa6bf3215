import type { FieldReader } from '../request/field-reader.ts'
import type { Inputs } from '../request/inputs.ts'
import { intensityKeys } from '../request/scheme-intensities.ts'

/** What is said of a carbon value says nothing where that is not given. */
export function checkSchemes(reader: FieldReader, { carbon = {} }: Inputs): void {
  for (const key of Object.values(intensityKeys)) {
    if (carbon[key] !== undefined) continue
    for (const note of [`${key}Method`, `${key}Source`]) {
      if (carbon[note] === undefined) continue
      reader.refuse(`/carbon/${note}`, 'without_effect', `${note} is of ${key}, which is not given.`)
    }
  }
}
