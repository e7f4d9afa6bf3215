import { mainProductOf } from '../../request/main-product.ts'
import { digits, unitText, written } from '../../text/paper.ts'
import { statusWords } from '../parts/verdicts.ts'
import type { ReportSubject } from '../said/report.ts'
import { cell, missing, type Pack, type PackCell, type PackPart } from './pack.ts'

/** In gCO2e/MJ. */
const fossilComparator = 94
const scheme = 'RED'
const unit = 'gCO2e/MJ'

/** What a proof of sustainability would say of the plant as it is designed; nobody has certified anything. */
export const proofOfSustainabilityPack = (subject: ReportSubject): Pack => ({
  title: 'Draft of a proof of sustainability',
  mark: 'Design value, not certified',
  source:
    'Directive (EU) 2018/2001, article 30 and annex V, part C: E = e_ec + e_l + e_p + e_td + e_u − e_sca − e_ccs − e_ccr, against a fossil comparator of 94 gCO₂e/MJ; Implementing Regulation (EU) 2022/996, annex I: what is passed on along the chain.',
  parts: [fuelPart(subject), emissionPart(subject), certified],
})

function fuelPart(subject: ReportSubject): PackPart {
  const { technoEconomics = {} } = subject.outcome
  const product = mainProductOf(subject.inputs)
  const made = technoEconomics.products?.find(({ name }) => name === product?.name)
  return {
    title: 'The fuel',
    cells: [
      { label: 'Product', value: product?.name ?? null, from: '/economics/mainProduct' },
      cell(
        subject,
        'Quantity a year',
        made?.production,
        'technoEconomics.products, production at capacity',
        written,
      ),
      cell(
        subject,
        'Energy content of the fuels',
        technoEconomics.fuelEnergyContent,
        'technoEconomics.fuelEnergyContent, lower heating value',
        written,
      ),
      ...factCells(subject),
    ],
  }
}

function emissionPart(subject: ReportSubject): PackPart {
  const { carbonIntensity, eligibility } = subject.outcome.technoEconomics ?? {}
  const row = eligibility?.find((each) => each.scheme === scheme)
  const saving =
    row?.emissions.value == null
      ? undefined
      : { value: (fossilComparator - row.emissions.value) / fossilComparator, unit: '1' }
  const intensity = (scalar: { readonly value: number | null }) =>
    `${digits(Number(scalar.value))}\u00a0${unitText(unit)}`
  return {
    title: 'Greenhouse gases',
    cells: [
      cell(
        subject,
        'e_ec and e_td of feedstocks',
        carbonIntensity?.feedstocks,
        'technoEconomics.carbonIntensity.feedstocks: cultivation or collection and transport together',
        intensity,
      ),
      cell(
        subject,
        'e_p of utilities',
        carbonIntensity?.utilities,
        'technoEconomics.carbonIntensity.utilities',
        intensity,
      ),
      cell(
        subject,
        'e_p of the process',
        carbonIntensity?.process,
        'technoEconomics.carbonIntensity.process',
        intensity,
      ),
      missing(
        'e_l, e_sca, e_ccs, e_ccr',
        'Land use, soil carbon, capture: actual values by annex V, where they apply.',
      ),
      {
        label: 'e_u',
        value: '0',
        from: 'Annex V, part C, point 13: zero for biofuels; for other fuels see the delegated act on their emissions',
      },
      cell(
        subject,
        'E, total',
        row?.emissions,
        `technoEconomics.eligibility, ${scheme}: ${row?.method.note ?? ''}`,
        intensity,
      ),
      cell(
        subject,
        'Saving against 94 gCO₂e/MJ',
        saving ?? (row && { value: null, unit: '1', reason: row.emissions.reason ?? 'There is no total.' }),
        '(94 − E) / 94',
        written,
      ),
      {
        label: 'Verdict of the rules known here',
        value: row ? statusWords[row.status] : null,
        from: 'technoEconomics.eligibility, which lists each rule with its article',
      },
    ],
  }
}

const certified: PackPart = {
  title: 'What only a certified chain has',
  cells: [
    missing('Number of the proof, and of the batch', 'The Union Database, or the voluntary scheme.'),
    missing('Supplier, recipient, date of dispatch', 'The delivery.'),
    missing('Certificate and voluntary scheme', 'An audit by a certification body.'),
    missing('Mass balance', 'The site’s books, by period.'),
    missing(
      'Start of operation',
      'The date from which the plant makes fuel, which sets the saving that is asked.',
    ),
    missing('Support received', 'Whether other schemes have paid for the fuel.'),
  ],
}

/** What the inputs say of each feedstock, or that they do not. */
const factCells = ({ inputs }: ReportSubject): PackCell[] =>
  inputs.feedstocks.flatMap((feedstock, i): PackCell[] => {
    const fact = (key: string, label: string) => {
      const value = feedstock[key]
      const pointer = `/feedstocks/${i}/${key}`
      return typeof value === 'string'
        ? { label: `${feedstock.name}: ${label}`, value, from: pointer }
        : missing(`${feedstock.name}: ${label}`, `Not given: ${pointer}`)
    }
    return [
      fact('class', 'class in law'),
      fact('annex', 'part of annex IX'),
      fact('origin', 'country of origin'),
    ]
  })
