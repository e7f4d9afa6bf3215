import { mainProductOf } from '../../request/main-product.ts'
import { written } from '../../text/paper.ts'
import { statusWords } from '../parts/verdicts.ts'
import type { ReportSubject } from '../said/report.ts'
import { cell, missing, type Pack, type PackCell, type PackPart } from './pack.ts'

const scheme = 'CORSIA'

/** What one plant has to say in a study that a State makes with ICAO; its parts are those that ICAO tells of such studies. */
export const actSafPack = (subject: ReportSubject): Pack => ({
  title: 'Figures for an ACT-SAF study',
  mark: 'One plant, not a study of a State',
  source:
    'ICAO, ACT-SAF: icao.int/ACT-SAF/Studies (a business implementation study has the shortlisted feedstock and pathway in detail, sustainability and life cycle, costs of production, supply and demand, techno-economic analysis) and icao.int/environmental-protection/Pages/ACT-SAF.aspx (a feasibility study has the circumstances of the State, priority pathways, the support and financing that they need, an action plan). ICAO’s templates themselves are not followed line by line.',
  parts: [pathwayPart(subject), lifeCyclePart(subject), costPart(subject), financingPart(subject), ofState],
})

function pathwayPart(subject: ReportSubject): PackPart {
  const { technoEconomics = {} } = subject.outcome
  const product = mainProductOf(subject.inputs)
  const feedstocks = technoEconomics.feedstocks ?? []
  return {
    title: 'Feedstock and pathway',
    cells: [
      ...feedstocks.map(({ name, consumption }, i) =>
        cell(
          subject,
          `${name}, a year at capacity`,
          consumption,
          `technoEconomics.feedstocks.${i}.consumption`,
          written,
        ),
      ),
      { label: 'Main product', value: product?.name ?? null, from: '/economics/mainProduct' },
      cell(
        subject,
        'Liquid fuel, a year at capacity',
        technoEconomics.production,
        'technoEconomics.production',
        written,
      ),
      missing(
        'Other feedstocks of the State',
        'How much there is of each, where, and what else it is used for.',
      ),
      missing('Why this pathway', 'A comparison with others, for which each is calculated by itself.'),
    ],
  }
}

function lifeCyclePart(subject: ReportSubject): PackPart {
  const { carbonIntensity, eligibility } = subject.outcome.technoEconomics ?? {}
  const row = eligibility?.find((each) => each.scheme === scheme)
  return {
    title: 'Sustainability and life cycle',
    cells: [
      cell(
        subject,
        'Emissions of the fuel, as calculated',
        carbonIntensity?.total,
        'technoEconomics.carbonIntensity.total',
        written,
      ),
      cell(
        subject,
        `Emissions that ${scheme} counts`,
        row?.emissions,
        `technoEconomics.eligibility, ${scheme}: ${row?.method.note ?? ''}`,
        written,
      ),
      {
        label: `Verdict of ${scheme}’s rules known here`,
        value: row ? statusWords[row.status] : null,
        from: 'technoEconomics.eligibility, which lists each rule with its article',
      },
      missing('Certificate', 'A sustainability certification scheme that ICAO has approved.'),
    ],
  }
}

function costPart(subject: ReportSubject): PackPart {
  const { technoEconomics: plant = {}, financials = {} } = subject.outcome
  const product = mainProductOf(subject.inputs)?.name ?? 'the main product'
  return {
    title: 'Costs of production and techno-economic analysis',
    cells: [
      cell(subject, 'Levelized cost', plant.lcop, 'technoEconomics.lcop', written),
      cell(subject, `Lowest price of ${product} without a loss`, financials.mfsp, 'financials.mfsp', written),
      cell(subject, 'Operating cost', plant.totalOpex, 'technoEconomics.totalOpex', written),
      cell(subject, 'Cost of avoided CO₂', plant.abatementCost, 'technoEconomics.abatementCost', written),
      cell(subject, 'Net present value', financials.npv, 'financials.npv', written),
      cell(subject, 'Internal rate of return', financials.irr, 'financials.irr', written),
      cell(subject, 'Payback', financials.payback, 'financials.payback', written),
      missing('How sure that is', 'A study of what is not known, which the report may have as its range.'),
    ],
  }
}

function financingPart(subject: ReportSubject): PackPart {
  const { technoEconomics: plant = {} } = subject.outcome
  const policies = (subject.inputs.policies ?? []).map(
    ({ name }, i): PackCell => ({
      label: `Support: ${name}`,
      value: 'in the calculation',
      from: `/policies/${i}`,
    }),
  )
  return {
    title: 'Support and financing',
    cells: [
      cell(
        subject,
        'Capital to be found',
        plant.totalCapitalInvestment,
        'technoEconomics.totalCapitalInvestment',
        written,
      ),
      ...policies,
      missing('Who finances it', 'Lenders, funds and donors, with their terms.'),
      missing('Capacity to be built', 'People, laboratories, certification, administration.'),
    ],
  }
}

const ofState: PackPart = {
  title: 'What only the State has',
  cells: [
    missing('Circumstances of the State', 'What could affect the development and the use of SAF there.'),
    missing('Supply and demand', 'Air traffic, fuel sold, blending, mandates, other producers.'),
    missing('Action plan', 'Steps, who takes them and when, in line with the policies of the State.'),
  ],
}
