import assert from 'node:assert/strict'
import { test } from 'node:test'
import { example } from '../../../test/support/examples.ts'
import { unzipped } from '../../../test/workbook/read-workbook.ts'
import { readBundle } from '../../contract/exchange/bundle/bundle.ts'
import { engineVersion } from '../../engine/version.ts'
import { sha256 } from '../../server/exchange/digest.ts'
import { workbookFile } from '../../server/workbook/workbook-file.ts'
import { type Recalculation, recalculate } from './live.ts'
import { type TakenFile, takenAway } from './take-away.ts'

const document = example('hefa-usa-500')
const standing = { document, title: 'Plant', edition: '2026.3', editionData: { doubts: [], a: 1 } } as const
const bytesOf = async (file: TakenFile, level: 'CORE' | 'ROADSHOW') =>
  Buffer.from(await (await takenAway(file, { ...standing, level })).arrayBuffer())

test('a workbook that is made in a browser has what that of the server has, for each level', async () => {
  const { inputs } = recalculate(document) as Extract<Recalculation, { outcome: object }>
  for (const level of ['CORE', 'ROADSHOW'] as const) {
    const record = { title: 'Plant', engine: engineVersion, edition: '2026.3' }
    const server = workbookFile({ inputs, level, record })
    assert.deepEqual(unzipped(await bytesOf('xlsx', level)), unzipped(Buffer.from(server)))
  }
})

test('a bundle is whole, of its level, and knows the edition without its doubts', async () => {
  const read = readBundle(JSON.parse((await bytesOf('json', 'CORE')).toString()), sha256)
  assert.equal(read.level, 'CORE')
  assert.equal(read.bundle?.editionHash, sha256('{"a":1}'))
})

test('a table has the numbers of its level, and what cannot be calculated says why', async () => {
  const whole = (await bytesOf('csv', 'ROADSHOW')).toString()
  assert.match(whole, /^calculation,path,/)
  assert.match(whole, /financials\.npv,NPV/)
  assert.doesNotMatch((await bytesOf('csv', 'CORE')).toString(), /,NPV,/)
  assert.match((await bytesOf('years.csv', 'ROADSHOW')).toString(), /^year,/)
  await assert.rejects(takenAway('csv', { ...standing, document: {}, level: 'CORE' }), /./)
})
