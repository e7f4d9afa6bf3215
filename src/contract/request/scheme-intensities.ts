import type { schemeIntensity } from '../../engine/model/inputs/scheme-inputs.ts'
import type { Inputs, SectionValues } from './inputs.ts'
import { type Scheme, schemes } from './schemes.ts'

/** The member of `carbon` that holds what somebody found by the method of a scheme. */
export const intensityKeys = {
  CORSIA: 'corsiaLifeCycleEmissions',
  RED: 'redCarbonIntensity',
  ReFuelEU: 'reFuelEUCarbonIntensity',
  UK: 'ukCarbonIntensity',
  '45Z': 'cleanFuelEmissionsRate',
  LCFS: 'lcfsCarbonIntensity',
  RFS: 'rfsCarbonIntensity',
} as const satisfies Record<Scheme, keyof typeof schemeIntensity>

const longestNote = 300

const note = (name: string) => ({ kind: 'text', name, longest: longestNote, optional: true }) as const

/** The method by which such a value was found, and who says so. */
export const intensityNotes = Object.fromEntries(
  schemes.flatMap((scheme) => {
    const key = intensityKeys[scheme]
    return [
      [`${key}Method`, note(`Method by which ${key} was found`)],
      [`${key}Source`, note(`Source of ${key}, such as a certificate`)],
    ] as const
  }),
)

/** A carbon value that was given for a scheme, with what is said of it. */
export interface GivenIntensity {
  readonly pointer: string
  readonly method?: string
  readonly source?: string
}

/** What was given by the method of a scheme; ReFuelEU Aviation takes what was given for RED. */
export function givenIntensity(
  { carbon = {} }: Pick<Inputs, 'carbon'>,
  scheme: Scheme,
): GivenIntensity | undefined {
  const key = intensityKeys[scheme]
  if (carbon[key] === undefined) return scheme === 'ReFuelEU' ? givenIntensity({ carbon }, 'RED') : undefined
  const [method, source] = [textOf(carbon, `${key}Method`), textOf(carbon, `${key}Source`)]
  return {
    pointer: `/carbon/${key}`,
    ...(method !== undefined && { method }),
    ...(source !== undefined && { source }),
  }
}

function textOf(values: SectionValues, key: string): string | undefined {
  const value = values[key]
  return typeof value === 'string' ? value : undefined
}
