import { distributionChart, type Series, timeChart } from './charts.ts'
import { type Action, actionNames, actions } from './recorder.ts'
import type { Report, Row } from './report.ts'
import { style } from './report-style.ts'
import {
  explanations,
  listErrors,
  listFacts,
  listRows,
  listWarnings,
  milliseconds,
  summarize,
} from './wording.ts'

const columns: readonly [title: string, value: (row: Row) => string][] = [
  ['count', ({ count }) => count.toLocaleString('en')],
  ['per s', ({ perSecond }) => perSecond.toFixed(1)],
  ['mean ms', ({ mean }) => milliseconds(mean)],
  ['p50', ({ p50 }) => milliseconds(p50)],
  ['p95', ({ p95 }) => milliseconds(p95)],
  ['p99', ({ p99 }) => milliseconds(p99)],
  ['max', ({ maximum }) => milliseconds(maximum)],
  ['honest 503s', ({ refusals }) => String(refusals)],
  ['errors', ({ errorCount }) => String(errorCount)],
]

/** The report as one page that needs nothing else, in the light or dark that its reader prefers. */
export function writeHtml(report: Report): string {
  const verdict = report.passed ? 'passed' : 'failed'
  const [errors, warnings] = [listErrors(report), listWarnings(report)]
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>SAFAPAC under load: ${report.users} users</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>SAFAPAC under load <span class="${verdict}">${verdict}</span></h1>
<p>${escapeHtml(summarize(report))}</p>
<p class="quiet">${escapeHtml(report.startedAt)}, ${report.spawnRate} users a second, ${report.durationSeconds} s asked for</p>
</header>
${errors.length > 0 ? `<section><h2>Errors</h2>${list(errors)}</section>` : ''}
${warnings.length > 0 ? `<section><h2>Caution</h2>${list(warnings)}</section>` : ''}
<section><h2>Times</h2><div class="wide">${table(report)}</div></section>
<section><h2>Over time, and distribution</h2>
<p class="legend"><span class="p50">p50</span><span class="p95">p95</span><span class="p99">p99</span>
<span class="quiet">left: every ${report.windowSeconds} s, the ramp-up shaded; right: how many percent took no longer</span></p>
${actions.map((action) => charts(report, action)).join('\n')}
</section>
<section><h2>Where and at what cost</h2><dl>${listFacts(report)
    .map(([name, value]) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`)
    .join('')}</dl></section>
<section><h2>How to read it</h2>${list(explanations)}</section>
</body>
</html>
`
}

function table(report: Report): string {
  const head = columns.map(([title]) => `<th scope="col">${title}</th>`).join('')
  const rows = listRows(report).map(({ name, row }) => {
    const cells = columns.map(([, value]) => `<td>${value(row)}</td>`).join('')
    return `<tr><th scope="row">${name}</th>${cells}</tr>`
  })
  return `<table><thead><tr><td></td>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`
}

function charts(report: Report, action: Action): string {
  const name = actionNames[action]
  const quantiles = report.distributions[action]
  const { windows, windowSeconds, rampSeconds, steady } = report
  const isMeasured = windows.some((window) => window.actions[action])
  if (!isMeasured || quantiles.length === 0) {
    return `<article><h3>${name}</h3><p class="quiet">Nothing succeeded.</p></article>`
  }
  const series = (['p99', 'p95', 'p50'] as const).map(
    (percentile): Series => ({
      name: percentile,
      points: windows.flatMap(({ second, actions }) => {
        const measured = actions[action]
        return measured ? [[second, measured[percentile]] as const] : []
      }),
    }),
  )
  const totalSeconds = Math.max(rampSeconds + steady.seconds, (windows.at(-1)?.second ?? 0) + windowSeconds)
  const span = { rampSeconds, totalSeconds, gapSeconds: windowSeconds * 5 }
  return `<article><h3>${name}</h3><div class="charts">
${timeChart(`${name}: percentiles over time`, series, span)}
${distributionChart(`${name}: distribution`, quantiles)}
</div></article>`
}

const list = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? '')
