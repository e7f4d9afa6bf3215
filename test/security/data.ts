import { readFileSync } from 'node:fs'

interface Corpora {
  'json-texts': Readonly<Record<'notJson' | 'isJson' | 'disputed', readonly string[]>>
  'naughty-strings': readonly string[]
}

/** Texts that programs have choked on, kept as data. */
export function readData<Name extends keyof Corpora>(name: Name): Corpora[Name] {
  return JSON.parse(readFileSync(new URL(`data/${name}.json`, import.meta.url), 'utf8'))
}
