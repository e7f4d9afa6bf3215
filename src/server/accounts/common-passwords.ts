import { readFileSync } from 'node:fs'

const file = new URL('common-passwords.txt', import.meta.url)
const comment = '# '

let known: ReadonlySet<string> | undefined

/** @param password in lower case, as the list is. */
export function isCommonPassword(password: string): boolean {
  known ??= readList()
  return known.has(password)
}

function readList(): ReadonlySet<string> {
  const lines = readFileSync(file, 'utf8').split('\n')
  return new Set(lines.filter((line) => line !== '' && !line.startsWith(comment)))
}
