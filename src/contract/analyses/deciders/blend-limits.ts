import type { Inputs } from '../../request/inputs.ts'

/** An annex of ASTM D7566 with the most of a blend's volume that it allows. */
export interface Annex {
  readonly name: string
  readonly fuel: string
  /** Share of the volume. */
  readonly limit: number
  /** The process of `eligibility.process` that makes it. */
  readonly process: string
}

/** The standard itself is sold and was not read: A1 to A6 are of ICAO's list of conversion processes, by volume; A7 and A8 of secondary pages. */
export const blendLimitSource =
  'ASTM D7566: A1 to A6 as ICAO lists its annexes (GFAAF, Conversion processes, July 2023: maximum blend ratio by volume), A7 and A8 as secondary pages have them'

export const annexes = [
  { name: 'A1', fuel: 'FT-SPK', limit: 0.5, process: 'fischerTropsch' },
  { name: 'A2', fuel: 'HEFA-SPK', limit: 0.5, process: 'hefa' },
  { name: 'A3', fuel: 'SIP', limit: 0.1, process: 'synthesizedIsoParaffins' },
  { name: 'A4', fuel: 'FT-SPK/A', limit: 0.5, process: 'fischerTropschWithAromatics' },
  { name: 'A5', fuel: 'ATJ-SPK', limit: 0.5, process: 'alcoholToJet' },
  { name: 'A6', fuel: 'CHJ', limit: 0.5, process: 'catalyticHydrothermolysis' },
  { name: 'A7', fuel: 'HC-HEFA-SPK', limit: 0.1, process: 'hydroprocessedHydrocarbons' },
  { name: 'A8', fuel: 'ATJ-SKA', limit: 0.5, process: 'alcoholToJetWithAromatics' },
] as const satisfies readonly Annex[]

export const annexNames = annexes.map(({ name }) => name)

/** That of the name, or of the process which the inputs of a plant name; undefined where neither tells one. */
export const annexOf = (name: string | undefined, inputs: Inputs | undefined): Annex | undefined =>
  annexes.find((each) =>
    name === undefined ? each.process === inputs?.eligibility?.process : each.name === name,
  )
