import type { LibraryKind } from '../../contract/library/library-kinds.ts'
import { isPlaceOfKind, libraryNotes } from '../../contract/library/library-notes.ts'
import { refuseLibraryItem } from '../../contract/library/read-library-item.ts'
import type { Reader } from '../authorization.ts'
import { libraryQuotas } from '../config/quotas.ts'
import { brokenConstraint, type Database } from '../database/database.ts'
import { inTransaction } from '../database/transactions.ts'
import { problems } from '../http/errors.ts'
import { writeNotes } from '../register/queries.ts'
import { findVersion } from '../scenarios/queries.ts'
import {
  deleteItem,
  findItem,
  findItemToWrite,
  type ItemContent,
  type ItemTarget,
  insertItem,
  type LibraryItem,
  lockShelf,
  type Shelf,
  updateItem,
} from './queries.ts'

interface GivenContent {
  readonly name: string
  readonly body: unknown
  readonly source: string
  readonly link?: string | null
  readonly note?: string | null
}

/** @throws {Problem} invalid_input */
function requireContent(kind: LibraryKind, { name, body, source, link, note }: GivenContent): ItemContent {
  const { errors, errorCount } = refuseLibraryItem(kind, { name, body })
  if (errorCount > 0) throw problems.invalidInput(errors, errorCount)
  return { name, body: JSON.stringify(body), source, link: link ?? null, note: note ?? null }
}

/** @throws {Problem} not_found, invalid_input, library_limit */
export async function addItem(
  database: Database,
  shelf: Shelf,
  { kind, ...given }: GivenContent & { readonly kind: LibraryKind },
): Promise<LibraryItem> {
  const content = requireContent(kind, given)
  return await inTransaction(database, async (transaction) => {
    const count = await lockShelf(transaction, shelf)
    if (count === undefined) throw problems.notFound()
    if (count >= libraryQuotas.items) throw problems.libraryLimit(libraryQuotas.items)
    return await insertItem(transaction, shelf, { kind, ...content })
  })
}

/** @throws {Problem} not_found, precondition_failed, invalid_input */
export async function changeItem(
  database: Database,
  target: ItemTarget,
  given: GivenContent,
): Promise<LibraryItem> {
  const found = await findItemToWrite(database, target.userId, target.id)
  if (!found) throw problems.notFound()
  const changed = await updateItem(database, target, requireContent(found.kind, given))
  if (!changed) throw await reasonNotWritten(database, target)
  return changed
}

/** @throws {Problem} not_found, precondition_failed */
export async function removeItem(database: Database, target: ItemTarget): Promise<void> {
  if (!(await deleteItem(database, target))) throw await reasonNotWritten(database, target)
}

async function reasonNotWritten(database: Database, { userId, id }: ItemTarget) {
  const found = await findItemToWrite(database, userId, id)
  return found ? problems.preconditionFailed() : problems.notFound()
}

interface Use {
  readonly itemId: string
  readonly at?: string
}

/**
 * Writes beside the inputs of a scenario that they were taken from an item of a library as it is now, with its source.
 * What is written holds for as long as an input has the value of the item.
 *
 * @returns the places.
 * @throws {Problem} not_found, invalid_input, note_limit
 */
export async function noteUse(
  database: Database,
  user: Reader,
  scenarioId: string,
  { itemId, at = '' }: Use,
): Promise<string[]> {
  if ((await findVersion(database, user.id, scenarioId)) === undefined) throw problems.notFound()
  const item = await findItem(database, user, itemId)
  if (!item) throw problems.noSuchItem()
  if (!isPlaceOfKind(item.kind, at)) throw problems.noPlaceOfItem(item.kind)
  const used = { ...item, body: JSON.parse(item.body), isOfProject: item.projectId !== null }
  const notes = libraryNotes(used, at)
  const written = { confidence: null, by: user.id, at: new Date().toISOString() }
  const byPlace = Object.fromEntries(notes.map(({ place, ...note }) => [place, { ...note, ...written }]))
  const isWritten = await writeNotes(database, user.id, scenarioId, JSON.stringify(byPlace)).catch(
    translateSize,
  )
  if (!isWritten) throw problems.notFound()
  return notes.map(({ place }) => place)
}

function translateSize(error: unknown): never {
  throw brokenConstraint(error) === 'scenarios_input_notes_size' ? problems.noteLimit() : error
}
