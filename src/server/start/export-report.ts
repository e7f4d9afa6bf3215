import { basename } from 'node:path'
import type { Outcome } from '../../contract/outcome/outcome-schema.ts'
import { outcomeText } from '../../contract/outcome/outcome-text.ts'
import type { PackName } from '../../contract/report/packs/pack-of.ts'
import type { Inputs } from '../../contract/request/inputs.ts'
import { engineVersion } from '../../engine/version.ts'
import { problems } from '../http/errors.ts'
import { reportTask } from '../report/setting/report-task.ts'

interface Given {
  /** The file that the inputs are from; the report is named after it. */
  readonly file: string
  readonly inputs: Inputs
  readonly outcome: Outcome
  /** That of the newest edition that comes with the program. */
  readonly edition: string
  readonly editionHash: string
  readonly moneyYear: number | null
  /** Left out: the report itself. */
  readonly pack: PackName | undefined
}

/**
 * The report of a file of inputs as PDF. It has no date, because nobody has kept the calculation.
 *
 * @throws {Problem} no_reports, where the machine cannot make one.
 */
export function reportOfFile({
  file,
  inputs,
  outcome,
  edition,
  editionHash,
  moneyYear,
  pack,
}: Given): Buffer {
  const pdf = reportTask({
    inputs,
    storedInputs: JSON.stringify(inputs),
    outcome: outcomeText(outcome),
    level: 'ROADSHOW',
    editionHash,
    pack,
    record: {
      title: basename(file).replace(/\.json$/, ''),
      about: [],
      calculationId: null,
      calculatedAt: null,
      engineVersion,
      edition,
      moneyYear,
      sources: {},
    },
  })
  if (!pdf) throw problems.noReports()
  return pdf
}
