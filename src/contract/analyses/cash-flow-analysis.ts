import Type from 'typebox'
import type { Calculation } from '../../engine/calculate.ts'
import type { Formula } from '../../engine/language/quantity.ts'
import { amounts as amountInputs } from '../../engine/model/inputs/amount-inputs.ts'
import { outputs } from '../../engine/model/outputs.ts'
import { NoSolution } from '../../engine/numerics/no-solution.ts'
import { type Amounts, breakEvenSales, financeProject, noNames } from '../../engine/project-finance.ts'
import type { Scalar } from '../answers/scalar.ts'
import type { Warning } from '../answers/warning.ts'
import { financialCase, setScalars } from '../case.ts'
import { answeredFinancials } from '../outcome/answered.ts'
import { financeWarnings } from '../outcome/finance-warnings.ts'
import { projectMembers } from '../outcome/financial-members.ts'
import { unlikelyValues } from '../outcome/likely-values.ts'
import { type Outcome, schemasOf } from '../outcome/outcome-schema.ts'
import { ownSchemas } from '../outcome/own-schemas.ts'
import { readMembers } from '../outcome/read-members.ts'
import { Reading } from '../outcome/reading.ts'
import { withoutEffect } from '../outcome/without-effect.ts'
import { checkFinance } from '../reading/finance-checks.ts'
import { readConvention } from '../reading/read-inputs.ts'
import { type Fields, quantities, sections } from '../request/catalogue.ts'
import { isObject, type Refusal } from '../request/field-error.ts'
import { FieldReader } from '../request/field-reader.ts'
import { givenInputs } from '../request/given-inputs.ts'
import {
  ConventionSchema,
  type Financing,
  type Inputs,
  objectSchema,
  type SectionValues,
} from '../request/inputs.ts'
import { measured } from '../request/measured.ts'
import { isTable } from '../request/table.ts'

/** A project by what it costs and earns a year, without the plant behind it. */
export interface FinancedProject extends Financing {
  readonly amounts: SectionValues
}

const amountFields = quantities(amountInputs)

/** What of the economics has a meaning without a plant. */
const economicFields: Fields = {
  lifetime: sections.economics.lifetime,
  discountRate: sections.economics.discountRate,
  taxRate: sections.economics.taxRate,
  depreciationPeriod: sections.economics.depreciationPeriod,
}

export const FinancedProjectSchema = Type.Object(
  {
    amounts: objectSchema('AmountInputs', amountFields, false),
    economics: objectSchema('ProjectEconomics', economicFields, false),
    finance: Type.Optional(objectSchema('FinanceInputs', sections.finance, false)),
    convention: Type.Optional(ConventionSchema),
  },
  { additionalProperties: false, title: 'FinancedProject' },
)

export const CashFlowAnalysisSchema = Type.Object(
  {
    ...schemasOf(projectMembers, false),
    breakEvenSales: measured('USD/yr', 'Sales of a year at capacity at which the net present value is zero'),
    warnings: ownSchemas.warnings,
  },
  { title: 'CashFlowAnalysis' },
)

/** @returns the validated project, or every error with its pointer. */
export function readFinancedProject(
  body: unknown,
):
  | { readonly project: FinancedProject; readonly errors?: undefined }
  | (Refusal & { readonly project?: undefined }) {
  const reader = new FieldReader('complete')
  const given = reader.object(body, '', ['amounts', 'economics', 'finance', 'convention'])
  if (!given) return reader
  for (const [key, fields] of [
    ['amounts', amountFields],
    ['economics', economicFields],
  ] as const) {
    if (given[key] === undefined) reader.refuse(`/${key}`, 'missing', `The section ${key} is missing.`)
    else reader.fields(given[key], `/${key}`, fields)
  }
  if (given.finance !== undefined) reader.fields(given.finance, '/finance', sections.finance)
  readConvention(reader, given.convention)
  if (isObject(given.finance) && isTable(given.finance.labourCost)) {
    const message = 'A project without a plant has one number for labour; a table by year is for a plant.'
    reader.refuse('/finance/labourCost', 'not_a_quantity', message)
  }
  const project = given as unknown as FinancedProject
  if (reader.errors.length === 0) checkFinance(reader, project)
  return reader.errorCount > 0 ? reader : { project }
}

/** Cash flows, returns and break-even sales of a project, in the names of an outcome's `financials`. */
export function analyseCashFlow(project: FinancedProject) {
  const { values, sources } = financialCase(project)
  const amounts = amountsOf(project)
  const evaluation = financeProject(amounts, values)
  const calculation: Calculation = { ...evaluation, names: noNames, sources }
  const sales = salesOrReason(amounts, values)
  const idle = idleIn(project, calculation, sales)
  return {
    // None of these members reads more of a document than its convention.
    ...readMembers(projectMembers, new Reading(calculation, project as Financing as Inputs)),
    breakEvenSales: sales,
    warnings: [
      ...financeWarnings(calculation),
      ...unlikelyValues(givenInputs(project, calculation), calculation),
      ...idle,
    ],
  } as unknown as Omit<Outcome['financials'], 'mfsp' | 'policyPayments' | 'policyWaterfall'> & {
    readonly breakEvenSales: Scalar
    readonly warnings: Warning[]
  }
}

/** The formulas in whose place the amounts of a project are. */
const amountOutputs: Readonly<Record<string, Formula>> = {
  fixedCapital: outputs.fixedCapital,
  workingCapital: outputs.workingCapital,
  sales: outputs.revenue,
  variableCost: outputs.directOpex,
  fixedCost: outputs.indirectOpex,
}

/** What was given and changes neither a number of the project, nor the sales at which it breaks even. */
function idleIn(project: FinancedProject, calculation: Calculation, sales: Scalar): Warning[] {
  const amounts = Object.keys(project.amounts).flatMap((key) => {
    const quantity = amountOutputs[key]
    return quantity ? [{ pointer: `/amounts/${key}`, sets: [{ quantity }] }] : []
  })
  const given = [...givenInputs(project, calculation), ...amounts]
  const idle = withoutEffect(given, calculation, answeredFinancials)
  if (idle.length === 0 || sales.value === null) return idle
  const { values } = financialCase(project)
  const even = financeProject({ ...amountsOf(project), sales: sales.value }, values)
  const idleAtBreakEven = withoutEffect(given, { ...calculation, ...even }, answeredFinancials)
  return idle.filter(({ pointer }) => idleAtBreakEven.some((each) => each.pointer === pointer))
}

function amountsOf({ amounts }: FinancedProject): Amounts {
  const values: Parameters<typeof setScalars>[0] = new Map()
  setScalars(values, amountFields, amounts)
  const entries = Object.entries(amountInputs).map(([key, input]) => [
    key,
    Number(values.get(input) ?? input.fallback),
  ])
  return Object.fromEntries(entries)
}

function salesOrReason(amounts: Amounts, values: Parameters<typeof breakEvenSales>[1]): Scalar {
  const unit = 'USD/yr'
  try {
    return { value: breakEvenSales(amounts, values), unit }
  } catch (error) {
    if (error instanceof NoSolution) return { value: null, unit, reason: error.message }
    throw error
  }
}
