import { readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'
import * as literature from '../../contract/outcome/literature.ts'

type Row = Readonly<Record<string, unknown>>

const unread = ['licence', 'confidence', 'note']

/** They come with the names of quantities. */
const ruleWords = ['rule', 'article', 'source']

const kept = (row: Row, isKept: (key: string) => boolean): Row =>
  Object.fromEntries(Object.entries(row).filter(([key]) => isKept(key)))

const isRead = (key: string) => !unread.includes(key)

/** Published tables of which the page needs a part: what decides. */
const tables: Readonly<Record<string, (table: unknown) => unknown>> = {
  '/reference-data/published/scheme-rules.json': (table) =>
    (table as Row[]).map((row) => kept(row, (key) => isRead(key) && !ruleWords.includes(key))),
  '/reference-data/published/feedstock-availability.json': (table) =>
    (table as Row[]).map((row) => ({ ...row, amount: kept(row.amount as Row, isRead) })),
}

/** Quartiles of studies, which are the same at every start. */
const ofStudies = '/src/contract/outcome/literature.ts'

const asModule = (members: object): string =>
  Object.entries(members)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}\n`)
    .join('')

/** Leaves out of the page what it shows nowhere of published tables; the screens of the data ask the server. */
export const withoutUnreadData = (): Plugin => ({
  name: 'without-unread-data',
  apply: 'build',
  enforce: 'pre',
  async load(id) {
    const path = id.replaceAll('\\', '/')
    if (path.endsWith(ofStudies)) return asModule(literature)
    const [, part] = Object.entries(tables).find(([name]) => path.endsWith(name)) ?? []
    return part ? JSON.stringify(part(JSON.parse(await readFile(id, 'utf8')))) : null
  },
})
