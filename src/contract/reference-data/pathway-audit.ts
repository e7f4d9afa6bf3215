import { type AuditCheck, type CheckedRow, countVerdicts, type Verdict } from './audit-schema.ts'
import { rangeErrors, shortened } from './default-ranges.ts'
import { checkBases, fuelYields, suspiciousPercent, wholeSlate } from './pathway-check.ts'
import { type ComparedPathway, comparePathway, nearFactor } from './pathway-comparison.ts'
import { listPathways } from './pathway-defaults.ts'
import type { CheckedPathway, MaybeQuantity } from './pathway-schema.ts'
import type { ReferenceData } from './reference-data.ts'

type Judged = Omit<CheckedRow, 'subject' | 'pathwayId'>

/** A pathway and what others publish of it; undefined where it cannot be used. */
interface Audited {
  readonly data: ReferenceData
  readonly pathway: CheckedPathway
  readonly compared: ComparedPathway | undefined
}

interface PathwayJudgement {
  readonly check: string
  readonly about: string
  readonly judge: (audited: Audited) => Judged
}

const unusable: Judged = { verdict: 'notAssessed', reason: 'The pathway cannot be used.' }

/** The check of minimum selling prices, which are not for everybody. */
export const priceCheck = 'literature'

const pathwayChecks: readonly PathwayJudgement[] = [
  {
    check: 'usable',
    about: 'The pathway can be used for a calculation.',
    judge: ({ pathway: { usable, reason } }) => judged(usable ? 'passed' : 'failed', { reason }),
  },
  {
    check: 'carbonClosure',
    about: `The products hold at most 100 % of the carbon of the feedstock; from ${suspiciousPercent.carbon} % on hardly any is left for losses.`,
    judge: ({ pathway }) => closure(pathway.carbonBalance.conversion, suspiciousPercent.carbon),
  },
  {
    check: 'massClosure',
    about: 'The products hold at most 100 % of the mass that goes in; water and air are not counted.',
    judge: ({ pathway }) => closure(pathway.massBalance.conversion, 100),
  },
  {
    check: 'energyClosure',
    about: `The products hold at most 100 % of the energy that goes in; from ${suspiciousPercent.energy} % on hardly any is left for losses.`,
    judge: ({ pathway }) => closure(pathway.energyBalance.conversion, suspiciousPercent.energy),
  },
  {
    check: 'fuelYields',
    about: `The yields of the fuels sum to 1, from ${wholeSlate.minimum} to ${wholeSlate.maximum}.`,
    judge: ({ data, pathway }) => {
      const value = fuelYields(data, pathway)
      const isWhole = value >= wholeSlate.minimum && value <= wholeSlate.maximum
      return judged(isWhole ? 'passed' : 'failed', { value: { value, unit: 'kg/kg' } })
    },
  },
  {
    check: 'bases',
    about: 'What is multiplied or added is of the same kilogram and of the same heating value.',
    judge: ({ data, pathway }) => {
      const { conflict, unsaid } = checkBases(data, pathway)
      if (conflict) return judged('failed', { reason: conflict })
      return judged(unsaid ? 'warned' : 'passed', { reason: unsaid })
    },
  },
  {
    check: 'complete',
    about: 'A scenario of the pathway starts with all that a calculation needs.',
    judge: ({ pathway: { missing } }) =>
      missing.length === 0
        ? judged('passed')
        : judged('warned', { reason: `Missing: ${missing.map(({ pointer }) => pointer).join(', ')}.` }),
  },
  {
    check: 'defaultRanges',
    about: 'A calculation takes the defaults of every country: each lies in the range of its input.',
    judge: ({ data, pathway }) => {
      const errors = [...rangeErrors(data, pathway)]
      if (errors.length === 0) return judged('passed')
      const reasons = errors.map(([message, countries]) => `${message} (in ${shortened(countries)})`)
      return judged('failed', { reason: reasons.join(' ') })
    },
  },
  {
    check: 'corsia',
    about: `With its defaults its carbon intensity is within a factor of ${nearFactor} of CORSIA's default core value, or a flaw says why not.`,
    judge: ({ compared }) => (compared ? besideCorsia(compared) : unusable),
  },
  {
    check: priceCheck,
    about:
      'With its defaults its minimum selling price lies in the middle half of the literature, in USD of 2020.',
    judge: ({ compared }) => (compared ? besideLiterature(compared) : unusable),
  },
  {
    check: 'flaws',
    about: 'Nothing is known to be wrong with its data.',
    judge: ({ pathway: { flaws = [], warnings } }) => {
      const reasons = [...flaws, ...warnings]
      return judged(reasons.length > 0 ? 'warned' : 'passed', { reason: reasons.join(' ') || undefined })
    },
  },
]

/**
 * What the program looks at in every pathway, with the numbers.
 *
 * @param countryId where the plants stand that are calculated with their defaults.
 */
export function checkPathways(data: ReferenceData, countryId: number): AuditCheck[] {
  const audited = listPathways(data).map((pathway) => ({
    data,
    pathway,
    compared: comparePathway(data, pathway, countryId),
  }))
  return pathwayChecks.map((each) => run(each, audited))
}

function run({ check, about, judge }: PathwayJudgement, audited: readonly Audited[]): AuditCheck {
  const rows = audited.map((each) => {
    const { id, processName, feedstockName } = each.pathway
    return { subject: `${processName} from ${feedstockName}`, pathwayId: id, ...judge(each) }
  })
  return { check, about, counts: countVerdicts(rows), rows }
}

const judged = (
  verdict: Verdict,
  { value, reason }: { value?: MaybeQuantity; reason?: string | undefined } = {},
): Judged => ({ verdict, ...(value && { value }), ...(reason !== undefined && { reason }) })

/** A share in percent, above 100 of which nothing can be. */
function closure(conversion: MaybeQuantity, suspicious: number): Judged {
  if (conversion.value === null) return judged('notAssessed', { value: conversion })
  if (conversion.value > 100) return judged('failed', { value: conversion })
  return judged(conversion.value >= suspicious && suspicious < 100 ? 'warned' : 'passed', {
    value: conversion,
  })
}

function besideCorsia({ ratioToCorsia, isNearCorsia, flaws }: ComparedPathway): Judged {
  if (isNearCorsia === undefined) return judged('notAssessed', { value: ratioToCorsia })
  if (isNearCorsia) return judged('passed', { value: ratioToCorsia })
  const verdict = flaws.length > 0 ? 'warned' : 'failed'
  return judged(verdict, { value: ratioToCorsia, reason: flaws.join(' ') || undefined })
}

function besideLiterature({ minimumPrice, literature, isWithinLiterature }: ComparedPathway): Judged {
  const value = minimumPrice && { value: minimumPrice }
  if (!literature) return judged('notAssessed', { ...value, reason: 'No class of the literature is named.' })
  if (isWithinLiterature === undefined) return judged('notAssessed', value)
  const { name, low, high, studies } = literature
  const reason = `${name}: ${low} to ${high} USD/L, ${studies} studies`
  return judged(isWithinLiterature ? 'passed' : 'warned', { ...value, reason })
}
