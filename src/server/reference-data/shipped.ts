import { readdir, readFile } from 'node:fs/promises'
import type { ReferenceData } from '../../contract/reference-data.ts'

const directory = new URL('../../../reference-data/', import.meta.url)

/** The edition this version ships, one file a member: `parameter-sets.json` is `parameterSets`. */
export async function readShippedReferenceData(): Promise<ReferenceData> {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.json')).sort()
  const members = names.map(async (name) => {
    const member = name
      .slice(0, -'.json'.length)
      .replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
    return [member, JSON.parse(await readFile(new URL(name, directory), 'utf8'))] as const
  })
  return Object.fromEntries(await Promise.all(members)) as unknown as ReferenceData
}
