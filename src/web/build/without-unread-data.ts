import { readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'

type Row = Readonly<Record<string, unknown>>

const studyMembers = ['literatureClass', 'minimumPrice', 'feedstockCost', 'capitalPerDailyTonne']
const unreadOfRules = ['licence', 'confidence', 'note']

const kept = (row: Row, isKept: (key: string) => boolean): Row =>
  Object.fromEntries(Object.entries(row).filter(([key]) => isKept(key)))

/** Published tables of which the page needs a part: quartiles of the studies, and of rules what decides and what verdicts cite. */
const tables: Readonly<Record<string, (table: unknown) => unknown>> = {
  '/reference-data/published/literature-costs.json': (table) => ({
    rows: (table as { rows: Row[] }).rows.map((row) => kept(row, (key) => studyMembers.includes(key))),
  }),
  '/reference-data/published/scheme-rules.json': (table) =>
    (table as Row[]).map((row) => kept(row, (key) => !unreadOfRules.includes(key))),
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
