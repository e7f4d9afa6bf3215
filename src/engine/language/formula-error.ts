import type { About } from './quantity.ts'

export class FormulaError extends Error {
  constructor(about: About, problem: string) {
    super(`Formula ${about.symbol} (${about.name}) ${problem}`)
    this.name = 'FormulaError'
  }
}
