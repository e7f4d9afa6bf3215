import { toCase } from '../../src/contract/case.ts'
import { economics } from '../../src/engine/model/inputs/economic-inputs.ts'
import { plant, product } from '../../src/engine/model/inputs/inputs.ts'
import { feedstock, utility } from '../../src/engine/model/inputs/purchased-inputs.ts'
import { outputs } from '../../src/engine/model/outputs.ts'
import type { Varied } from '../../src/engine/run/varied.ts'
import type { Distribution } from '../../src/engine/uncertainty/distributions/distribution.ts'
import type { Output } from '../../src/engine/uncertainty/evaluation/study-model.ts'
import type { Study } from '../../src/engine/uncertainty/evaluation/trials.ts'
import { accepted, example } from './examples.ts'
import { readGolden } from './golden.ts'

/** Where the reference names inputs by their places. */
const inputs: Readonly<Record<string, Varied>> = {
  '/economics/referenceCapital': { input: economics.referenceCapital },
  '/feedstocks/0/price': { input: feedstock.price, element: 0 },
  '/utilities/0/price': { input: utility.price, element: 0 },
  '/products/0/price': { input: product.price, element: 0 },
  '/feedstocks/0/consumptionRatio': { input: feedstock.consumptionRatio, element: 0 },
  '/economics/indirectOpexRatio': { input: economics.indirectOpexRatio },
  '/plant/processCarbonIntensity': { input: plant.processCarbonIntensity },
}

/** What the reference calls the outputs. */
export const outputsByName: Readonly<Record<string, Output>> = {
  NPV: outputs.netPresentValue,
  LCOP: outputs.levelizedCost,
  MFSP: outputs.minimumSellingPrice,
  CI: outputs.carbonIntensity,
}

export const names = Object.keys(outputsByName)

/** A number of the reference, and how sure it is. */
interface Known {
  readonly value: number
  readonly standardError: number
}

interface ReferenceOutput
  extends Readonly<Record<'mean' | 'sd' | 'P5' | 'P10' | 'P50' | 'P90' | 'P95', Known>> {
  readonly probabilityPositive?: Known
  readonly spearman: Readonly<Record<string, number>>
}

interface Indices {
  readonly first: number
  readonly firstStandardError: number
  readonly total: number
  readonly totalStandardError: number
}

export interface ReferenceStudy {
  readonly title: string
  readonly inputs: readonly ({ readonly path: string; readonly distribution: string } & Readonly<
    Record<string, unknown>
  >)[]
  readonly rankCorrelations: readonly { readonly a: string; readonly b: string; readonly rho: number }[]
  readonly outputs: Readonly<Record<string, ReferenceOutput>>
  readonly sobolIndices?: Readonly<Record<string, Readonly<Record<string, Indices>>>>
  readonly tornadoP10P90: {
    readonly base: Readonly<Record<string, number>>
    readonly bars: Readonly<
      Record<
        string,
        readonly ({ readonly path: string } & Readonly<
          Record<'low' | 'high' | 'atLow' | 'atHigh' | 'swing', number>
        >)[]
      >
    >
  }
  readonly points: readonly {
    readonly u: readonly number[]
    readonly values: Readonly<Record<string, number>>
    readonly outputs: Readonly<Record<string, number>>
  }[]
}

/** An independent model of the example plant, at a million Sobol' points. */
export const references = readGolden('uncertainty/monte-carlo-hefa').cases as readonly ReferenceStudy[]

export const hefaCase = () => toCase(accepted(example('hefa-usa-500')))

/** The reference's study, in the engine's terms. */
export const studyOf = ({ inputs: given }: ReferenceStudy): Study => ({
  base: hefaCase(),
  seed: 1,
  outputs: Object.values(outputsByName),
  parameters: given.map(({ path, distribution, unit: _, ...rest }) => ({
    id: path,
    targets: [{ varied: inputs[path]!, as: 'value' }],
    distribution: { kind: distribution, ...rest } as unknown as Distribution,
  })),
})
