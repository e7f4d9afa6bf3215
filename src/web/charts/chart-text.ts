/** A cell: a number in the unit of its column, a word, or null where no such number exists. */
export type Cell = number | string | null

/** The numbers of a chart as a table, with all their digits. */
export interface TableData {
  /** Names with their units; the first is that of the row heads. */
  readonly columns: readonly string[]
  readonly rows: readonly { readonly head: string | number; readonly cells: readonly Cell[] }[]
}

/** What every chart says of itself besides its drawing. */
export interface ChartText {
  readonly title: string
  /** What is shown, and in which unit. */
  readonly subtitle: string
  /** The result in a sentence, which is also the name of the figure. */
  readonly result: string
  readonly table: TableData
  /** Why there is nothing to draw. */
  readonly missing?: string
  /** What is left out of the drawing, and why. */
  readonly notes: readonly string[]
}
