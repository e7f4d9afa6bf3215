import { readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'

type Row = Readonly<Record<string, unknown>>

const studyMembers = ['literatureClass', 'minimumPrice', 'feedstockCost', 'capitalPerDailyTonne']
const unread = ['licence', 'confidence', 'note']

const kept = (row: Row, isKept: (key: string) => boolean): Row =>
  Object.fromEntries(Object.entries(row).filter(([key]) => isKept(key)))

const isRead = (key: string) => !unread.includes(key)

/** Published tables of which the page needs a part: quartiles of the studies, and of the others what decides and what is cited. */
const tables: Readonly<Record<string, (table: unknown) => unknown>> = {
  '/reference-data/published/literature-costs.json': (table) => ({
    rows: (table as { rows: Row[] }).rows.map((row) => kept(row, (key) => studyMembers.includes(key))),
  }),
  '/reference-data/published/scheme-rules.json': (table) => (table as Row[]).map((row) => kept(row, isRead)),
  '/reference-data/published/feedstock-availability.json': (table) =>
    (table as Row[]).map((row) => ({ ...row, amount: kept(row.amount as Row, isRead) })),
}

/** Leaves out of the page what it shows nowhere of published tables; the screens of the data ask the server. */
export const withoutUnreadData = (): Plugin => ({
  name: 'without-unread-data',
  apply: 'build',
  enforce: 'pre',
  async load(id) {
    const path = id.replaceAll('\\', '/')
    const [, part] = Object.entries(tables).find(([name]) => path.endsWith(name)) ?? []
    return part ? JSON.stringify(part(JSON.parse(await readFile(id, 'utf8')))) : null
  },
})
