import type { Input } from '../../engine/language/quantity.ts'
import { conventions } from '../../engine/model/inputs/conventions.ts'
import { economics } from '../../engine/model/inputs/economic-inputs.ts'
import { events } from '../../engine/model/inputs/event-inputs.ts'
import { debt, depreciation, finance, schedule } from '../../engine/model/inputs/finance-inputs.ts'
import { lending } from '../../engine/model/inputs/lending-inputs.ts'
import { taxes } from '../../engine/model/inputs/tax-inputs.ts'
import { depreciationMethods, macrsClasses } from '../../engine/numerics/depreciation.ts'
import { financialCase } from '../case.ts'
import type { FieldReader } from '../request/field-reader.ts'
import type { Financing } from '../request/inputs.ts'

/** How far shares that make a whole may be from 1 in all. */
const shareTolerance = 1e-6

/** The values in effect: those of the request, then those of the preset, then the fallbacks. */
class Effective {
  private readonly values: ReturnType<typeof financialCase>['values']
  private readonly inputs: Financing

  constructor(inputs: Financing) {
    this.inputs = inputs
    this.values = financialCase(inputs).values
  }

  has = (input: Input): boolean => this.values.has(input)

  /** 0 where there is none. */
  number = (input: Input): number => Number(this.values.get(input) ?? input.fallback ?? 0)

  list(input: Input): readonly number[] {
    const value = this.values.get(input)
    return typeof value === 'object' ? Array.from(value) : []
  }

  isGiven = (key: string): boolean => this.inputs.finance?.[key] !== undefined

  /** Where a field stands or would stand in the request; its section where that is missing. */
  place(key: string, section: 'finance' | 'economics' = 'finance'): string {
    const fields = this.inputs[section]
    if (fields === undefined) return `/${section}`
    const value = fields[key]
    if (typeof value !== 'object') return `/${section}/${key}`
    return `/${section}/${key}/${'values' in value ? 'values' : 'value'}`
  }
}

const total = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0)

/** Rules over more than one field of economics and finance; the document is well formed already. */
export function checkFinance(reader: FieldReader, inputs: Financing): void {
  const effective = new Effective(inputs)
  checkSchedule(reader, effective)
  checkMethod(reader, effective, {
    method: depreciation.depreciationMethod,
    period: economics.depreciationPeriod,
    pointer: effective.place('depreciationPeriod', 'economics'),
  })
  if (effective.number(depreciation.powerPlantShare) > 0) {
    checkMethod(reader, effective, {
      method: depreciation.powerPlantDepreciationMethod,
      period: depreciation.powerPlantDepreciationPeriod,
      pointer: effective.place('powerPlantDepreciationPeriod'),
    })
  }
  if (isReplacementDepreciated(effective)) {
    checkClass(reader, effective, {
      method: events.renewalDepreciationMethod,
      period: events.renewalDepreciationPeriod,
      pointer: effective.place('renewalDepreciationPeriod'),
    })
  }
  if (effective.number(taxes.stateTaxBase) > 0) checkStateBase(reader, effective)
  checkOwnDepreciation(reader, effective)
  checkLoan(reader, effective)
}

const { replacementTax } = conventions
const isReplacementDepreciated = (effective: Effective): boolean =>
  replacementTax.states?.[effective.number(replacementTax)] === 'depreciated'

function checkSchedule(reader: FieldReader, effective: Effective): void {
  const profile = effective.list(schedule.spendingProfile)
  if (profile.length > 0 && Math.abs(total(profile) - 1) > shareTolerance) {
    const message = `The shares spent in the years of construction must sum to 1; they sum to ${total(profile)}.`
    reader.refuse(effective.place('spendingProfile'), 'shares_do_not_sum', message)
  }
  if (effective.number(schedule.constructionPeriod) > 0 && effective.isGiven('spendingProfile')) {
    const message = 'Give a profile or a length of the construction, not both.'
    reader.refuse(effective.place('constructionPeriod'), 'without_effect', message)
  }
  const lifetime = effective.number(economics.lifetime)
  checkOnlyYear(reader, effective, lifetime)
  for (const [key, input] of Object.entries<Input>(finance)) {
    if (input.placed !== 'operation' || effective.list(input).length <= lifetime) continue
    const message = `“${input.name}” has more numbers than the ${lifetime} years of operation.`
    reader.refuse(effective.place(key), 'too_long', message)
  }
}

/** The first year of operation may be the last one, too. */
function checkOnlyYear(reader: FieldReader, effective: Effective, lifetime: number): void {
  const [first, last] = [schedule.operationInFirstYear, schedule.operationInLastYear].map(effective.number)
  if (lifetime > 1 || (first ?? 1) + (last ?? 1) > 1) return
  const message = 'Operation ends before it begins.'
  reader.refuse(effective.place('operationInLastYear'), 'out_of_range', message)
}

