import type { ReportRecord } from './report.ts'

const shownId = 8

/** What tells one report from another, on every page. */
export function footerOf({ calculationId, edition, engineVersion }: ReportRecord): string {
  const id = calculationId === null ? 'of a file' : calculationId.slice(0, shownId)
  return `Calculation ${id} · reference data ${edition} · engine ${engineVersion}`
}
