import assert from 'node:assert/strict'
import { test } from 'node:test'
import { calculateOutcome } from '../../src/contract/outcome/outcome.ts'
import { outcomeText } from '../../src/contract/outcome/outcome-text.ts'
import { engineVersion } from '../../src/engine/version.ts'
import { bundleTask } from '../../src/server/exchange/computed/file-tasks.ts'
import { importTask } from '../../src/server/exchange/computed/import-task.ts'
import type { FileKind } from '../../src/server/exchange/reading/read-import.ts'
import { example } from '../support/examples.ts'
import { exportedSheets, workbookOf, workbookParts } from '../support/workbook-files.ts'
import { zipOf } from '../support/zip-files.ts'
import { type Random, randomOf } from '../workbook/random.ts'

/**
 * `npm run test:fuzz` reads others each time, as many as FUZZ_FILES says, and tells how long the slowest took; FUZZ_SEED repeats a
 * run. Among the tests they are few, and the same each time.
 */
const isSearch = process.env.FUZZ_FILES !== undefined
const rounds = Number(process.env.FUZZ_FILES ?? 100)
const seed = Number(process.env.FUZZ_SEED ?? (isSearch ? Math.floor(Math.random() * 2 ** 31) : 20_261_129))

const hefa = example('hefa-usa-500')
const { sheets, names } = exportedSheets(hefa)
const workbook = workbookOf(sheets, names)
const parts = workbookParts(sheets, names)
const bundle = bundleTask({
  inputs: JSON.stringify(hefa),
  outcome: outcomeText(calculateOutcome(hefa)),
  parts: { level: 'ROADSHOW', engine: engineVersion, edition: '2026.3', editionHash: null },
  editionText: undefined,
})
const table = [
  `name,plant.capacity [kt/yr],feedstocks[${hefa.feedstocks[0]?.name}].price [USD/t],economics.discountRate,convention.preset`,
  ',,,%,',
  'A,250,1e3,8,safapac-2025',
  '"B, ""quoted""",0.5,,9.5,',
  'C,300,3,10,',
].join('\r\n')

const oddTexts = [
  ...[
    '',
    '\0',
    '\ufeff',
    '\ud800',
    '‮',
    '"',
    "'",
    ',',
    ';',
    '\t',
    '\r\n',
    '[',
    ']',
    '[]',
    '<',
    '>',
    '&',
    '&#0;',
    '&lol;',
  ],
  ...[
    ']]>',
    '<!--',
    '<!DOCTYPE x [',
    '<c r="XFD1048576">',
    '<f t="shared" si="0">',
    '</row>',
    ' r="A1"',
    ' t="s"',
  ],
  ...[
    'NaN',
    '1e999',
    '-0',
    '0x1',
    '9'.repeat(400),
    '١',
    '=1+1',
    '__proto__',
    'constructor',
    '{',
    '}',
    'null',
    '\\u0000',
  ],
  ...[
    '"__proto__":{"a":1},',
    '[[[[[[[[',
    '/feedstocks/99/price',
    'a.'.repeat(50),
    ' '.repeat(5_000),
    '('.repeat(2_000),
  ],
]

const below = (random: Random, most: number) => Math.floor(random() * most)
const oneOf = <T>(random: Random, items: readonly T[]): T => items[below(random, items.length)]!

/** A text with some of it taken away, said twice, or with something odd in it. */
function spoiledText(text: string, random: Random): string {
  let spoiled = text
  for (let n = below(random, 3); n >= 0; n--) {
    const at = below(random, spoiled.length + 1)
    const end = Math.min(spoiled.length, at + below(random, random() < 0.2 ? 2_000 : 12))
    const cut = spoiled.slice(at, end)
    const put = oneOf(random, [oneOf(random, oddTexts), cut + cut, '', cut.toUpperCase(), String(random())])
    spoiled = spoiled.slice(0, at) + put + spoiled.slice(end)
  }
  return spoiled
}

function spoiledBytes(bytes: Buffer, random: Random): Buffer {
  const spoiled = Buffer.from(bytes)
  for (let n = below(random, 8); n >= 0; n--) spoiled[below(random, spoiled.length)] = below(random, 256)
  return random() < 0.25 ? spoiled.subarray(0, below(random, spoiled.length)) : spoiled
}

/** An archive that is as it should be, of parts of which one or two are not. */
function spoiledParts(random: Random): Buffer {
  const spoiled = [...parts]
  for (let n = below(random, 2); n >= 0; n--) {
    const i = below(random, spoiled.length)
    const { name, content } = spoiled[i]!
    spoiled[i] = { name, content: spoiledText(String(content), random) }
  }
  return zipOf(spoiled)
}

const made: readonly (readonly [FileKind, (random: Random) => Buffer])[] = [
  ['xlsx', (random) => spoiledBytes(workbook, random)],
  ['xlsx', spoiledParts],
  ['text', (random) => Buffer.from(spoiledText(table, random))],
  ['text', (random) => spoiledBytes(Buffer.from(table), random)],
  ['json', (random) => Buffer.from(spoiledText(bundle, random))],
  ['json', (random) => spoiledBytes(Buffer.from(JSON.stringify(hefa)), random)],
]

test('S-109 a damaged file is read or refused with what is wrong, and nothing else happens', (t) => {
  const random = randomOf(seed)
  const counts = { taken: 0, refused: 0, slowest: 0 }
  for (let round = 0; round < rounds; round++) {
    const [kind, make] = made[round % made.length]!
    const bytes = make(random)
    const begin = performance.now()
    try {
      const { errorCount, findings } = importTask({ kind, bytes, base: hefa, level: 'CORE', mostCases: 100 })
      counts[errorCount > 0 ? 'refused' : 'taken'] += 1
      assert.equal(
        errorCount > 0,
        findings.some(({ severity }) => severity === 'error'),
      )
    } catch (cause) {
      throw new Error(
        `FUZZ_SEED=${seed}, round ${round}, ${kind}: ${bytes.toString('base64').slice(0, 2_000)}`,
        { cause },
      )
    }
    counts.slowest = Math.max(counts.slowest, performance.now() - begin)
  }
  const { taken, refused, slowest } = counts
  assert.ok(taken > 0 && refused > 0)
  if (isSearch)
    t.diagnostic(`seed ${seed}: ${taken} taken, ${refused} refused, slowest ${slowest.toFixed(0)} ms`)
})