interface Method {
  readonly method: Input
  readonly period: Input
  readonly pointer: string
}

const nameOf = (effective: Effective, { method }: Method) => method.states?.[effective.number(method)]

const yearsOf = (effective: Effective, { period }: Method): number =>
  effective.has(period) ? effective.number(period) : (period.fallback ?? effective.number(economics.lifetime))

function checkClass(reader: FieldReader, effective: Effective, given: Method): void {
  const years = yearsOf(effective, given)
  if (nameOf(effective, given) !== 'macrs' || macrsClasses.includes(years)) return
  const message = `MACRS has classes of ${macrsClasses.join(', ')} years, not ${years}.`
  reader.refuse(given.pointer, 'out_of_range', message)
}

/** MACRS has classes; straight line ends with the project. */
function checkMethod(reader: FieldReader, effective: Effective, given: Method): void {
  const { pointer } = given
  checkClass(reader, effective, given)
  const lifetime = effective.number(economics.lifetime)
  if (nameOf(effective, given) === 'straightLine' && yearsOf(effective, given) > lifetime) {
    const message = `Years of depreciation must not exceed the lifetime of ${lifetime} yr.`
    reader.refuse(pointer, 'out_of_range', message)
  }
}

/** A base of its own has a depreciation of its own, which nobody guesses. */
function checkStateBase(reader: FieldReader, effective: Effective): void {
  for (const key of ['stateDepreciationMethod', 'stateDepreciationPeriod'] as const) {
    if (effective.isGiven(key)) continue
    const message = `“${taxes[key].name}” is missing.`
    reader.refuse(effective.place(key), 'missing', message)
  }
  checkClass(reader, effective, {
    method: taxes.stateDepreciationMethod,
    period: taxes.stateDepreciationPeriod,
    pointer: effective.place('stateDepreciationPeriod'),
  })
}

function checkOwnDepreciation(reader: FieldReader, effective: Effective): void {
  const isOwn = depreciationMethods[effective.number(depreciation.depreciationMethod)] === 'own'
  const shares = effective.list(depreciation.ownDepreciation)
  const pointer = effective.place('ownDepreciation')
  if (isOwn && shares.length === 0) {
    reader.refuse(pointer, 'missing', 'The method own needs the share of each year.')
  }
  if (!isOwn && shares.length > 0) {
    const message = 'Shares of one’s own have an effect only where depreciationMethod is own.'
    reader.refuse(pointer, 'without_effect', message)
  }
  if (total(shares) > 1 + shareTolerance) {
    const message = `The shares depreciated must not sum to more than 1; they sum to ${total(shares)}.`
    reader.refuse(pointer, 'shares_do_not_sum', message)
  }
}

function checkLoan(reader: FieldReader, effective: Effective): void {
  if (effective.number(debt.debtShare) === 0 && effective.number(lending.debtSizing) === 0) return
  const [lifetime, term] = [effective.number(economics.lifetime), effective.number(debt.loanTerm)]
  if (!effective.has(debt.interestRate)) {
    const message = `“${debt.interestRate.name}” is missing; 0 is a rate, too.`
    reader.refuse(effective.place('interestRate'), 'missing', message)
  }
  if (term > lifetime) {
    const message = `The loan is repaid in ${term} yr, which must not exceed the lifetime of ${lifetime} yr.`
    reader.refuse(effective.place('loanTerm'), 'out_of_range', message)
  }
  if (effective.number(debt.gracePeriod) >= term) {
    const message = `Years of grace must be fewer than the ${term} yr of the loan.`
    reader.refuse(effective.place('gracePeriod'), 'out_of_range', message)
  }
  if (effective.number(lending.refinancingYear) > 0) checkRefinancing(reader, effective, lifetime, term)
}

function checkRefinancing(reader: FieldReader, effective: Effective, lifetime: number, term: number): void {
  const year = effective.number(lending.refinancingYear)
  const end = effective.number(lending.refinancedTerm) || term
  if (year >= term) {
    const message = `The loan is repaid in ${term} yr: it can be refinanced only before that.`
    reader.refuse(effective.place('refinancingYear'), 'out_of_range', message)
  }
  if (!effective.has(lending.refinancedRate)) {
    const message = `“${lending.refinancedRate.name}” is missing; 0 is a rate, too.`
    reader.refuse(effective.place('refinancedRate'), 'missing', message)
  }
  if (end <= year || end > lifetime) {
    const message = `The loan after refinancing is repaid in year ${end}, which must come after year ${year} and not exceed the lifetime of ${lifetime} yr.`
    reader.refuse(effective.place('refinancedTerm'), 'out_of_range', message)
  }
}
