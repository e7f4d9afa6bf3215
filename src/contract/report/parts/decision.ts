import { settingsOf } from '../../case.ts'
import { tellingOf, toldIn } from '../../money/telling.ts'
import { inMoneyOfAnalysis } from '../../request/in-money-of-analysis.ts'
import { mainProductOf } from '../../request/main-product.ts'
import { digits, measured, percent, reasonOf, written } from '../../text/paper.ts'
import { otherEngine } from '../said/other-engine.ts'
import type { Decision, ReportSubject, Tile, Tone } from '../said/report.ts'
import { rangeSentence } from './range.ts'
import { readable } from './readable.ts'
import type { Sensitivity } from './sensitivity.ts'
import { statusTone, statusWords } from './verdicts.ts'

interface Scalar {
  readonly value: number | null
  readonly unit: string
  readonly reason?: string
}

const mostCautions = 4
const mostMatters = 3
/** A share that is larger says less than the two prices. */
const mostTold = 5

/** What somebody needs who reads one page only. */
export function decisionOf(subject: ReportSubject, sensitivity: Sensitivity | undefined): Decision {
  const { outcome } = subject
  const all = cautionsOf(subject)
  const cautions = all.slice(0, mostCautions)
  const more = all.length - cautions.length
  return {
    ...verdictOf(subject),
    tiles: tilesOf(subject),
    facts: factsOf(subject),
    schemes: (outcome.technoEconomics?.eligibility ?? []).map(({ scheme, status }) => ({
      name: scheme,
      verdict: statusWords[status],
      tone: statusTone[status],
    })),
    matters: [...rangeSentence(subject), ...mattersOf(subject, sensitivity)],
    cautions: more > 0 ? [...cautions, `${more} more: see Method.`] : cautions,
  }
}

/** What may change the decision comes before inputs that change nothing. */
function cautionsOf({ inputs, outcome }: ReportSubject): string[] {
  const warnings = outcome.warnings ?? []
  const isIdle = ({ code }: { readonly code: string }) => code === 'without_effect'
  const ordered = [...warnings.filter((each) => !isIdle(each)), ...warnings.filter(isIdle)]
  const messages = new Set(ordered.map(({ message }) => readable(message, inputs)))
  const lowest = outcome.financials?.minimumDebtServiceCover?.value
  if (lowest == null || lowest >= 1) return [...messages]
  const short = `In its weakest year the plant has ${digits(lowest)} times its debt service: income alone does not pay it.`
  return [short, ...messages]
}

function mattersOf({ record }: ReportSubject, sensitivity: Sensitivity | undefined): readonly string[] {
  if (sensitivity) return sensitivity.sentences.slice(0, mostMatters)
  const reason = otherEngine(record)
  return reason === undefined ? [] : [reason]
}

/** MFSP, NPV and IRR as far as they are seen; payback and carbon in their places otherwise. */
function tilesOf({ outcome, inputs }: ReportSubject): Tile[] {
  const { financials = {}, technoEconomics = {} } = outcome
  const product = mainProductOf(inputs)?.name ?? 'the main product'
  const { returnBasis } = settingsOf(inputs.convention)
  const whose = returnBasis === 'equity' ? 'to the owners, after debt' : 'of the project, before debt'
  const rate = financials.discountRateNominal
  const all: readonly (readonly [string, Scalar | undefined, string])[] = [
    ['Minimum selling price', financials.mfsp, `of ${product}, at which NPV is zero`],
    [
      'Net present value',
      financials.npv,
      rate?.value != null ? `at ${written(rate)} a year, ${whose}` : whose,
    ],
    ['Internal rate of return', financials.irr, `a year, ${whose}`],
    ['Payback', financials.payback, 'after operation begins, not discounted'],
    ['Carbon intensity', technoEconomics.carbonIntensity?.total, 'of the fuel, life cycle as calculated'],
    ['Capital investment', technoEconomics.totalCapitalInvestment, 'with working capital'],
  ]
  const [first, second, third] = all.flatMap(([label, scalar, note]) =>
    scalar ? [tileOf(label, scalar, note)] : [],
  )
  return [first, second, third].filter((tile) => tile !== undefined)
}

