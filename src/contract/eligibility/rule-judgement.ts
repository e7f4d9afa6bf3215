import type { SchemeStatus } from '../request/schemes.ts'
import type { Fact, Facts } from './scheme-facts.ts'
import type { Condition, Requirement, SchemeRule } from './scheme-rule.ts'

/** What became of one rule for one feedstock, and the facts that decided it. */
export interface Judgement {
  readonly status: SchemeStatus
  readonly because: readonly Fact[]
  /** Whether the scheme is of other fuels, so that none of its rules is asked. */
  readonly endsScheme?: true
  /** Set where the carbon value decides, of this calculation or only of a model that the scheme names. */
  readonly isByCarbon?: 'value' | 'model'
}

type Answer = 'yes' | 'no' | 'unknown'
interface Answered {
  readonly answer: Answer
  readonly because: readonly Fact[]
}

/** The rule for a fuel of one feedstock; what depends on its carbon value is left open. */
export function judge(rule: SchemeRule, facts: Facts): Judgement {
  if (rule.status === 'draft') return { status: 'notApplicable', because: [] }
  const applies = allOf([inForce(rule, facts), ...rule.appliesTo.map((each) => ask(each, facts))])
  if (applies.answer === 'no') return { status: 'notApplicable', because: applies.because }
  if (applies.answer === 'unknown') return { status: 'notAssessed', because: applies.because }
  const { requires } = rule
  if (requires.kind === 'carbonSaving') {
    const start = factOf(facts, 'operationStart')
    return { status: 'notAssessed', because: requires.steps.length > 1 ? [start] : [], isByCarbon: 'value' }
  }
  if (requires.kind === 'carbonLimit') {
    return { status: 'notAssessed', because: [], isByCarbon: requires.isOfOwnModel ? 'model' : 'value' }
  }
  const { answer, because } = askRequirement(requires, facts)
  if (answer === 'yes') return { status: 'met', because }
  if (answer === 'unknown') return { status: 'notAssessed', because }
  return { status: rule.otherwise, because, ...(rule.otherwise === 'notApplicable' && { endsScheme: true }) }
}

/**
 * Whether a rule holds in the year of supply. Where that is not given, a rule that was in force at the date of its text and has
 * no end holds, since fuel is supplied after today.
 */
function inForce({ from, to, asOf }: SchemeRule, facts: Facts): Answered {
  const fact = factOf(facts, 'supplyYear')
  if (fact.value === undefined) {
    const isOpen = to === null && (from === null || String(from) <= asOf.slice(0, 4))
    return { answer: isOpen ? 'yes' : 'unknown', because: isOpen ? [] : [fact] }
  }
  return within(fact, from ?? undefined, to ?? undefined)
}

function within(fact: Fact, from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY): Answered {
  const year = Number(fact.value)
  return { answer: year >= from && year <= to ? 'yes' : 'no', because: [fact] }
}

const missing: Fact = { value: undefined, pointer: '' }
const factOf = (facts: Facts, key: string): Fact => facts.get(key) ?? missing

function ask(condition: Condition, facts: Facts): Answered {
  const fact = factOf(facts, keyOf(condition))
  const because = [fact]
  if (condition.kind === 'landUseChangeCounted')
    return { answer: fact.value === undefined ? 'unknown' : 'yes', because }
  if (fact.value === undefined) return { answer: 'unknown', because }
  if (condition.kind === 'supplyYear') return within(fact, condition.from, condition.to)
  if (condition.kind === 'declared') return { answer: fact.value === true ? 'yes' : 'no', because }
  const { oneOf, noneOf } = condition as { oneOf?: readonly string[]; noneOf?: readonly string[] }
  const isIn = (words: readonly string[]) => words.includes(String(fact.value))
  return { answer: (!oneOf || isIn(oneOf)) && !(noneOf && isIn(noneOf)) ? 'yes' : 'no', because }
}

/** The fact that a condition is about. */
export function keyOf(condition: Condition | Requirement): string {
  if (condition.kind === 'declared') return condition.declaration
  if (condition.kind === 'landUseChangeCounted') return 'landUseChange'
  return condition.kind
}

type Carbon = Extract<Requirement, { kind: 'carbonSaving' | 'carbonLimit' }>

function askRequirement(requires: Exclude<Requirement, Carbon>, facts: Facts): Answered {
  if (requires.kind === 'anyOf') return anyOf(requires.conditions, facts)
  return requires.kind === 'shareCap' ? askShare(requires.caps, facts) : ask(requires, facts)
}

type Caps = Extract<Requirement, { kind: 'shareCap' }>['caps']

/** Whether there is room in a share that others fill too is a fact of the market, which the buyer declares. */
function askShare(caps: Caps, facts: Facts): Answered {
  const year = factOf(facts, 'supplyYear')
  if (year.value === undefined) return { answer: 'unknown', because: [year] }
  const cap = caps.findLast(({ from }) => from <= Number(year.value))
  if (!cap || cap.share === 1) return { answer: 'yes', because: [year] }
  if (cap.share === 0) return { answer: 'no', because: [year] }
  return ask({ kind: 'declared', declaration: 'isWithinShareCap' }, facts)
}

function allOf(answers: readonly Answered[]): Answered {
  const no = answers.find(({ answer }) => answer === 'no')
  if (no) return no
  const unknown = answers.filter(({ answer }) => answer === 'unknown')
  const decisive = unknown.length > 0 ? unknown : answers
  return {
    answer: unknown.length > 0 ? 'unknown' : 'yes',
    because: decisive.flatMap(({ because }) => because),
  }
}

/** A declaration that nobody made is no way out. */
function anyOf(conditions: readonly Condition[], facts: Facts): Answered {
  const answers = conditions.map((each) => {
    const answered = ask(each, facts)
    const isSilent = each.kind === 'declared' && answered.answer === 'unknown'
    return isSilent ? { ...answered, answer: 'no' as const } : answered
  })
  const yes = answers.find(({ answer }) => answer === 'yes')
  if (yes) return yes
  const answer = answers.some((each) => each.answer === 'unknown') ? 'unknown' : 'no'
  return {
    answer,
    because: answers.filter((each) => each.answer === answer).flatMap(({ because }) => because),
  }
}
