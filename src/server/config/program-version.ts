import { readFile } from 'node:fs/promises'

export async function readProgramVersion(): Promise<string> {
  const text = await readFile(new URL('../../../package.json', import.meta.url), 'utf8')
  return JSON.parse(text).version
}