function tileOf(label: string, scalar: Scalar, note: string): Tile {
  if (scalar.value === null) return { label, number: 'None', unit: '', note: reasonOf(scalar) }
  return { label, ...measured(scalar), note }
}

/** Whether the plant earns what is asked of it, in a sentence that needs no table. */
function verdictOf({ inputs, outcome }: ReportSubject): { readonly tone: Tone; readonly verdict: string } {
  const { npv, mfsp, irr, payback, discountRateNominal: rate } = outcome.financials ?? {}
  const product = toldIn(mainProductOf(inMoneyOfAnalysis(inputs)), tellingOf(inputs.money))
  if (!npv) return { tone: 'plain', verdict: verdictWithout(irr, rate, payback) }
  if (npv.value === null) {
    const verdict = `Whether the plant earns its cost of capital cannot be said: ${reasonOf(npv)}`
    return { tone: 'plain', verdict }
  }
  const isGood = npv.value >= 0
  const asked =
    rate?.value != null ? `the ${written(rate)} a year that is asked of it` : 'what is asked of it'
  const lead = isGood
    ? `At the given prices the plant earns ${asked}, and ${written(npv)} of present value besides.`
    : `At the given prices the plant does not earn ${asked}: ${written({ ...npv, value: -npv.value })} of present value are missing.`
  return { tone: isGood ? 'good' : 'bad', verdict: `${lead} ${priceSentence(product, mfsp)}` }
}

function priceSentence(
  product: { readonly name: string; readonly price?: unknown } | undefined,
  mfsp?: Scalar,
) {
  if (!product || !mfsp) return ''
  if (mfsp.value === null) return `No price of ${product.name} alone decides it: ${reasonOf(mfsp)}`
  const price = product.price as { readonly value?: number; readonly unit?: string } | undefined
  const needed = `${product.name} has to sell at ${written(mfsp)} for the net present value to be zero`
  if (price?.value === undefined || price.unit !== mfsp.unit) return `${needed}.`
  const isAbove = mfsp.value > price.value
  const share = Math.abs(mfsp.value - price.value) / Math.abs(price.value)
  const distance =
    price.value === 0 || share === 0 || share > mostTold
      ? ''
      : `, ${percent(share)} ${isAbove ? 'above' : 'below'} its price`
  return `${needed}${distance} of ${written({ value: price.value, unit: mfsp.unit })}.`
}

/** For a level that sees no present value. */
function verdictWithout(irr?: Scalar, rate?: Scalar, payback?: Scalar): string {
  if (irr && irr.value !== null && rate && rate.value !== null) {
    const side = irr.value >= rate.value ? 'above' : 'below'
    return `The plant returns ${written(irr)} a year, ${side} the ${written(rate)} that is asked of it.`
  }
  if (irr && irr.value === null) return `The plant has no internal rate of return: ${reasonOf(irr)}`
  if (!payback) return 'The plant is described by its capital, its production and its carbon.'
  if (payback.value === null) return `The money does not come back within the lifetime: ${reasonOf(payback)}`
  return `The money is back ${written(payback)} after operation begins, not discounted.`
}

function factsOf({ inputs, outcome }: ReportSubject): Decision['facts'] {
  const { technoEconomics: plant = {}, financials = {} } = outcome
  const { lifetime } = inputs.economics
  const rows: readonly (readonly [string, Scalar | undefined])[] = [
    ['Fuel produced', plant.production],
    ['Capital investment', plant.totalCapitalInvestment],
    ['Operating cost', plant.totalOpex],
    ['Revenue', plant.revenue],
    ['Levelized cost of production', plant.lcop],
    ['Payback', financials.payback],
    ['Lowest debt service cover', cover(financials.minimumDebtServiceCover)],
    ['Carbon intensity', plant.carbonIntensity?.total],
    ['Cost of avoided CO₂', plant.abatementCost],
    ['Lifetime', typeof lifetime === 'object' && 'value' in lifetime ? lifetime : undefined],
  ]
  return rows.flatMap(([name, scalar]) =>
    scalar && scalar.value !== null ? [[name, written(scalar)] as const] : [],
  )
}

/** Cover is a multiple, not a share. */
const cover = (scalar: Scalar | undefined): Scalar | undefined => scalar && { ...scalar, unit: '×' }
