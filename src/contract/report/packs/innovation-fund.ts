import { written } from '../../text/paper.ts'
import { moneyText } from '../said/money.ts'
import type { ReportSubject } from '../said/report.ts'
import { cell, missing, type Pack, type PackPart } from './pack.ts'
import { yearlySum } from './yearly-sum.ts'

/** Years after the entry into operation over which costs and emissions count. */
const countedYears = 10
/** In gCO2e/MJ. */
const fossilComparator = 94
const gramsPerTonne = 1e6
const megajoulesPerTonneOfGigajoules = 1e3

type Yearly = Record<'year' | 'opex' | 'revenue' | 'capital', { readonly value: number | null } | undefined>

/** Cost and greenhouse-gas figures that the EU Innovation Fund asks for, as far as one plant's calculation has them. */
export const innovationFundPack = (subject: ReportSubject): Pack => ({
  title: 'Figures for the EU Innovation Fund',
  mark: 'Design values, not the form of a call',
  source:
    'Delegated Regulation (EU) 2019/856, article 5: relevant costs are capital and the net present value of operating costs and benefits of ten years after entry into operation, less those of conventional production (Annex B of the calls: by levelized cost, a reference plant, or none). Annex C: absolute emission avoidance is reference less project, ten years; relative is that per reference.',
  parts: [costPart(subject), emissionPart(subject), besides],
})

function costPart(subject: ReportSubject): PackPart {
  const costs = costsOf(subject)
  const grants = subject.outcome.financials?.cashFlowSeries?.grants
  return {
    title: `Costs, ${moneyText(subject)}`,
    cells: [
      cell(
        subject,
        'Capital expenditure',
        subject.outcome.technoEconomics?.totalCapitalInvestment,
        'technoEconomics.totalCapitalInvestment',
        written,
      ),
      cell(
        subject,
        'Operating cost, net present value of ten years',
        costs?.opex,
        'financials.cashFlows, opex of years 1 to 10, at economics.discountRate',
        written,
      ),
      cell(
        subject,
        'Benefits, net present value of ten years',
        costs?.revenue,
        'financials.cashFlows, revenue of years 1 to 10, at economics.discountRate',
        written,
      ),
      cell(
        subject,
        'Project’s side of the relevant costs',
        costs?.net,
        'Capital and operating cost less benefits',
        written,
      ),
      missing(
        'Conventional production of the same product',
        'Capital, operating cost and benefits of the reference plant, which the applicant chooses and justifies.',
      ),
      missing('Relevant costs', 'The project’s side less that of conventional production.'),
      missing(
        'Grant asked for',
        'The applicant; at most the share of the relevant costs that the call allows.',
      ),
      cell(
        subject,
        'Other public support in the calculation',
        grants && yearlySum(grants.values),
        'financials.cashFlowSeries.grants, all years',
        written,
      ),
    ],
  }
}

function emissionPart(subject: ReportSubject): PackPart {
  const { absolute, relative, project, reference } = emissionsOf(subject)
  return {
    title: 'Greenhouse gases, ten years at capacity',
    cells: [
      cell(
        subject,
        'Reference emissions',
        reference,
        `technoEconomics.production and fuelEnergyContent at ${fossilComparator} gCO₂e/MJ (Directive (EU) 2018/2001, annex V, part C, point 19)`,
        written,
      ),
      cell(
        subject,
        'Project emissions',
        project,
        'technoEconomics.production and fuelEnergyContent at carbonIntensity.total',
        written,
      ),
      cell(subject, 'Absolute emission avoidance', absolute, 'Reference less project', written),
      cell(subject, 'Relative emission avoidance', relative, 'Absolute per reference', written),
      missing(
        'Reference of the call’s sector',
        'The methodology of the call may name another reference than the fossil comparator.',
      ),
      missing('Ramp-up of the first years', 'The production plan; the figures above are at capacity.'),
    ],
  }
}

const besides: PackPart = {
  title: 'What the fund asks besides',
  cells: [
    missing('Cost efficiency', 'Grant asked for, per absolute emission avoidance.'),
    missing(
      'Degree of innovation and maturity',
      'Technical, financial and operational maturity, with a feasibility study and a business plan.',
    ),
    missing('Replicability', 'Plans for further plants, knowledge sharing.'),
  ],
}

function costsOf({ outcome }: ReportSubject) {
  const rows = (outcome.financials?.cashFlows ?? []) as readonly Partial<Yearly>[]
  const rate = outcome.financials?.discountRateNominal?.value
  const capital = outcome.technoEconomics?.totalCapitalInvestment?.value
  if (!rows[0]?.opex || rate == null || capital == null) return undefined
  const counted = rows.filter(({ year }) => Number(year?.value) >= 1 && Number(year?.value) <= countedYears)
  if (counted.some(({ opex, revenue }) => opex?.value == null || revenue?.value == null)) {
    const none = { value: null, unit: 'USD', reason: 'A year has no operating cost, or no revenue.' }
    return { opex: none, revenue: none, net: none }
  }
  const presentValue = (key: 'opex' | 'revenue') =>
    counted.reduce((all, row) => all + Number(row[key]?.value) / (1 + rate) ** Number(row.year?.value), 0)
  const [opex, revenue] = [Math.abs(presentValue('opex')), presentValue('revenue')]
  const money = (value: number) => ({ value, unit: 'USD' })
  return { opex: money(opex), revenue: money(revenue), net: money(capital + opex - revenue) }
}

function emissionsOf({ outcome }: ReportSubject) {
  const { production, fuelEnergyContent, carbonIntensity } = outcome.technoEconomics ?? {}
  const lost = [production, fuelEnergyContent, carbonIntensity?.total].find((scalar) => scalar?.value == null)
  if (!production || !fuelEnergyContent || !carbonIntensity) {
    return { absolute: undefined, relative: undefined, project: undefined, reference: undefined }
  }
  const none = { value: null, unit: 'tCO2e', ...(lost?.reason !== undefined && { reason: lost.reason }) }
  if (lost) return { absolute: none, relative: none, project: none, reference: none }
  const megajoules =
    Number(production.value) * Number(fuelEnergyContent.value) * megajoulesPerTonneOfGigajoules
  const tonnes = (intensity: number) => ({
    value: (countedYears * megajoules * intensity) / gramsPerTonne,
    unit: 'tCO2e',
  })
  const total = Number(carbonIntensity.total.value)
  return {
    reference: tonnes(fossilComparator),
    project: tonnes(total),
    absolute: tonnes(fossilComparator - total),
    relative: { value: (fossilComparator - total) / fossilComparator, unit: '1' },
  }
}
