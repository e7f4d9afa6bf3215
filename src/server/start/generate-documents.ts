import { readFile, writeFile } from 'node:fs/promises'
import { formulaDocument, withFormulas } from '../../contract/formula-document.ts'

/** Each from what it is now: of the methods only the formulas are generated. */
const documents = [
  { path: 'docs/formulas.md', content: () => formulaDocument() },
  { path: 'docs/methods.md', content: withFormulas },
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
