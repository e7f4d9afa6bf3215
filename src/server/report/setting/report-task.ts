import { show } from '../../../contract/access/outcome-view.ts'
import type { AccessLevel } from '../../../contract/access-level.ts'
import { bundleHash } from '../../../contract/exchange/bundle/bundle.ts'
import type { Outcome } from '../../../contract/outcome/outcome-schema.ts'
import { type PackName, packOf } from '../../../contract/report/packs/pack-of.ts'
import { reportOf } from '../../../contract/report/report-of.ts'
import type { Report, ReportRecord, ReportSubject, StudyRange } from '../../../contract/report/said/report.ts'
import type { Inputs } from '../../../contract/request/inputs.ts'
import { sha256 } from '../../exchange/digest.ts'
import { lettersOf, settable } from './font-letters.ts'
import { reportFonts, setDocument } from './typst.ts'

/** A report that is to be made; what is stored as JSON texts, so that it is read where there is time for it. */
export interface ReportOrder {
  /** As the present program reads them. */
  readonly inputs: Inputs
  /** As they are in the bundle, whose hash is told. */
  readonly storedInputs: string
  /** Whole; what the level does not see is taken away before anything is made of it. */
  readonly outcome: string
  readonly level: AccessLevel
  /** The hash of the edition's data; null where it is no longer there. */
  readonly editionHash: string | null
  readonly record: Omit<ReportRecord, 'hash'>
  readonly study?: StudyRange | undefined
  /** Left out: the report itself. */
  readonly pack?: PackName | undefined
}

let letters: ReadonlySet<number> | undefined

/** The letters that all fonts of the report have. */
function knownLetters(): ReadonlySet<number> {
  if (letters) return letters
  const [first = new Set<number>(), ...others] = reportFonts().map(lettersOf)
  letters = new Set([...first].filter((letter) => others.every((each) => each.has(letter))))
  return letters
}

/** A report as PDF; undefined where the machine cannot make one. */
export function reportTask(order: ReportOrder): Buffer | undefined {
  const subject = subjectOf(order)
  return order.pack === undefined ? reportPdf(subject) : packPdf(subject, order.pack)
}

/** What a report is made of, cut to the level of whoever reads it. */
export function subjectOf({
  inputs,
  storedInputs,
  outcome,
  level,
  editionHash,
  record,
  study,
}: ReportOrder): ReportSubject {
  const shown = show(JSON.parse(outcome) as Outcome, level)
  const { engineVersion: engine } = record
  const parts = { level, engine, editionHash, inputs: JSON.parse(storedInputs), outcome: shown }
  return {
    inputs,
    outcome: shown,
    level,
    study,
    record: { ...record, hash: bundleHash(parts, sha256) },
  }
}

const packPdf = (subject: ReportSubject, pack: PackName): Buffer | undefined =>
  setDocument('pack', { 'data.json': JSON.stringify(settable(packOf(subject, pack), knownLetters())) })

function reportPdf(subject: ReportSubject): Buffer | undefined {
  return setDocument('report', filesOf(settable(reportOf(subject), knownLetters()) as Report))
}

/** What a template reads: the texts, and each picture as a file. */
function filesOf(report: Report): Record<string, string> {
  const files: Record<string, string> = {}
  const sections = report.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => {
      if (block.kind !== 'picture') return block
      const file = `picture-${Object.keys(files).length + 1}.svg`
      const { svg, ...rest } = block
      files[file] = svg
      return { ...rest, file }
    }),
  }))
  return { ...files, 'data.json': JSON.stringify({ ...report, sections }) }
}
