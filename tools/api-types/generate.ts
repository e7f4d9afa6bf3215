import { readFile, writeFile } from 'node:fs/promises'
import { describeApi } from '../../src/server/start/describe-api.ts'
import { type ApiDocument, typesOf } from './types-of.ts'

const file = new URL('../../src/web/api/generated.ts', import.meta.url)

/** Writes the types of the API for the page; with --check only says, and fails, when they are stale. */
const content = typesOf((await describeApi()) as ApiDocument)
const current = await readFile(file, 'utf8').catch(() => '')
if (!process.argv.includes('--check')) await writeFile(file, content)
else if (current !== content) {
  console.error('src/web/api/generated.ts is stale; run: npm run generate')
  process.exitCode = 1
}
