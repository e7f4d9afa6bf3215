import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { wrapMarkdown } from './wrap.ts'

const root = new URL('../../', import.meta.url)
const pages = globSync(['README.md', 'CHANGELOG.md', 'docs/**/*.md'], { cwd: root })

/** Wraps the prose of every page; with --check only says, and fails, where it is not wrapped. */
const isCheck = process.argv.includes('--check')
for (const page of pages) {
  const file = new URL(page, root)
  const text = readFileSync(file, 'utf8')
  const wrapped = wrapMarkdown(text)
  if (wrapped === text) continue
  if (isCheck) {
    console.error(`${page} is not wrapped; run: npm run fix`)
    process.exitCode = 1
  } else writeFileSync(file, wrapped)
}
