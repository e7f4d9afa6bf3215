import type { Input } from '../../../engine/language/quantity.ts'
import { factorTo, findUnit, measures } from '../../../engine/language/units.ts'
import { costBasis } from '../../../engine/model/inputs/capital-inputs.ts'
import { economics } from '../../../engine/model/inputs/economic-inputs.ts'
import { feedstock } from '../../../engine/model/inputs/purchased-inputs.ts'
import { outputs as engineOutputs } from '../../../engine/model/outputs.ts'
import { capacity } from '../../../engine/model/plant-capacity.ts'
import type { Logistics } from '../../../engine/uncertainty/evaluation/scale.ts'
import { type Output, StudyModel } from '../../../engine/uncertainty/evaluation/study-model.ts'
import type { AccessLevel } from '../../access-level.ts'
import { toCase } from '../../case.ts'
import { findScalar } from '../../explanation/explanation.ts'
import { costShares } from '../../outcome/cost-shares.ts'
import { escapeKey, type FieldError, shortened } from '../../request/field-error.ts'
import { inMoneyOfAnalysis } from '../../request/in-money-of-analysis.ts'
import type { Inputs } from '../../request/inputs.ts'
import { fitOutputs } from '../fit-outputs.ts'
import type { NamedOutput, StudyRefusal, ToldUnit } from '../fitted-study.ts'
import { isPlace, placeNamed } from '../named-place.ts'
import type { ScaleRequest } from './scale-request.ts'

/** A search for the best scale that fits its case, in the engine's units. */
export interface FittedScale {
  readonly base: Inputs
  readonly level: AccessLevel
  readonly outputs: readonly NamedOutput[]
  /** Parts of the levelized cost that are of capital; none where the level does not see them. */
  readonly capitalParts: readonly Output[]
  /** Takes a capacity and the price of the feedstock at the plant. */
  readonly model: StudyModel
  readonly told: ToldUnit
  readonly minimum: number
  readonly maximum: number
  readonly own: { readonly capacity: number; readonly price: number }
  readonly logistics: Logistics
  /** USD per tonne of feedstock, whatever the way. */
  readonly costPerTonne: number
}

export type ScaleFitting =
  | { readonly fitted: FittedScale; readonly refusal?: undefined }
  | { readonly fitted?: undefined; readonly refusal: StudyRefusal }

/** So far to each side of its own capacity a case is looked at that says nothing of where it holds. */
const decade = 10

export function fitScale(request: ScaleRequest, given: Inputs, level: AccessLevel): ScaleFitting {
  const base = inMoneyOfAnalysis(given)
  const errors: FieldError[] = []
  const { logistics } = request
  const watched = fitOutputs({ ...request, thresholds: undefined }, level, () => [])
  errors.push(...watched.errors, ...unitErrors(request, watched.outputs))
  const element = elementOf(base, logistics.feedstock, errors)
  const told = toldCapacity(base, request, errors)
  if (errors.length > 0 || element === undefined || !told) return { refusal: { errors } }
  const capitalParts = visibleParts(level)
  const model = modelOf(base, element, [...watched.outputs.map(({ quantity }) => quantity), ...capitalParts])
  const own = {
    capacity: model.valueInCase({ input: capacity }),
    price: model.valueInCase({ input: feedstock.price, element }),
  }
  const [minimum, maximum] = endsOf(request, model, own.capacity)
  if (!(minimum < maximum) || !(maximum <= (capacity.maximum ?? maximum))) {
    const message = 'from must be below to, and both what a capacity may be.'
    return { refusal: { errors: [{ pointer: '/capacity', code: 'out_of_range', message }] } }
  }
  return {
    fitted: {
      base,
      level,
      outputs: watched.outputs,
      capitalParts,
      model,
      told,
      minimum,
      maximum,
      own,
      costPerTonne: logistics.costPerTonne,
      logistics: {
        consumptionRatio: model.valueInCase({ input: feedstock.consumptionRatio, element }),
        transportRate: logistics.costPerTonneKilometre,
        detour: logistics.detour,
        supplyDensity: logistics.yield * logistics.share,
      },
    },
  }
}

/** What a tonne costs is a number in money per mass. */
function unitErrors({ outputs }: ScaleRequest, fitted: readonly NamedOutput[]): FieldError[] {
  return fitted
    .filter(({ quantity }) => quantity.unit !== engineOutputs.levelizedCost.unit)
    .map(({ name, quantity }) => ({
      pointer: `/outputs/${outputs.indexOf(name)}`,
      code: 'no_unit_cost',
      message: `“${quantity.name}” is no cost of a tonne: ask for lcop or mfsp.`,
    }))
}

function elementOf(base: Inputs, name: string, errors: FieldError[]): number | undefined {
  const place = placeNamed(base, `/feedstocks/${escapeKey(name)}/price`)
  if (isPlace(place)) return place.element
  errors.push({ pointer: '/logistics/feedstock', code: place.code, message: place.reason })
  return undefined
}

/** Capacities are told in the unit of the request, or else of the case; the engine's own are t/yr. */
function toldCapacity(
  base: Inputs,
  { capacity: given }: ScaleRequest,
  errors: FieldError[],
): ToldUnit | undefined {
  for (const [name, end] of Object.entries(given ?? {})) {
    const row = findUnit(end.unit)
    if (!row || !measures(row, capacity.unit)) {
      const message = `The capacity is given in t/yr or kt/yr here, not in ${shortened(end.unit)}.`
      errors.push({ pointer: `/capacity/${name}/unit`, code: 'wrong_unit', message })
    }
  }
  const own = base.plant.capacity
  const units = [given?.from.unit, typeof own === 'object' ? own.unit : undefined, 't/yr']
  for (const unit of units) {
    const row = unit === undefined ? undefined : findUnit(unit)
    if (row && measures(row, capacity.unit)) return { unit: row.name, factor: factorTo(row, capacity.unit) }
  }
  return undefined
}

function modelOf(base: Inputs, element: number, watched: readonly Output[]): StudyModel {
  const distribution = { kind: 'empirical', values: [1] } as const
  const parameter = (id: string, varied: { readonly input: Input; readonly element?: number }) => ({
    id,
    targets: [{ varied, as: 'value' as const }],
    distribution,
  })
  const moved = [
    parameter('capacity', { input: capacity }),
    parameter('price', { input: feedstock.price, element }),
  ]
  return new StudyModel(toCase(base), moved, watched)
}

function endsOf({ capacity: given }: ScaleRequest, model: StudyModel, own: number): [number, number] {
  if (given) {
    const toOwn = ({ value, unit }: (typeof given)['from']) => {
      const row = findUnit(unit)
      return row ? value * factorTo(row, capacity.unit) : Number.NaN
    }
    return [toOwn(given.from), toOwn(given.to)]
  }
  const known = [costBasis.capacityMinimum, costBasis.capacityMaximum].map((input) =>
    model.valueInCase({ input }),
  )
  const reference = model.valueInCase({ input: economics.referenceCapacity })
  const middle = Number.isFinite(reference) ? Math.sqrt(reference * own) : own
  const [low, high] = known as [number, number]
  return [Number.isFinite(low) ? low : middle / decade, Number.isFinite(high) ? high : middle * decade]
}

export function visibleParts(level: AccessLevel): Output[] {
  const parts = costShares.filter(({ kind }) => kind === 'capital').map(({ amount }) => amount)
  return parts.every(({ symbol }) => findScalar(symbol, level)) ? parts : []
}
