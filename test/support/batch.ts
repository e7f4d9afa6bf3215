import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Inputs } from '../../src/contract/request/inputs.ts'
import { batchCommand } from '../../src/server/start/batch-command.ts'

/** The CSV that `safapac batch` makes of a table over a base. */
export async function batchOf(base: Inputs, table: string): Promise<string> {
  const top = await mkdtemp(join(tmpdir(), 'safapac-batch-'))
  const file = (name: string) => join(top, name)
  try {
    await writeFile(file('base.json'), JSON.stringify(base))
    await writeFile(file('cases.csv'), table)
    await batchCommand([file('base.json'), file('cases.csv'), '--to', file('results.csv')])
    return await readFile(file('results.csv'), 'utf8')
  } finally {
    await rm(top, { recursive: true, force: true })
  }
}
