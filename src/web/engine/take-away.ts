import { show } from '../../contract/access/outcome-view.ts'
import type { AccessLevel } from '../../contract/access-level.ts'
import { bundleText, type Digest } from '../../contract/exchange/bundle/bundle.ts'
import { canonicalJson } from '../../contract/exchange/bundle/canonical-json.ts'
import { outcomeNumbers, yearsOf } from '../../contract/exchange/values/outcome-numbers.ts'
import { separatedText } from '../../contract/exchange/values/separated-text.ts'
import { longSheet, yearlySheet } from '../../contract/exchange/values/value-sheets.ts'
import { workbookFor } from '../../contract/workbook/workbook.ts'
import { archived } from '../../contract/workbook/xlsx/archive.ts'
import { workbookParts } from '../../contract/workbook/xlsx/parts.ts'
import { engineVersion } from '../../engine/version.ts'
import { crc32 } from '../format/crc32.ts'
import { type Recalculation, recalculate } from './live.ts'
import './named.ts'

/** A plant as it stands on the screen, kept by nobody. */
export interface Standing {
  readonly document: unknown
  readonly title: string
  readonly level: AccessLevel
  readonly edition: string
  /** The data of that edition. */
  readonly editionData: unknown
}

/** How the name of a file ends. */
export type TakenFile = 'xlsx' | 'csv' | 'years.csv' | 'json'

/**
 * A plant as a file, by the same code as the files of a server: its own level sees no other number in it.
 *
 * @throws {Error} with what is wrong with the inputs, where they cannot be calculated.
 */
export async function takenAway(file: TakenFile, standing: Standing): Promise<Blob> {
  const made = recalculate(standing.document)
  if (!made.outcome) throw new Error(made.errors[0]?.message)
  if (file === 'xlsx') return await workbookOf(made, standing)
  if (file === 'json') return new Blob([await bundleOf(made, standing)], { type: 'application/json' })
  return new Blob([tableOf(file, made, standing)], { type: 'text/csv' })
}

type Made = Extract<Recalculation, { outcome: object }>

async function workbookOf({ inputs }: Made, { title, level, edition }: Standing): Promise<Blob> {
  const parts = workbookParts(workbookFor(inputs, { title, engine: engineVersion, edition }, level))
  const files = await Promise.all(
    parts.map(async ({ path, text }) => {
      const blob = new Blob([text])
      const stream = blob.stream().pipeThrough(new CompressionStream('deflate-raw'))
      const [bytes, compressed] = await Promise.all([blob.arrayBuffer(), new Response(stream).arrayBuffer()])
      return { path, bytes: new Uint8Array(bytes), compressed: new Uint8Array(compressed) }
    }),
  )
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return new Blob(archived(files, crc32) as Uint8Array<ArrayBuffer>[], { type })
}

/** Nobody keeps the calculation, so that its rows have no id of it. */
function tableOf(file: 'csv' | 'years.csv', { outcome }: Made, { level }: Standing): string {
  const numbers = outcomeNumbers(show(outcome, level), yearsOf(outcome))
  return separatedText(file === 'csv' ? longSheet('', numbers) : yearlySheet(numbers), ',')
}

const bundleOf = async ({ inputs, outcome }: Made, { level, edition, editionData }: Standing) => {
  const data = JSON.stringify(editionData, (key, value) => (key === 'doubts' ? undefined : value))
  const editionHash = await digested((digest) => digest(canonicalJson(JSON.parse(data))))
  const parts = { level, engine: engineVersion, edition, editionHash, editionData: undefined }
  return await digested((digest) => bundleText({ ...parts, inputs, outcome: show(outcome, level) }, digest))
}

/** What is made with one digest of a text: a browser tells that later, so that it is made twice. */
async function digested(make: (digest: Digest) => string): Promise<string> {
  const texts: string[] = []
  make((text) => {
    texts.push(text)
    return ''
  })
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(texts[0]))
  const hash = [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return make(() => hash)
}
