/** A column of a table that is taken away as a file. */
export interface SheetColumn {
  /** As it stands above the column; short, without blanks, and no two the same. */
  readonly name: string
  readonly kind: 'text' | 'number' | 'whole'
  readonly unit?: string
  readonly about: string
}

export type SheetCell = string | number | null

/** A table with as many cells in each row as there are columns; null where there is nothing. */
export interface Sheet {
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly (readonly SheetCell[])[]
}
