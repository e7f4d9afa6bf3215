import { readdir, readFile } from 'node:fs/promises'
import { Check, Errors } from 'typebox/value'
import { ReferenceData } from '../../contract/reference-data/reference-data.ts'

const directory = new URL('../../../reference-data/editions/', import.meta.url)

/**
 * The editions that this version ships, a folder each, in the order in which they were published: the last is the newest.
 *
 * @param known names of editions that are left out: to check one takes 60 ms.
 * @throws {Error} when a datum lacks its unit, its source or its confidence, or anything else is not as it has to be.
 */
export async function readShippedEditions(known: readonly string[] = []): Promise<ReferenceData[]> {
  const folders = await readdir(directory)
  const documents = await Promise.all(folders.map((folder) => readEdition(new URL(`${folder}/`, directory))))
  const isKnown = ({ edition }: EditionDocument) => known.includes(edition.edition)
  const editions = documents.filter((each) => !isKnown(each)).map(requireReferenceData)
  return editions.sort((a, b) => (a.edition.published < b.edition.published ? -1 : 1))
}

/** Not checked, but for the name. */
interface EditionDocument extends Record<string, unknown> {
  readonly edition: { readonly edition: string }
}

/** One file a member: `parameter-sets.json` is `parameterSets`. */
async function readEdition(folder: URL): Promise<EditionDocument> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()
  const members = names.map(async (name) => {
    const member = name
      .slice(0, -'.json'.length)
      .replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
    return [member, JSON.parse(await readFile(new URL(name, folder), 'utf8'))] as const
  })
  return Object.fromEntries(await Promise.all(members)) as EditionDocument
}

/** @throws {Error} that names the first place which is not as the schema has it. */
export function requireReferenceData(document: Record<string, unknown>): ReferenceData {
  if (Check(ReferenceData, document)) return document
  const [error] = Errors(ReferenceData, document)
  throw new Error(`The reference data are not valid: ${error?.instancePath || '/'} ${error?.message}.`)
}
