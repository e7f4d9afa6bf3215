import '../../../src/web/ui/tokens.css'
import '../../../src/web/ui/base.css'
import './charts.css'
import { StrictMode, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import hefa from '../../../examples/hefa-usa-500.json' with { type: 'json' }
import powerToLiquid from '../../../examples/ptl-160.json' with { type: 'json' }
import { calculateOutcome } from '../../../src/contract/outcome/outcome.ts'
import { readInputs } from '../../../src/contract/reading/read-inputs.ts'
import { Sparkline } from '../../../src/web/charts/sparkline.tsx'
import { type Charts, chartsOf } from './charts.ts'
import { type ChartName, Framed } from './drawings.tsx'
import { studyChartsOf } from './study-charts.ts'

type Body = Record<string, unknown>

const policies = [
  { name: 'Credit for clean fuel', instrument: 'credit', value: { value: 100, unit: 'USD/tCO2e' } },
  { name: 'Price of carbon', instrument: 'carbonPrice', value: { value: 50, unit: 'USD/tCO2e' } },
]
const finance = {
  spendingProfile: { values: [0.4, 0.6], unit: '1' },
  debtShare: { value: 60, unit: '%' },
  interestRate: { value: 8, unit: '%' },
  loanTerm: { value: 10, unit: 'yr' },
}
const dear = {
  ...hefa.feedstocks[0],
  name: 'Used cooking oil and animal fats, collected',
  price: { value: 1040, unit: 'USD/t' },
}

const bodies: Readonly<Record<string, Body>> = {
  hefa: { ...hefa, feedstocks: [dear], policies, finance },
  ptl: powerToLiquid,
  salvage: { ...hefa, finance: { salvageShare: { value: 20, unit: '%' } } },
  unsold: {
    ...hefa,
    products: hefa.products.map((product) => ({ ...product, price: { value: 0, unit: 'USD/t' } })),
  },
}

function run(body: Body) {
  const { inputs, errors } = readInputs(body)
  if (!inputs) throw new Error(JSON.stringify(errors))
  return calculateOutcome(inputs)
}

const parameters = new URLSearchParams(location.search)
const body = bodies[parameters.get('case') ?? 'hefa'] ?? {}
const theme = parameters.get('theme')
if (theme) document.documentElement.dataset.theme = theme
/** For measurements: how many charts there are, and whether each move makes them anew. */
const count = Number(parameters.get('count') ?? 99)
const isNaive = parameters.has('naive')
const before = run(hefa)
const outcome = run(body)
/** A case without prices has nothing that a study could tell; the moves that are measured are those of a result. */
const studied = parameters.get('case') === 'unsold' || parameters.has('count') ? {} : studyChartsOf(body)
const first = { ...chartsOf(body, run, before), ...studied } as Charts

/** Charts that a slider's move redraws, as `results` of it; the engine's runs are made before. */
let move: (charts: Charts) => void = () => {}

function Page() {
  const [charts, setCharts] = useState(first)
  const [opened, setOpened] = useState('')
  const [moves, setMoves] = useState(0)
  move = (next) => {
    setCharts(next)
    if (isNaive) setMoves(moves + 1)
  }
  return (
    <main>
      <h1>Charts</h1>
      <p role="status">{opened}</p>
      <h2>Of one case</h2>
      <p>
        Cash flow <Sparkline values={charts.cashFlow.rows.map(({ flow }) => flow)} name="Cash flow by year" />
      </p>
      <div className="charts">
        {(Object.keys(charts) as ChartName[]).slice(0, count).map((name) => (
          <div key={`${name} ${moves}`} className="card">
            <Framed
              name={name}
              data={charts[name]}
              onOpen={name === 'cost' ? (index) => setOpened(`${name} ${index}`) : undefined}
            />
          </div>
        ))}
      </div>
    </main>
  )
}

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element to show the charts in.')
createRoot(root).render(
  parameters.has('plain') ? (
    <Page />
  ) : (
    <StrictMode>
      <Page />
    </StrictMode>
  ),
)

Object.assign(window, {
  outcome,
  chartsAt: (price: number) =>
    ({
      ...chartsOf(
        { ...body, feedstocks: [{ ...dear, price: { value: price, unit: 'USD/t' } }] },
        run,
        before,
      ),
      ...studied,
    }) as Charts,
  move: (charts: Charts) => flushSync(() => move(charts)),
})
