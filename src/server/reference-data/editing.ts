import type { Change } from '../../contract/reference-data/datum-changes.ts'
import type { EditedEdition, EditionEdit } from '../../contract/reference-data/edited-edition.ts'
import type {
  EditionPreview,
  EditionProposal,
  PreviewedEdition,
} from '../../contract/reference-data/edition-preview.ts'
import { recordAuditEvent } from '../audit/events.ts'
import type { Database } from '../database/database.ts'
import { inTransaction } from '../database/transactions.ts'
import { problems } from '../http/errors.ts'
import { copyDoubts } from './doubt-queries.ts'
import {
  findEditionText,
  insertEdition,
  type ListedEdition,
  listEditions,
  lockEditions,
} from './editing-queries.ts'

interface Edit {
  readonly edition: string
  readonly basedOn: string
  readonly note?: string
  readonly changes: readonly Change[]
}

/**
 * Makes a new edition of an existing one, which is current from then on; every process serves it within a second.
 * Editions never change, so whatever was calculated keeps its own.
 *
 * @throws {Problem} edition_exists, edition_outdated, invalid_input
 */
export async function editReferenceData(
  database: Database,
  actor: { readonly id: string; readonly network: string },
  { edition, basedOn, note, changes }: Edit,
  apply: (edit: EditionEdit) => Promise<EditedEdition>,
): Promise<ListedEdition> {
  const requirePossible = async (connection: Database) => {
    const editions = await listEditions(connection)
    if (editions.some((each) => each.edition === edition)) throw problems.editionExists(edition)
    requireBase(editions, basedOn, changes)
  }
  await requirePossible(database)
  const before = await listedText(database, basedOn)
  const published = new Date().toISOString().slice(0, 'yyyy-mm-dd'.length)
  const about = { edition, published, note: note ?? `Edition ${basedOn} with ${changes.length} changes.` }
  const { text, summaries, errors } = await apply({ before, changes, about })
  if (errors) throw problems.invalidInput(errors)
  return await inTransaction(database, async (transaction) => {
    await lockEditions(transaction)
    // Somebody else may have made one meanwhile.
    await requirePossible(transaction)
    await insertEdition(transaction, { name: edition, text, basedOn, createdBy: actor.id })
    await copyDoubts(transaction, { from: basedOn, to: edition, without: changes })
    await recordAuditEvent(transaction, {
      kind: 'reference_data_edited',
      actorId: actor.id,
      network: actor.network,
      details: { edition, basedOn, changes: summaries },
    })
    return (await listEditions(transaction)).find((each) => each.edition === edition) as ListedEdition
  })
}

/**
 * What would become of the pathways, without making the edition.
 *
 * @throws {Problem} edition_outdated, invalid_input
 */
export async function previewReferenceData(
  database: Database,
  { basedOn, changes, country }: Omit<Edit, 'edition' | 'note'> & Pick<EditionProposal, 'country'>,
  compute: (proposal: EditionProposal) => Promise<PreviewedEdition>,
): Promise<EditionPreview> {
  const editions = await listEditions(database)
  const current = requireBase(editions, basedOn, changes)
  const texts = { current: await listedText(database, current), before: await listedText(database, basedOn) }
  const { preview, errors } = await compute({ ...texts, changes, country })
  if (errors) throw problems.invalidInput(errors)
  return preview
}

async function listedText(database: Database, edition: string): Promise<string> {
  const text = await findEditionText(database, edition)
  if (text === undefined) throw new Error(`The edition ${edition} is listed and not there.`)
  return text
}

/**
 * The current edition is edited, or one that came with the program since: that is how it is adopted, with changes or
 * as it is.
 *
 * @returns the name of the current one.
 * @throws {Problem} edition_outdated, invalid_input
 */
function requireBase(
  editions: readonly ListedEdition[],
  basedOn: string,
  changes: readonly Change[],
): string {
  const current = editions.find(({ isCurrent }) => isCurrent)
  const base = editions.find(({ edition }) => edition === basedOn)
  if (!current) throw new Error('There is no reference data; run the migrations.')
  const isAdopted = base && base.basedOn === null && base.createdAt > current.createdAt
  if (base !== current && !isAdopted) throw problems.editionOutdated(current.edition)
  if (base === current && changes.length === 0) {
    const message = 'An edition of the current one needs a change.'
    throw problems.invalidInput([{ pointer: '/changes', code: 'min_items', message }])
  }
  return current.edition
}
