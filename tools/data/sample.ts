import { parseArgs } from 'node:util'
import { listData } from '../../src/contract/reference-data/listed-data.ts'
import { readPublishedTables } from '../../src/server/reference-data/published.ts'
import { readShippedEditions } from '../../src/server/reference-data/shipped.ts'
import { draw } from './draw.ts'
import { publishedNumbers, type ShippedNumber, shippedNumber } from './published-data.ts'

const help = `A sample of the shipped reference data, for somebody who checks each number against its source.

  npm run data:sample -- --size 80 --seed 1

  --size N   how many numbers (80)
  --seed N   which sample; the same seed draws the same (1)
  --json     one JSON array instead of text
  --help     this text

Every number of the newest edition and of the published tables is as likely as any other; what has no value is left
out. A number stays in a sample when its value or its source is mended.`

/** Every number that the newest edition and the published tables give. */
async function shippedNumbers(): Promise<ShippedNumber[]> {
  const newest = (await readShippedEditions()).at(-1)
  if (!newest) throw new Error('No edition is shipped.')
  const edition = newest.edition.edition
  return [
    ...listData(newest).flatMap(({ table, id, row, field, datum }) =>
      shippedNumber(`${edition}/${table}`, `${id}: ${row}`, field, datum),
    ),
    ...publishedNumbers(await readPublishedTables()),
  ]
}

const describe = ({ table, row, member, ...rest }: ShippedNumber, index: number): string =>
  [
    `${index + 1}. ${table} · ${row} · ${member}`,
    `   ${rest.value} ${rest.unit}   (confidence ${rest.confidence})`,
    `   source: ${rest.source}`,
    ...(rest.note ? [`   note: ${rest.note}`] : []),
  ].join('\n')

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '80' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) console.log(help)
else if (!/^[1-9]\d{0,4}$/.test(values.size)) throw new Error('--size must be a whole number from 1.')
else {
  const numbers = await shippedNumbers()
  const sample = draw(numbers, Number(values.size), values.seed)
  if (values.json) console.log(JSON.stringify(sample, null, 2))
  else {
    console.log(`${sample.length} of ${numbers.length} numbers, seed ${values.seed}\n`)
    console.log(sample.map(describe).join('\n'))
  }
}
