/** An id or a name of the reference data. */
export type RowName = number | string

export interface GivenPair {
  readonly process: RowName
  readonly feedstock: RowName
  readonly variant?: string
}

/** Policies that take the place of those of the base. */
export interface GivenPolicySet {
  readonly name: string
  readonly policies: readonly unknown[]
}

/** A matrix whose form is right; whether the edition and the case know what it names is another question. */
export interface MatrixRequest {
  readonly kind: 'matrix'
  /** What the base began with: a number that still is the default of it becomes that of the cell. */
  readonly from: (GivenPair & { readonly country: RowName }) | undefined
  /** Undefined where the base's own stays. */
  readonly countries: readonly RowName[] | 'all' | undefined
  readonly pathways: readonly GivenPair[] | 'all' | undefined
  readonly policies: readonly GivenPolicySet[] | undefined
  /** What stands where the edition has no default for a cell: what the base has, or nothing, so that the cell has no number. */
  readonly gaps: 'base' | 'none'
  readonly outputs: readonly string[]
  /** Whether every cell is told with its inputs. */
  readonly inputs: boolean
}

export const gapChoices = ['base', 'none'] as const

/** How much of each a matrix may have. */
export const matrixLimits = {
  countries: 250,
  pathways: 250,
  policies: 50,
  cells: 2_500,
  /** Whether all that each is calculated from is told as well. */
  resolvedCells: 20,
} as const
