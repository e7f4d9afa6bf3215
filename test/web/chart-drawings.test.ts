import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { type Plugin, runnerImport } from 'vite'
import { changed, example, outcomeOf } from '../support/examples.ts'
import { chartsOf } from './charts/charts.ts'
import { studyChartsOf } from './charts/study-charts.ts'

const hefa = example('hefa-usa-500')
const body = changed(hefa, {
  'feedstocks.0.name': 'Used cooking oil and animal fats, collected',
  'feedstocks.0.price.value': 1040,
  finance: {
    spendingProfile: { values: [0.4, 0.6], unit: '1' },
    debtShare: { value: 60, unit: '%' },
    interestRate: { value: 8, unit: '%' },
    loanTerm: { value: 10, unit: 'yr' },
    salvageShare: { value: 20, unit: '%' },
  },
  policies: [
    { name: 'Credit for clean fuel', instrument: 'credit', value: { value: 100, unit: 'USD/tCO2e' } },
    { name: 'Price of carbon', instrument: 'carbonPrice', value: { value: 50, unit: 'USD/tCO2e' } },
  ],
})
const charts = { ...chartsOf(body, outcomeOf, outcomeOf(hefa)), ...studyChartsOf(body) }
/** A drawing is the same whatever its style sheet, which nothing here would load. */
const withoutStyles: Plugin = {
  name: 'without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.module.css') ? '\0styles' : null),
  load: (id) => (id === '\0styles' ? 'export default {}' : null),
}
const rendered = runnerImport<typeof import('./charts/rendered.tsx')>(
  fileURLToPath(new URL('./charts/rendered.tsx', import.meta.url)),
  { configFile: false, logLevel: 'silent', plugins: [react(), withoutStyles] },
)

/** Widths of a card on a phone and on a desktop. */
const widths = [264, 560]
const names = Object.keys(charts) as (keyof typeof charts)[]

for (const name of names) {
  for (const width of widths) {
    test(`the drawing of ${name} at ${width} px is as it was looked at`, async () => {
      const { module } = await rendered
      const svg = module.svgOf(name, charts[name], width)
      const golden = new URL(`./charts/golden/${name}-${width}.svg`, import.meta.url)
      if (process.env.WRITE_DRAWINGS) await writeFile(golden, svg)
      assert.equal(svg, await readFile(golden, 'utf8'))
    })
  }
}
