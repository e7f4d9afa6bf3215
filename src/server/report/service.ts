import type { AccessLevel } from '../../contract/access-level.ts'
import { canonicalJson } from '../../contract/exchange/bundle/canonical-json.ts'
import type { PackName } from '../../contract/report/packs/pack-of.ts'
import type { ReportApproval } from '../../contract/report/said/approval.ts'
import type { StudyRange } from '../../contract/report/said/report.ts'
import type { Reader } from '../authorization.ts'
import type { Calculation } from '../calculations/queries.ts'
import type { Database } from '../database/database.ts'
import { editionHash } from '../exchange/files/edition-hash.ts'
import { inputSources } from '../exchange/files/input-sources.ts'
import { problems } from '../http/errors.ts'
import { requireInputs } from '../pathways/inputs.ts'
import { type PathwayIds, pathwayText } from '../pathways/pathway.ts'
import type { ReferenceDataSource } from '../reference-data/cache.ts'
import { findApproval } from '../review/queries.ts'
import { findStudy } from '../studies/queries.ts'
import { answerSeen } from '../studies/view.ts'
import { findReportNames } from './queries.ts'
import type { ReportOrder } from './setting/report-task.ts'

/** A calculation as far as a report is made of it; inputs and outcome are JSON as text. */
interface Calculated {
  readonly id: string
  readonly inputs: string
  readonly outcome: string
  readonly engineVersion: string
  readonly referenceDataEdition: string
  readonly finishedAt: Date
}

interface Wanted {
  readonly calculation: Calculation
  readonly level: AccessLevel
  readonly moneyYear: number | null
  readonly pack?: PackName
  /** A study of the same inputs, whose range is told. */
  readonly studyId?: string | undefined
}

/**
 * All that whoever makes the report has to be told.
 *
 * @throws {Problem} not_found, not_calculated, another_case, invalid_input
 */
export async function requireReportOrder(
  database: Database,
  referenceData: ReferenceDataSource,
  reader: Reader,
  { calculation, level, moneyYear, pack, studyId }: Wanted,
): Promise<ReportOrder> {
  const { id, inputs, outcome, finishedAt } = calculation
  if (outcome === null || !finishedAt) throw problems.notCalculated()
  const names = await findReportNames(database, reader, id)
  if (!names) throw problems.notFound()
  const study =
    studyId === undefined ? undefined : await requireRange(database, reader, studyId, { inputs, level })
  const order = await reportOrderOf(
    referenceData,
    { ...calculation, outcome, finishedAt },
    {
      title: calculation.name ?? names.scenario,
      project: names.project,
      pathway: names,
      level,
      moneyYear,
      approval: await approvalOf(database, reader, id),
    },
  )
  return { ...order, pack, study }
}

interface Told {
  readonly title: string
  /** Left out where whoever reads is not to know it. */
  readonly project?: string
  readonly pathway: PathwayIds
  readonly level: AccessLevel
  readonly moneyYear: number | null
  readonly approval?: ReportApproval | undefined
}

/**
 * A report of a calculation, with what is told besides.
 *
 * @throws {Problem} invalid_input, where what was valid then is so no longer
 */
export async function reportOrderOf(
  referenceData: ReferenceDataSource,
  { id, inputs: storedInputs, outcome, engineVersion, referenceDataEdition: edition, finishedAt }: Calculated,
  { title, project, pathway, level, moneyYear, approval }: Told,
): Promise<ReportOrder> {
  // One that is gone by now has told all it had to tell to the calculation.
  const snapshot = await referenceData.edition(edition)
  const data = snapshot?.data
  const present = data ?? (await referenceData.current()).data
  const { inputs } = requireInputs(present, JSON.parse(storedInputs), '/inputs')
  return {
    inputs,
    storedInputs,
    outcome,
    level,
    editionHash: snapshot ? editionHash(snapshot) : null,
    record: {
      title,
      about: [...(project === undefined ? [] : [project]), ...(data ? [pathwayText(data, pathway)] : [])],
      calculationId: id,
      calculatedAt: finishedAt.toISOString(),
      engineVersion,
      edition,
      moneyYear,
      approval,
      sources: data ? inputSources(data, pathway, inputs) : {},
    },
  }
}

async function approvalOf(
  database: Database,
  reader: Reader,
  calculationId: string,
): Promise<ReportApproval | undefined> {
  const approval = await findApproval(database, reader, calculationId)
  if (!approval) return undefined
  const { by, sha256, at, isAlone, aloneSince, unlockedAt } = approval
  return {
    by,
    sha256,
    at: at.toISOString(),
    isAlone,
    aloneSince: aloneSince?.toISOString() ?? null,
    unlockedAt: unlockedAt?.toISOString() ?? null,
  }
}

interface Case {
  readonly inputs: string
  readonly level: AccessLevel
}

/** What a study of the same inputs found, as the level sees it. */
async function requireRange(
  database: Database,
  reader: Reader,
  studyId: string,
  { inputs, level }: Case,
): Promise<StudyRange> {
  const study = await findStudy(database, reader, studyId)
  if (!study) throw problems.notFound()
  const answer = answerSeen(study, level)
  const isSame = canonicalJson(JSON.parse(study.inputs)) === canonicalJson(JSON.parse(inputs))
  if (answer?.kind !== 'monteCarlo' || !isSame) throw problems.anotherCase()
  const outputs = Object.entries(answer.results).map(([name, { unit, quantiles }]) => ({
    name,
    unit,
    quantiles: quantiles.map(({ p, value }) => ({ p, value })),
  }))
  return { id: studyId, trials: study.trials, engineVersion: study.engineVersion, outputs }
}
