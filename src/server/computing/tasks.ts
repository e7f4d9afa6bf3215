import type { AccessLevel } from '../../contract/access-level.ts'
import { compareConventions } from '../../contract/analyses/convention-table.ts'
import { type Goal, readGoal, seekGoal } from '../../contract/analyses/goal-seeking.ts'
import { seenWarnings } from '../../contract/analyses/seen-warnings.ts'
import { timeValueFunctions } from '../../contract/analyses/time-value.ts'
import { explain } from '../../contract/explanation/explanation.ts'
import { calculateOutcome } from '../../contract/outcome/outcome.ts'
import { outcomeText } from '../../contract/outcome/outcome-text.ts'
import { editEdition } from '../../contract/reference-data/edited-edition.ts'
import { previewEdition } from '../../contract/reference-data/edition-preview.ts'
import type { Inputs } from '../../contract/request/inputs.ts'
import { type Known, uncertaintyPresets } from '../../contract/studies/presets/uncertainty-presets.ts'
import { answerAttribution } from '../analyses/attribution-task.ts'
import { answerQuestion } from '../analyses/decider-task.ts'
import { answerPortfolio } from '../analyses/portfolio-task.ts'
import { answerProjectRegister, answerRegister, answerRegisterPart } from '../analyses/register-task.ts'
import { answerStudy, planStudy, studyTrial } from '../analyses/study-task.ts'
import { caseResults, resultFile, tableParts } from '../exchange/computed/case-tasks.ts'
import { bundleHashTask, bundleTask, hashedTask, valuesTask } from '../exchange/computed/file-tasks.ts'
import { importTask } from '../exchange/computed/import-task.ts'
import { packTable, tableFile } from '../exchange/computed/table-tasks.ts'
import { auditText } from '../reference-data/audited-edition.ts'
import { reportTask } from '../report/setting/report-task.ts'
import { compareResults } from '../scenarios/result-changes.ts'
import { workbookFile } from '../workbook/workbook-file.ts'
import { isSmallCase, isSmallList, isSmallText } from './size.ts'

/** Work whose size a client decides: from values that can be sent to a thread to one that can be sent back. */
export interface Task<Argument, Result> {
  readonly run: (argument: Argument) => Result
  /** Whether it takes no more than a few milliseconds, whatever else is in the argument. Left out: never. */
  readonly isSmall?: (argument: Argument) => boolean
}

const define = <Argument, Result>(task: Task<Argument, Result>) => task

export const tasks = {
  /** The outcome as JSON text. */
  calculate: define({
    run: (inputs: Inputs) => outcomeText(calculateOutcome(inputs)),
    isSmall: isSmallCase,
  }),
  /** The steps as JSON text; undefined for a symbol that is not there. */
  explain: define({
    run: ({ inputs, symbol, level, depth }: Explanation) => {
      const steps = explain(inputs, symbol, level, depth)
      return steps && JSON.stringify(steps)
    },
    isSmall: ({ inputs }) => isSmallCase(inputs),
  }),
  seekGoal: define({
    run: ({ goal, level }: { readonly goal: Goal; readonly level: AccessLevel }) => {
      const reading = readGoal(goal, level)
      if (reading.errors) return { errors: reading.errors }
      const warnings = seenWarnings(reading.goal.inputs, level, reading.goal.unknown)
      return { answer: { ...seekGoal(reading.goal), warnings }, errors: undefined }
    },
  }),
  compareConventions: define({
    run: ({ inputs, output, level }: ConventionComparison) => ({
      ...compareConventions(inputs, output),
      warnings: seenWarnings(inputs, level),
    }),
  }),
  study: define({ run: answerStudy }),
  attribution: define({ run: answerAttribution }),
  register: define({ run: answerRegister }),
  registerPart: define({ run: answerRegisterPart }),
  projectRegister: define({ run: answerProjectRegister }),
  portfolio: define({ run: answerPortfolio }),
  decider: define({ run: answerQuestion }),
  /** As JSON text. */
  uncertaintyPresets: define({
    run: ({ inputs, known }: RangesAsked) => JSON.stringify(uncertaintyPresets(inputs, known)),
  }),
  planStudy: define({ run: planStudy }),
  studyTrial: define({ run: studyTrial }),
  timeValue: define({
    run: ({ name, given }: TimeValue) => timeValueFunctions[name]?.answer(given as never),
    isSmall: ({ given }) => isSmallList(given.cashFlows ?? []),
  }),
  compareResults: define({
    run: ({ before, after, level }: Comparison) => compareResults(before, after, level),
    isSmall: ({ before, after }) => isSmallCase(before) && isSmallCase(after),
  }),
  bundle: define({ run: bundleTask }),
  bundleHash: define({ run: bundleHashTask }),
  hashed: define({ run: hashedTask, isSmall: ({ inputs, outcome }) => isSmallText(inputs, outcome) }),
  valuesFile: define({ run: valuesTask }),
  importFile: define({ run: importTask }),
  workbook: define({ run: workbookFile }),
  tableParts: define({ run: tableParts }),
  caseResults: define({ run: caseResults }),
  resultFile: define({ run: resultFile }),
  packTable: define({ run: packTable }),
  tableFile: define({ run: tableFile }),
  /** PDF; undefined where the machine cannot make one. */
  report: define({ run: reportTask }),
  editEdition: define({ run: editEdition }),
  previewEdition: define({ run: previewEdition }),
  auditEdition: define({ run: auditText }),
} as const

interface Explanation {
  readonly inputs: Inputs
  readonly symbol: string | undefined
  readonly level: AccessLevel
  readonly depth: number | undefined
}

interface RangesAsked {
  readonly inputs: Inputs
  readonly known: Known | undefined
}

interface ConventionComparison {
  readonly inputs: Inputs
  readonly output: string
  readonly level: AccessLevel
}

interface Comparison {
  readonly before: unknown
  readonly after: unknown
  readonly level: AccessLevel
}

interface TimeValue {
  readonly name: string
  readonly given: { readonly cashFlows?: readonly number[] }
}

export type TaskName = keyof typeof tasks
export type Argument<Name extends TaskName> = Parameters<(typeof tasks)[Name]['run']>[0]
export type Result<Name extends TaskName> = ReturnType<(typeof tasks)[Name]['run']>
