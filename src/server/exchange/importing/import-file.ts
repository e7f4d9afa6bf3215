import type { Static } from 'typebox'
import type { AccessLevel } from '../../../contract/access-level.ts'
import type { Mapping } from '../../../contract/exchange/cases/mapping.ts'
import { shortened } from '../../../contract/request/field-error.ts'
import type { Database } from '../../database/database.ts'
import { problems } from '../../http/errors.ts'
import type { ReferenceDataSource } from '../../reference-data/cache.ts'
import type { Snapshot } from '../../reference-data/snapshot.ts'
import type { ReadFile, WantedImport } from '../computed/import-task.ts'
import { editionHash } from '../files/edition-hash.ts'
import { requireInputs } from './base-inputs.ts'
import type { FileBody } from './file-bodies.ts'
import { type Base, countScenariosOf, findBase } from './queries.ts'
import { refusalOf } from './refusal.ts'
import type { ImportReport } from './schemas.ts'
import { type NewCase, readBodies, storeCases } from './service.ts'

type Report = Static<typeof ImportReport>

interface Surroundings {
  readonly database: Database
  readonly referenceData: ReferenceDataSource
  /** How many scenarios a project has room for. */
  readonly maximum: number
}

interface Asked {
  readonly user: { readonly id: string; readonly level: AccessLevel }
  readonly projectId: string
  readonly file: FileBody
  readonly isDryRun: boolean
  readonly baseId: string | undefined
  readonly mapping: Mapping | undefined
  /** For the scenario of a file with one case. */
  readonly name: string | undefined
}

/**
 * Reads a file and tells what it has and what is wrong with it; unless that is all that is asked for, its cases become scenarios of the
 * project, all of them or none.
 *
 * @param read reads the file in a thread.
 * @throws {Problem} not_found, invalid_input, scenario_limit, what `read` throws
 */
export async function importFile(
  { database, referenceData, maximum }: Surroundings,
  { user, projectId, file, isDryRun, baseId, mapping, name }: Asked,
  read: (wanted: WantedImport) => Promise<ReadFile>,
): Promise<Report> {
  const count = await countScenariosOf(database, user.id, projectId)
  if (count === undefined) throw problems.notFound()
  const room = Math.max(0, maximum - count)
  const base = baseId === undefined ? undefined : await requireBase(database, user.id, baseId)
  const found = await read({
    ...file,
    base: base && requireInputs(base),
    mapping,
    level: user.level,
    mostCases: isDryRun ? 0 : room,
  })
  const snapshot = await editionFor(referenceData, base, found)
  const { reading, cases } = await casesOf(snapshot, found)
  const report = reportOf(reading, { isDryRun, room })
  if (isDryRun) return report
  if (reading.errorCount > 0) throw refusalOf(reading.findings, reading.errorCount)
  if (reading.caseCount > room) throw problems.scenarioLimit(maximum)
  const target = { userId: user.id, projectId, maximum, edition: snapshot.edition, pathway: base }
  const ids = await storeCases(database, target, withName(cases, name))
  return {
    ...report,
    cases: report.cases.map((each, i) => ({ ...each, scenarioId: ids[i] ?? null })),
  }
}

async function requireBase(database: Database, userId: string, id: string): Promise<Base> {
  const base = await findBase(database, userId, id)
  if (!base) {
    const message = 'There is no such scenario, or it is not yours.'
    throw problems.invalidInput([{ pointer: '/base', code: 'no_such_scenario', message }])
  }
  return base
}

/** That of the base; that which the file was made with, where it is here; else the current one. */
async function editionFor(
  source: ReferenceDataSource,
  base: Base | undefined,
  file: ReadFile,
): Promise<Snapshot> {
  const named = base?.edition ?? file.edition
  const found = named === undefined ? undefined : await source.edition(named)
  return found && (base || isMadeWith(file, found)) ? found : await source.current()
}

/** Another installation may have other data of the same name. */
const isMadeWith = ({ edition, editionHash: hash }: ReadFile, snapshot: Snapshot): boolean =>
  edition === snapshot.edition && (hash === undefined || hash === null || hash === editionHash(snapshot))

async function casesOf(
  snapshot: Snapshot,
  found: ReadFile,
): Promise<{ reading: ReadFile; cases: readonly NewCase[] }> {
  const reading = withEditionWarning(found, snapshot)
  if (reading.bodies.length > 0) return await readBodies(snapshot, reading)
  return { reading, cases: reading.cases.map(({ name, inputs }) => ({ name, inputs, pathway: {} })) }
}

/** The numbers are the same: inputs are whole. What differs is what a newer edition would change. */
function withEditionWarning(found: ReadFile, snapshot: Snapshot): ReadFile {
  if (found.edition === undefined || isMadeWith(found, snapshot)) return found
  const warning = {
    severity: 'warning' as const,
    code: 'another_edition',
    place: '',
    pointer: '',
    message: `The file was made with the reference data ${shortened(found.edition)}, which are not here; its scenarios keep ${snapshot.edition}.`,
  }
  return { ...found, findings: [warning, ...found.findings], findingCount: found.findingCount + 1 }
}

function reportOf(
  reading: ReadFile,
  { isDryRun, room }: { readonly isDryRun: boolean; readonly room: number },
): Report {
  const { kind, caseCount, refused, listed, findings, findingCount, errorCount, differences, ignoredCells } =
    reading
  return {
    kind,
    isDryRun,
    canBeImported: errorCount === 0 && caseCount > 0 && caseCount <= room,
    accepted: caseCount,
    refused,
    room,
    cases: listed.map((each) => ({ ...each, scenarioId: null })),
    findings: [...findings],
    findingCount,
    errorCount,
    differences: [...differences],
    ignoredCells,
  }
}

const withName = (cases: readonly NewCase[], name: string | undefined): readonly NewCase[] =>
  name === undefined || cases.length !== 1 ? cases : cases.map((each) => ({ ...each, name }))
