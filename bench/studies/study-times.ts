import { readInputs } from '../../src/contract/reading/read-inputs.ts'
import { drawnBlocks } from '../../src/contract/studies/drawn-blocks.ts'
import { fitStudy } from '../../src/contract/studies/fit-study.ts'
import type { FittedStudy } from '../../src/contract/studies/fitted-study.ts'
import { monteCarloDesign, percentilesIn } from '../../src/contract/studies/monte-carlo-design.ts'
import { readStudyForm } from '../../src/contract/studies/read-study-form.ts'
import { runStudy } from '../../src/contract/studies/run-study.ts'
import { modelOf } from '../../src/engine/uncertainty/evaluation/trials.ts'
import { type Summary, summarize } from '../../tools/measuring/statistics.ts'
import { exampleText } from '../engine.ts'

/** Twenty numbers of the example. */
const places = [
  ...['/plant/capacity', '/plant/processCarbonIntensity'],
  ...['price', 'carbonIntensity', 'consumptionRatio'].map((key) => `/feedstocks/UCO/${key}`),
  ...['price', 'consumptionRatio'].map((key) => `/utilities/hydrogen/${key}`),
  ...['price', 'carbonIntensity', 'consumptionRatio'].map((key) => `/utilities/electricity/${key}`),
  ...['JET', 'DIESEL', 'Naphtha'].map((name) => `/products/${name}/price`),
  ...['JET', 'DIESEL', 'Naphtha'].map((name) => `/products/${name}/energyContent`),
  ...['referenceCapital', 'indirectOpexRatio', 'workingCapitalRatio', 'scalingExponent'].map(
    (key) => `/economics/${key}`,
  ),
] as const

const outputs = ['npv', 'lcop', 'mfsp', 'CI']

const factor = { kind: 'pert', low: 0.9, mode: 1, high: 1.1 }

/** A study of the example in which every number is a factor around what the example says. */
function studyOf(rest: object, given: readonly string[] = places): FittedStudy {
  const parameters = given.map((place) => ({
    id: place,
    targets: [place],
    as: 'factor',
    distribution: factor,
  }))
  const body = { base: JSON.parse(exampleText), parameters, outputs, ...rest }
  const { request, errors } = readStudyForm(body)
  const { inputs } = readInputs(body.base)
  if (!request || !inputs) throw new Error(JSON.stringify(errors))
  const { fitted, refusal } = fitStudy(request, inputs, 'ROADSHOW')
  if (!fitted) throw new Error(JSON.stringify(refusal))
  return fitted
}

function millisecondsOf(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

/** Time of the processor, for this thread: on a machine that does nothing else, what a clock shows. */
function processorMillisecondsOf(run: () => unknown): number {
  const start = process.threadCpuUsage()
  run()
  const end = process.threadCpuUsage()
  return (end.user + end.system - start.user - start.system) / 1_000
}

const several = (count: number, run: () => number): Summary => summarize(Array.from({ length: count }, run))

export interface StudyTimes {
  /** Time of a case whose code was never made before; the first one of a process is not among them. */
  readonly compileMilliseconds: Summary
  readonly tornadoMilliseconds: Summary
  readonly indexSeconds: Summary
  readonly monteCarlo: MonteCarloTimes
}

interface MonteCarloTimes {
  readonly trials: number
  readonly seconds: Summary
  /** What of it is drawing. */
  readonly samplingShare: Summary
}

export function measureStudies(example: object, rounds: number): StudyTimes {
  let left = 0
  return {
    compileMilliseconds: several(places.length, () => {
      const { study } = studyOf({ kind: 'tornado' }, places.toSpliced(left++, 1))
      return millisecondsOf(() => modelOf(study))
    }),
    tornadoMilliseconds: several(4 * rounds, () => {
      const fitted = studyOf({ kind: 'tornado' })
      return processorMillisecondsOf(() => runStudy(fitted))
    }),
    indexSeconds: several(rounds, () => {
      const fitted = studyOf({ kind: 'sobolIndices', sampling: { trials: 2 ** 14 } })
      return processorMillisecondsOf(() => runStudy(fitted)) / 1_000
    }),
    monteCarlo: measureMonteCarlo(example, rounds),
  }
}

/** A million trials of the study in `examples/studies`, in one thread, with all that is told of them. */
function measureMonteCarlo(example: object, rounds: number): MonteCarloTimes {
  const body = { ...example, base: JSON.parse(exampleText), sampling: { trials: 1_000_000 } }
  const { base: _, parameters, ...rest } = body as typeof body & { parameters: object }
  const fitted = studyOf({ ...rest, parameters })
  const { blocks, blockSize } = monteCarloDesign(1_000_000)
  const drawing = () => {
    // Values for the model, and percentiles once more for how outputs and parameters go together.
    const [values, percentiles] = [drawnBlocks(fitted), percentilesIn(fitted)]
    for (let block = 0; block < blocks; block++) {
      values(block)
      percentiles(block)
    }
  }
  const times = Array.from({ length: rounds }, () => {
    const sampling = processorMillisecondsOf(drawing) / 1_000
    return { sampling, whole: processorMillisecondsOf(() => runStudy(fitted)) / 1_000 }
  })
  return {
    trials: blocks * blockSize,
    seconds: summarize(times.map(({ whole }) => whole)),
    samplingShare: summarize(times.map(({ sampling, whole }) => sampling / whole)),
  }
}
