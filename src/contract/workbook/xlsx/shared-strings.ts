import { cellText, head } from './xml.ts'

/** Texts of cells, each of which is written once for all sheets; cells name them by their numbers. */
export class SharedStrings {
  private readonly numbers = new Map<string, number>()

  numberOf(text: string): number {
    const known = this.numbers.get(text)
    if (known !== undefined) return known
    const next = this.numbers.size
    this.numbers.set(text, next)
    return next
  }

  /** The part of a workbook that has them, once all sheets are written. */
  part(): string {
    const items = [...this.numbers.keys()].map(
      (text) => `<si><t xml:space="preserve">${cellText(text)}</t></si>`,
    )
    return [
      `${head}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`,
      ` uniqueCount="${items.length}">${items.join('')}</sst>`,
    ].join('')
  }
}
