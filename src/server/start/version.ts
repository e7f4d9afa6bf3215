import { engineVersion } from '../../engine/version.ts'
import { readProgramVersion } from '../config/program-version.ts'

/** `--version`: that of the program, and that of the engine, which calculations keep. */
export async function printVersion(): Promise<void> {
  console.log(`SAFAPAC ${await readProgramVersion()}, engine ${engineVersion}`)
}
