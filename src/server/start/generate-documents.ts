import { readFile, writeFile } from 'node:fs/promises'
import { formulaDocument } from '../../contract/formula-document.ts'

const documents = [{ path: 'docs/formulas.md', content: formulaDocument }]

/** Writes the generated documents; with --check only says, and fails, when one of them is stale. */
const isCheck = process.argv.includes('--check')
for (const { path, content } of documents) {
  const file = new URL(`../../../${path}`, import.meta.url)
  if (!isCheck) {
    await writeFile(file, content())
  } else if ((await readFile(file, 'utf8').catch(() => '')) !== content()) {
    console.error(`${path} is stale; run: npm run generate`)
    process.exitCode = 1
  }
}
