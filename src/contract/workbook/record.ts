/** What is said of a calculation besides its inputs. Dates are those of the record, never of the clock. */
export interface WorkbookRecord {
  readonly title: string
  readonly engine: string
  readonly calculation?: string
  readonly edition?: string
  /** When it was calculated, ISO 8601. */
  readonly calculatedAt?: string
}
