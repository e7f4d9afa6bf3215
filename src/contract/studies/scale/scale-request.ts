import type { Quantity } from '../../schemas/reference-datum.ts'

/** Units of what only logistics have, and what each is multiplied by. */
export const logisticsUnits = {
  /** To t/yr per km² of land. */
  yield: { 't/(km2·yr)': 1, 't/(ha·yr)': 100, 'kg/(ha·yr)': 0.1 },
  /** To a fraction. */
  share: { '1': 1, '%': 0.01 },
  /** To USD per tonne of feedstock. */
  costPerTonne: { 'USD/t': 1, 'USD/kg': 1_000 },
  /** To USD per tonne of feedstock and kilometre. */
  costPerTonneKilometre: { 'USD/(t·km)': 1, 'USD/(t·mi)': 1 / 1.609344 },
} as const

export type LogisticsMember = keyof typeof logisticsUnits

/** How feedstock comes to the plant, in the units above. */
export interface GivenLogistics {
  readonly feedstock: string
  readonly yield: number
  readonly share: number
  readonly costPerTonne: number
  readonly costPerTonneKilometre: number
  /** How much longer a road is than the straight line. */
  readonly detour: number
}

/** A search for the best scale whose form is right; whether it fits its case is another question. */
export interface ScaleRequest {
  readonly kind: 'scale'
  readonly logistics: GivenLogistics
  /** Undefined where the case says between which capacities it holds. */
  readonly capacity: { readonly from: Quantity; readonly to: Quantity } | undefined
  readonly outputs: readonly string[]
}
