import { listBarRows } from './bars.ts'
import { loadsSection, overloadSection, processesSection, queueSection } from './report-capacity.ts'
import { compiledSection, engineSection, growthSection, requestsSection } from './report-costs.ts'
import { show, table } from './report-text.ts'
import type { Results } from './results.ts'
import { studiesSection } from './studies/report.ts'

/** The Markdown of `docs/benchmarks.md`. */
export function writeReport(results: Results): string {
  const sections = [
    `# Benchmarks\n\n${table(listBarRows(results))}`,
    introduction(results),
    loadsSection(results.loads),
    requestsSection(results.requests),
    growthSection(results.growth),
    queueSection(results),
    processesSection(results.processes, results.machine.cores),
    overloadSection(results.overload),
    engineSection(results.engine),
    compiledSection(results.compiled),
    ...(results.studies ? [studiesSection(results.studies)] : []),
  ]
  return `${sections.join('\n\n')}\n`
}

function introduction({ machine, measuredOn, rounds, seconds }: Results): string {
  const { processor, cores, memoryGibibytes, system, node, postgres, loadBefore } = machine
  return `\`npm run bench\` measures this page anew, in about seven minutes, on the machine it runs on. It starts servers of its own
with the embedded PostgreSQL in temporary directories, and ends them. The raw numbers go to \`.cache/bench.json\`. Compare
numbers of one page only, and run it on a machine that does nothing else.

Measured on ${measuredOn}: ${cores} cores of ${processor}, ${memoryGibibytes} GiB, ${system}, Node ${node}, PostgreSQL ${postgres} with
everything written to disk; load average before the run ${show(loadBefore)}. Medians of ${rounds} rounds of ${seconds} s (engine: 5 of 0.4 s),
in brackets the lowest and the highest round.`
}
