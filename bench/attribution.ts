import { attribute } from '../src/contract/analyses/attribution/attribute.ts'
import { wantedOutputs } from '../src/contract/analyses/attribution/attribution-outputs.ts'
import { readInputs } from '../src/contract/reading/read-inputs.ts'
import type { Inputs } from '../src/contract/request/inputs.ts'
import { summarize } from '../tools/measuring/statistics.ts'
import { exampleText } from './engine.ts'

const warmUps = 5
const rounds = 15

const of = (value: number, unit: string) => ({ value, unit })

type Change = (inputs: Inputs) => Inputs

/** Changes of one number, each of its own input. */
const numbers: readonly Change[] = [
  (inputs) => ({ ...inputs, feedstocks: [{ ...inputs.feedstocks[0], price: of(1_100, 'USD/t') } as never] }),
  (inputs) => ({ ...inputs, plant: { ...inputs.plant, capacity: of(450, 'kt/yr') } }),
  (inputs) => ({ ...inputs, plant: { ...inputs.plant, processCarbonIntensity: of(10, 'gCO2e/MJ') } }),
  ...(
    [
      ['referenceCapital', of(650, 'MUSD')],
      ['discountRate', of(11, '%')],
      ['taxRate', of(21, '%')],
      ['workingCapitalRatio', of(0.1, '1')],
      ['indirectOpexRatio', of(0.06, '1/yr')],
      ['scalingExponent', of(0.7, '1')],
      ['referenceCapacity', of(240, 'kt/yr')],
    ] as const
  ).map(
    ([name, value]): Change =>
      (inputs) => ({ ...inputs, economics: { ...inputs.economics, [name]: value } }),
  ),
]
/** Changes of what decides which formulas there are. */
const deciding: readonly Change[] = [
  (inputs) => ({ ...inputs, economics: { ...inputs.economics, lifetime: of(25, 'yr') } }),
  (inputs) => ({ ...inputs, convention: { preset: 'nrel-nth-plant' } }),
]

const questions: readonly (readonly [name: string, changes: readonly Change[], pairs?: number])[] = [
  ['eight numbers', numbers.slice(0, 8)],
  ['six numbers, a lifetime and a preset', [...numbers.slice(0, 6), ...deciding]],
  ['ten numbers', numbers],
  ['twelve, drawn', [...numbers, ...deciding]],
]

/** Milliseconds of a processor that this thread has taken, so that what else the machine does is not measured. */
function processorMilliseconds(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1_000
}

/** `node bench/attribution.ts`: what telling why two cases differ takes, with the minimum selling price alone. */
function run(): void {
  const from = read(JSON.parse(exampleText))
  const { outputs } = wantedOutputs(['mfsp'], 'ROADSHOW')
  for (const [name, changes] of questions) {
    const to = read(changes.reduce((inputs, change) => change(inputs), from))
    const answer = () => {
      const begin = processorMilliseconds()
      const work = attribute({ from, to, outputs, level: 'ROADSHOW', isBySection: false })
      let step = work.next()
      while (!step.done) step = work.next()
      return { milliseconds: processorMilliseconds() - begin, answer: step.value }
    }
    const first = answer()
    for (let i = 1; i < warmUps; i++) answer()
    const { median, minimum, maximum } = summarize(
      Array.from({ length: rounds }, () => answer().milliseconds),
    )
    const { mixtures, players } = first.answer
    const times = [first.milliseconds, median, minimum, maximum].map((each) => each.toFixed(0))
    console.log(
      `${name}: ${players.length} players, ${mixtures} cases: first ${times[0]} ms, then ${times[1]} ms (${times[2]} to ${times[3]})`,
    )
  }
}

function read(body: unknown): Inputs {
  const { inputs, errors } = readInputs(body)
  if (!inputs) throw new Error(JSON.stringify(errors))
  return inputs
}

run()
