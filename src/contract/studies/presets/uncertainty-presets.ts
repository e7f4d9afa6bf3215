import { type Case, calculate } from '../../../engine/calculate.ts'
import type { Input } from '../../../engine/language/quantity.ts'
import { economics } from '../../../engine/model/inputs/economic-inputs.ts'
import { outputs } from '../../../engine/model/outputs.ts'
import type { Parameter } from '../../../engine/uncertainty/evaluation/parameter.ts'
import { isStructural, refusalsOf } from '../../../engine/uncertainty/evaluation/refusals.ts'
import { toCase } from '../../case.ts'
import type { PathwayDefaults } from '../../reference-data/pathway-schema.ts'
import { lists, sections } from '../../request/catalogue.ts'
import { escapeKey, isObject } from '../../request/field-error.ts'
import { inMoneyOfAnalysis } from '../../request/in-money-of-analysis.ts'
import type { Inputs } from '../../request/inputs.ts'
import { inBaseUnit } from '../../request/quantity-units.ts'
import type { Provenance, Quantity } from '../../schemas/reference-datum.ts'
import { fitParameter } from '../fit-parameter.ts'
import { isPlace, placeNamed, variedAt } from '../named-place.ts'
import type { GivenDistribution } from '../study-request.ts'
import { decisions, isMoving } from '../study-warnings.ts'
import { classPresets } from './estimate-class.ts'
import { optionsFor } from './preset-options.ts'
import type { InputPresets, Proposed, RangePreset } from './range-preset.ts'

export interface UncertaintyPresets {
  readonly presets: readonly InputPresets[]
  /** What is chosen or set by law: no range is proposed, because a sweep tells what each choice does. */
  readonly decisions: readonly { readonly target: string; readonly pointer: string; readonly name: string }[]
}

/** What is known of where the inputs of a case are from. */
export interface Known extends Pick<PathwayDefaults, 'inputs' | 'provenance'> {
  /** Whether the data of the pathway contradict themselves. */
  readonly isFlawed: boolean
}

const headline = [
  outputs.netPresentValue,
  outputs.minimumSellingPrice,
  outputs.levelizedCost,
  outputs.carbonIntensity,
]
/** What the capital is of, and no number that anybody doubts by itself. */
const definitions: ReadonlySet<Input> = new Set([economics.referenceCapacity])

/**
 * Ranges for every input of a case that moves its headline numbers, each with what it follows from. Pure, so that the page has
 * them without a network.
 *
 * @param known the defaults that the case began with, where there are any; an input that has another value than these is
 *   somebody's own.
 */
export function uncertaintyPresets(given: Inputs, known?: Known): UncertaintyPresets {
  const inputs = inMoneyOfAnalysis(given)
  const base = toCase(inputs)
  const run = calculate(base)
  const origins = originsOf(known)
  const found = quantitiesIn(inputs).flatMap((each) => {
    const place = placeNamed(inputs, each.target)
    if (!isPlace(place)) return []
    const [input] = place.inputs as [Input]
    const moved = { targets: [{ varied: variedAt(place, input), as: 'value' as const }] }
    const isRanged = !isStructural(input) && !definitions.has(input)
    return isRanged && isMoving(run, moved as unknown as Parameter, headline) ? [{ ...each, input }] : []
  })
  const isDecided = ({ input }: { readonly input: Input }) => decisions.has(input)
  return {
    decisions: found
      .filter(isDecided)
      .map(({ target, pointer, input }) => ({ target, pointer, name: input.name })),
    presets: possible(
      inputs,
      base,
      found
        .filter((each) => !isDecided(each))
        .map(({ target, pointer, input, given }) => ({
          target,
          pointer,
          name: input.name,
          options: [
            ...(input === economics.referenceCapital ? classPresets(inputs) : []),
            ...optionsFor({
              target,
              given,
              input,
              origin: originOf(origins.get(target), given, input),
              isFlawed: known?.isFlawed === true,
            }),
          ],
        })),
    ),
  }
}

interface Origin {
  readonly quantity: Quantity
  readonly provenance: Provenance
}

