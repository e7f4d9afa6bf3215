import { readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'

/** The page needs the quartiles of its rows alone; who has told a number is asked of the server. */
const studies = '/reference-data/published/literature-costs.json'
const computed = ['literatureClass', 'minimumPrice', 'feedstockCost', 'capitalPerDailyTonne'] as const

interface Table {
  readonly rows: readonly Partial<Record<(typeof computed)[number], unknown>>[]
}

/** Leaves the words of the studies out of the page, which are more than the numbers that quartiles are made of. */
export const withoutStudies = (): Plugin => ({
  name: 'without-studies',
  apply: 'build',
  enforce: 'pre',
  async load(id) {
    if (!id.replaceAll('\\', '/').endsWith(studies)) return null
    const { rows }: Table = JSON.parse(await readFile(id, 'utf8'))
    return JSON.stringify({
      rows: rows.map((row) => Object.fromEntries(computed.map((name) => [name, row[name]]))),
    })
  },
})
