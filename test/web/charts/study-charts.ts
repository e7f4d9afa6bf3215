import { convergenceData } from '../../../src/web/charts/convergence-data.ts'
import { exceedanceData } from '../../../src/web/charts/exceedance-data.ts'
import { heatData } from '../../../src/web/charts/heat-data.ts'
import { histogramData } from '../../../src/web/charts/histogram-data.ts'
import { mapData } from '../../../src/web/charts/map-data.ts'
import { scaleCurveData } from '../../../src/web/charts/scale-curve-data.ts'
import { scatterData } from '../../../src/web/charts/scatter-data.ts'
import { narrowingData, spearmanData } from '../../../src/web/charts/shares-data.ts'
import { exceedanceCurve, probabilityAbove } from '../../../src/web/engine/exceedance.ts'
import { type Inputs, recalculate } from '../../../src/web/engine/live.ts'
import { type StudyTold, studyPieces } from '../../../src/web/engine/study-run.ts'
import { type Headline, headlines } from '../../../src/web/results/headlines.ts'
import { influenceOf, looksOf } from '../../../src/web/results/sure/influence-of.ts'
import { mapForm, mapInput, mapOf } from '../../../src/web/results/sure/map-form.ts'
import { costOfScale, exampleEntries, scaleForm } from '../../../src/web/results/sure/scale-form.ts'
import { scaledEstimate, spreadOf } from '../../../src/web/results/sure/spread-of.ts'
import type { Document } from '../../../src/web/workspace/document.ts'

const headlineOf = (name: string) => headlines.find((each) => each.name === name) as Headline
const npv = headlineOf('npv')
const lcop = headlineOf('lcop')

/** What a study of the case tells last. */
function lastOf<Kind extends StudyTold['kind']>(inputs: Inputs, form: object, kind: Kind) {
  const told = [...studyPieces({ inputs, level: 'ROADSHOW', form })].findLast((each) => each !== undefined)
  if (told?.kind !== kind) throw new Error(JSON.stringify(told))
  return told as Extract<StudyTold, { kind: Kind }>
}

const trials = 256

/** Prices of feedstock, hydrogen and fuel, of which nobody knows more than to a fifth. */
function drawnForm({ feedstocks, utilities, products }: Inputs) {
  const places = { feedstocks, utilities, products }
  return {
    kind: 'monteCarlo',
    parameters: Object.entries(places).map(([list, [first]]) => ({
      id: `${first?.name}, price`,
      targets: [`/${list}/${first?.name}/price`],
      as: 'factor',
      distribution: { kind: 'pert', low: 0.8, mode: 1, high: 1.3 },
    })),
    outputs: ['npv'],
    sampling: { trials, seed: 1 },
  }
}

function drawnCharts(inputs: Inputs) {
  const study = lastOf(inputs, drawnForm(inputs), 'so far')
  const result = study.answer.results.npv
  if (!result) throw new Error('A study of the net present value tells it.')
  const spread = spreadOf(result, npv)
  const told = { headline: npv, study, result, spread, output: 0 }
  const column = study.results[0] as Float64Array
  const blockSize = study.answer.trials / study.answer.blocks
  const curve = exceedanceCurve(column, blockSize).map(({ threshold, probability }) => ({
    value: threshold * npv.factor,
    probability: scaledEstimate(probability, 1),
  }))
  const futures = Array.from(study.values[0] as Float64Array, (x, trial) => ({
    x,
    y: (column[trial] as number) * npv.factor,
  }))
  return {
    histogram: histogramData(spread),
    exceedance: exceedanceData(spread, curve, {
      value: 0,
      probability: probabilityAbove(column, blockSize, 0),
    }),
    convergence: convergenceData(spread, looksOf(told)),
    narrowing: narrowingData(influenceOf(told)),
    spearman: spearmanData(influenceOf(told)),
    scatter: scatterData(
      { label: 'Factor of the price of the feedstock', unit: '' },
      { label: npv.short, unit: npv.unit },
      futures,
    ),
  }
}

function mapOfPrices(inputs: Inputs) {
  const document = inputs as unknown as Document
  const axes = ['/feedstocks/0/price', '/products/0/price'].map((pointer) => mapInput(document, pointer, []))
  const [x, y] = axes
  if (!x || !y) throw new Error('The case has both prices.')
  const { answer } = lastOf(inputs, mapForm([x, y], 'npv', { value: 0, unit: 'USD' }), 'answered')
  const map = answer.kind === 'sweep' ? mapOf(answer, [x, y], npv, 0) : undefined
  if (!map) throw new Error('A sweep is answered with its numbers.')
  return mapData(map)
}

function scaleOf(inputs: Inputs) {
  const form = scaleForm(exampleEntries, String(inputs.feedstocks[0]?.name), 'lcop')
  const { answer } = lastOf(inputs, form as object, 'answered')
  const cost = answer.kind === 'scale' ? costOfScale(answer, lcop) : undefined
  if (!cost) throw new Error('A search is answered with its cost.')
  return scaleCurveData(cost)
}

/** The case with other prices of its feedstock and rates of tax, as a table of countries has them. */
function heatOf(inputs: Inputs) {
  const countries = { USA: [21, 1], Germany: [30, 1.1], Malaysia: [24, 0.8] } as const
  const feedstocks = { 'Used cooking oil': 1, Tallow: 0.9, 'Palm fatty acid distillate': 0.7 } as const
  const [feedstock, ...others] = inputs.feedstocks
  const { value: price = Number.NaN } = (feedstock?.price ?? {}) as { readonly value?: number }
  const cell = (tax: number, factor: number) => {
    const made = recalculate({
      ...inputs,
      feedstocks: [{ ...feedstock, price: { value: price * factor, unit: 'USD/t' } }, ...others],
      economics: { ...inputs.economics, taxRate: { value: tax, unit: '%' } },
    })
    const value = made.errors ? null : (npv.of(made.outcome)?.value ?? null)
    return { value: value === null ? null : value * npv.factor }
  }
  const rows = Object.entries(countries).map(([name, [tax, factor]]) => ({
    name,
    cells: Object.values(feedstocks).map((each) => cell(tax, factor * each)),
  }))
  const [first, ...rest] = rows
  const none = { value: null, reason: 'The edition has no data for it.' }
  return heatData({
    label: npv.short,
    unit: npv.unit,
    isMoreBetter: true,
    of: { rows: 'countries', columns: 'feedstocks' },
    columns: Object.keys(feedstocks),
    rows: [
      { ...(first as (typeof rows)[number]), cells: [...(first?.cells.slice(0, 2) ?? []), none] },
      ...rest,
    ],
  })
}

/** All charts of what is not known of a case, from studies of the engine. */
export function studyChartsOf(body: unknown) {
  const made = recalculate(body)
  if (made.errors) throw new Error(JSON.stringify(made.errors))
  const { inputs } = made
  return { ...drawnCharts(inputs), map: mapOfPrices(inputs), heat: heatOf(inputs), scale: scaleOf(inputs) }
}
