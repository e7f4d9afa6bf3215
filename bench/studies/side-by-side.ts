import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { toCase } from '../../src/contract/case.ts'
import { readInputs } from '../../src/contract/reading/read-inputs.ts'
import { compileWithSolved } from '../../src/engine/compile-solved.ts'
import { outputs } from '../../src/engine/model/outputs.ts'
import { percentile, type Summary, summarize } from '../../tools/measuring/statistics.ts'
import { exampleText } from '../engine.ts'
import { tenInputs } from '../ten-inputs.ts'
import { runByHand } from './by-hand.ts'

const scenarios = 20_000
const program = fileURLToPath(new URL('hefa.py', import.meta.url))

const wanted = [outputs.netPresentValue, outputs.levelizedCost, outputs.carbonIntensity] as const

/** Scenarios a second without and with the minimum selling price. */
interface Pair<Value> {
  readonly plain: Value
  readonly withPrice: Value
}

type Rates = Pair<number>

export interface SideBySide {
  readonly compiled: Pair<Summary>
  readonly byHand: Pair<Summary>
  /** Undefined where there is no Python with numpy. */
  readonly numpy: Pair<Summary> | undefined
  /** What is compiled over numpy, round by round. */
  readonly overNumpy: Pair<Summary> | undefined
}

/** All three programs in turn, because a machine is not the same from one minute to the next. */
export function measureSideBySide(rounds: number, seconds: number): SideBySide {
  const ours = compiledPrograms()
  const hand = handPrograms(ours.columns)
  assertSame(ours.first(), hand.first())
  const all: { compiled: Rates; byHand: Rates; numpy: Rates | undefined }[] = []
  for (let round = 0; round < rounds; round++) {
    const numpy = numpyRates(seconds)
    if (numpy) assertSame(ours.first(), numpy.first)
    all.push({ numpy, compiled: ratesOf(ours, seconds), byHand: ratesOf(hand, seconds) })
  }
  const pairOf = (read: (round: (typeof all)[number]) => Rates) => ({
    plain: summarize(all.map((round) => read(round).plain)),
    withPrice: summarize(all.map((round) => read(round).withPrice)),
  })
  const hasNumpy = all.every(({ numpy }) => numpy !== undefined)
  const over = ({ compiled, numpy }: (typeof all)[number]): Rates => ({
    plain: compiled.plain / (numpy?.plain ?? Number.NaN),
    withPrice: compiled.withPrice / (numpy?.withPrice ?? Number.NaN),
  })
  return {
    compiled: pairOf(({ compiled }) => compiled),
    byHand: pairOf(({ byHand }) => byHand),
    numpy: hasNumpy ? pairOf(({ numpy }) => numpy as Rates) : undefined,
    overNumpy: hasNumpy ? pairOf(over) : undefined,
  }
}

interface Programs {
  readonly plain: () => void
  readonly withPrice: () => void
  readonly first: () => readonly number[]
}

function compiledPrograms(): Programs & { readonly columns: readonly Float64Array[] } {
  const { inputs, errors } = readInputs(JSON.parse(exampleText))
  if (!inputs) throw new Error(JSON.stringify(errors))
  const base = toCase(inputs)
  const columns = tenInputs.map(({ input, element }, c) => {
    const value = base.values.get(input)
    const own = typeof value === 'number' ? value : Number(value?.[element ?? 0])
    return Float64Array.from(
      { length: scenarios },
      (_, k) => own * (0.9 + (0.2 * ((k * (c + 7)) % 101)) / 101),
    )
  })
  const plain = compileWithSolved(base, tenInputs, wanted)
  const withPrice = compileWithSolved(base, tenInputs, [...wanted, outputs.minimumSellingPrice])
  const results = emptyResults()
  return {
    columns,
    plain: () => plain(columns, results.slice(0, 3)),
    withPrice: () => withPrice(columns, results),
    first: () => firstOf(results, () => withPrice(columns, results)),
  }
}

function handPrograms(columns: readonly Float64Array[]): Programs {
  const results = emptyResults()
  return {
    plain: () => runByHand(columns, results, false),
    withPrice: () => runByHand(columns, results, true),
    first: () => firstOf(results, () => runByHand(columns, results, true)),
  }
}

const emptyResults = () => Array.from({ length: 4 }, () => new Float64Array(scenarios))

function firstOf(results: readonly Float64Array[], run: () => void): number[] {
  run()
  return results.map((column) => column[0] ?? Number.NaN)
}

function ratesOf({ plain, withPrice }: Programs, seconds: number): Rates {
  return { plain: rateOf(plain, seconds), withPrice: rateOf(withPrice, seconds) }
}

/** The median of as many runs as fit, five at least. */
function rateOf(run: () => void, seconds: number): number {
  for (let i = 0; i < 3; i++) run()
  const rates: number[] = []
  const end = performance.now() + seconds * 1_000
  while (performance.now() < end || rates.length < 5) {
    const start = performance.now()
    run()
    rates.push((scenarios * 1_000) / (performance.now() - start))
  }
  return percentile(rates, 0.5)
}

function numpyRates(seconds: number): (Rates & { readonly first: readonly number[] }) | undefined {
  // Settings of its own would slow numpy down.
  const { OPENBLAS_CORETYPE: _, OPENBLAS_L2_SIZE: __, ...env } = process.env
  const python = process.env.PYTHON ?? 'python3'
  const { status, stdout } = spawnSync(python, [program, `${scenarios}`, `${seconds}`], {
    encoding: 'utf8',
    env,
  })
  return status === 0 ? JSON.parse(stdout) : undefined
}

/** Programs that compute something else are not compared. */
function assertSame(one: readonly number[], other: readonly number[]): void {
  const isSame = one.every((each, i) => Math.abs(each - (other[i] ?? Number.NaN)) <= 1e-9 * Math.abs(each))
  if (!isSame) throw new Error(`The programs do not agree: ${one.join(', ')} and ${other.join(', ')}.`)
}