/** The datum that an input still is; undefined for a number of one's own. */
function originOf(origin: Origin | undefined, given: Quantity, input: Input): Provenance | undefined {
  if (!origin) return undefined
  const [one, other] = [origin.quantity, given].map((each) => inBaseUnit(each, input)) as [number, number]
  return Math.abs(one - other) <= 1e-12 * Math.abs(other) ? origin.provenance : undefined
}

function originsOf(known: Known | undefined): ReadonlyMap<string, Origin> {
  if (!known) return new Map()
  return new Map(
    quantitiesIn(known.inputs as unknown as Inputs).flatMap(({ target, pointer, given }) => {
      const provenance = known.provenance[pointer]
      return provenance ? [[target, { quantity: given, provenance }] as const] : []
    }),
  )
}

interface GivenQuantity {
  readonly target: string
  readonly pointer: string
  readonly given: Quantity
}

/** Every quantity of a document, at the place that a study names it by. */
function quantitiesIn(inputs: Inputs): GivenQuantity[] {
  const of = (node: unknown, target: string, pointer: string) =>
    Object.entries(isObject(node) ? node : {}).flatMap(([key, given]) =>
      isObject(given) && typeof given.value === 'number' && typeof given.unit === 'string'
        ? [
            {
              target: `${target}/${key}`,
              pointer: `${pointer}/${key}`,
              given: { value: given.value, unit: given.unit },
            },
          ]
        : [],
    )
  return [
    ...Object.keys(sections).flatMap((name) => of(inputs[name as keyof Inputs], `/${name}`, `/${name}`)),
    ...Object.keys(lists).flatMap((name) =>
      ((inputs[name as keyof Inputs] ?? []) as Inputs['products']).flatMap((item, i) =>
        of(item, `/${name}/${escapeKey(item.name)}`, `/${name}/${i}`),
      ),
    ),
  ]
}

interface InputProposals extends Omit<InputPresets, 'options'> {
  readonly options: readonly Proposed[]
}

/** Those options that a study would take. */
function possible(inputs: Inputs, base: Case, all: readonly InputProposals[]): InputPresets[] {
  const refused = refusedOf(inputs, base, all)
  const seconds = all.map((each) => ({
    ...each,
    options: each.options.flatMap((option) =>
      refused.has(option) && option.otherwise ? [option.otherwise] : [],
    ),
  }))
  const still = refusedOf(inputs, base, seconds)
  const chosen = ({ otherwise, ...option }: Proposed, isRefused: boolean): RangePreset[] => {
    if (!isRefused) return [option]
    return otherwise && !still.has(otherwise) ? [otherwise] : []
  }
  return all.map((each) => ({
    ...each,
    options: each.options.flatMap((option) => chosen(option, refused.has(option))),
  }))
}

/** The options that the engine refuses for their inputs; one of each input is asked at a time. */
function refusedOf(inputs: Inputs, base: Case, all: readonly InputPresets[]): ReadonlySet<RangePreset> {
  const most = Math.max(0, ...all.map(({ options }) => options.length))
  const refused = new Set<RangePreset>()
  for (let layer = 0; layer < most; layer++) {
    const asked = all.flatMap(({ target, options }) => {
      const option = options[layer]
      return option ? [{ target, option }] : []
    })
    const fitting = asked.map(({ target, option }) => ({ option, ...fittedOption(inputs, target, option) }))
    const parameters = fitting.flatMap(({ parameter }) => parameter ?? [])
    const wrong = new Set(refusalsOf(base, parameters).map(({ id }) => id))
    for (const { option, parameter } of fitting)
      if (!parameter || wrong.has(parameter.id)) refused.add(option)
  }
  return refused
}

function fittedOption(inputs: Inputs, target: string, option: RangePreset): { parameter?: Parameter } {
  const { kind, ...members } = option.distribution
  const distribution = { kind, members } as GivenDistribution
  const given = { id: target, targets: [target], as: option.as, remainder: undefined, distribution }
  const fitting = fitParameter(inputs, given, '')
  return 'parameter' in fitting ? { parameter: fitting.parameter } : {}
}
