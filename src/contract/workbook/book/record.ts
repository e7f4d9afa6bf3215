/** What is said of a calculation besides its inputs. Dates are those of the record, never of the clock. */
export interface WorkbookRecord {
  readonly title: string
  readonly engine: string
  /** The engine that it was calculated by, where the file is made by another. */
  readonly calculatedBy?: string
  readonly calculation?: string
  readonly edition?: string
  /** When it was calculated, ISO 8601. */
  readonly calculatedAt?: string
}
