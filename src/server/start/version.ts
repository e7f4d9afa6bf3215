import { readFile } from 'node:fs/promises'
import { engineVersion } from '../../engine/version.ts'

/** `--version`: that of the program, and that of the engine, which calculations keep. */
export async function printVersion(): Promise<void> {
  const { version } = JSON.parse(await readFile(new URL('../../../package.json', import.meta.url), 'utf8'))
  console.log(`SAFAPAC ${version}, engine ${engineVersion}`)
}
