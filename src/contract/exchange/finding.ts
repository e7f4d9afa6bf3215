/** Something to say of one place of a file: an error refuses the whole of it. */
export interface Finding {
  readonly severity: 'error' | 'warning'
  readonly code: string
  /** In words: `line 12, column 3`, `Inputs!C12`; empty for the file itself. */
  readonly place: string
  /** JSON pointer into the inputs that the place is of; empty for no input. */
  readonly pointer: string
  readonly message: string
  /** As it stands there. */
  readonly given?: string
  /** What would be taken. */
  readonly allowed?: string
}

/** Nobody reads more of them than this. */
export const listedFindings = 200
const longestGiven = 80

/** Gathers what is found in a file: all of it is counted, and the first of it listed. */
export class Findings {
  readonly listed: Finding[] = []
  #errors = 0
  #count = 0

  get errorCount(): number {
    return this.#errors
  }

  get count(): number {
    return this.#count
  }

  add(finding: Finding): void {
    this.#count += 1
    if (finding.severity === 'error') this.#errors += 1
    if (this.listed.length >= listedFindings) return
    const { given } = finding
    this.listed.push(given === undefined ? finding : { ...finding, given: shortGiven(given) })
  }

  refuse(finding: Omit<Finding, 'severity'>): void {
    this.add({ severity: 'error', ...finding })
  }
}

const shortGiven = (text: string): string =>
  text.length <= longestGiven ? text : `${text.slice(0, longestGiven).toWellFormed()}…`
