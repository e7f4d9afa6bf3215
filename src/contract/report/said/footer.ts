import type { ReportRecord } from './report.ts'

const shownId = 8

/** By what every page is told. */
export function footerOf({ calculationId, edition, engineVersion }: ReportRecord): string {
  const id = calculationId === null ? 'of a file' : calculationId.slice(0, shownId)
  return `Calculation ${id} · reference data ${edition} · engine ${engineVersion}`
}
