import { readFile, writeFile } from 'node:fs/promises'
import { apiTypes } from '../../contract/documents/api-types.ts'
import { clientNames } from '../../contract/documents/client-names.ts'
import { clientTypes } from '../../contract/documents/client-types.ts'
import { type DocumentedData, withDataTables } from '../../contract/documents/data-document.ts'
import { formulaDocument, withFormulas } from '../../contract/documents/formula-document.ts'
import { outcomeDocument } from '../../contract/documents/outcome-document.ts'
import { readPublishedTables } from '../reference-data/published.ts'
import { readShippedEditions } from '../reference-data/shipped.ts'
import { describeApi } from './api-description.ts'

async function readDocumentedData(): Promise<DocumentedData> {
  const edition = (await readShippedEditions()).at(-1)
  if (!edition) throw new Error('No edition of the reference data is shipped.')
  return { edition, published: await readPublishedTables() }
}

const data = await readDocumentedData()
const api = await describeApi()
const types = apiTypes(api)
const typesOfClient = clientTypes(api)

/** Each from what it is now: of the methods only the formulas are generated, of the data only the tables. */
const documents = [
  { path: 'docs/formulas.md', content: () => formulaDocument() },
  { path: 'docs/outcome.md', content: () => outcomeDocument() },
  { path: 'docs/methods.md', content: withFormulas },
  { path: 'docs/portfolio.md', content: withFormulas },
  { path: 'docs/deciders.md', content: withFormulas },
  { path: 'src/web/api/generated.ts', content: () => types },
  { path: 'clients/typescript/api.d.ts', content: () => typesOfClient },
  { path: 'clients/python/safapac/quantities.py', content: () => clientNames() },
  { path: 'docs/data.md', content: (text: string) => withDataTables(text, data) },
]

/** Writes the generated documents; with --check only says, and fails, when one of them is stale. */
const isCheck = process.argv.includes('--check')
for (const { path, content } of documents) {
  const file = new URL(`../../../${path}`, import.meta.url)
  const current = await readFile(file, 'utf8').catch(() => '')
  if (!isCheck) {
    await writeFile(file, content(current))
  } else if (current !== content(current)) {
    console.error(`${path} is stale; run: npm run generate`)
    process.exitCode = 1
  }
}
