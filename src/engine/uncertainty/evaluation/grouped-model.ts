import type { Case } from '../../calculate.ts'
import type { Parameter } from './parameter.ts'
import { type Moved, type Output, StudyModel } from './study-model.ts'

/** A case that is computed by formulas of its own, or why there is none. */
export type ChosenCase =
  | {
      readonly case: Case
      /** The other parameters, whose inputs may stand in other places of it. */
      readonly parameters: readonly Parameter[]
    }
  | { readonly reason: string }

export interface GroupedStudy {
  readonly base: Case
  readonly parameters: readonly Parameter[]
  readonly outputs: readonly Output[]
  /** Places of the parameters whose value decides which formulas there are. */
  readonly structural: readonly number[]
  /** @param chosen a value of each of these; NaN leaves it as the case has it. */
  readonly caseFor: (chosen: readonly number[]) => ChosenCase
}

interface Group {
  readonly rows: number[]
  readonly chosen: readonly number[]
}

/** Fewer trials than this are calculated one by one, which takes less than to compile a model. */
const fewest = 16

/**
 * Trials of which some parameters decide what is computed: those that have these in common are evaluated by one model, with
 * the bits of `calculate`.
 */
export class GroupedModel extends StudyModel {
  private readonly given: GroupedStudy
  private readonly continuous: readonly number[]
  private readonly models = new Map<string, StudyModel | string>()
  private readonly calculated = new Map<string, number>()
  private readonly asGiven: StudyModel

  constructor(given: GroupedStudy) {
    const { base, parameters, outputs, structural } = given
    super(
      base,
      parameters.map((each, j) => (structural.includes(j) ? { ...each, targets: [] } : each)),
      outputs,
    )
    this.given = given
    this.continuous = parameters.map((_, j) => j).filter((j) => !structural.includes(j))
    const free = this.continuous.map((j) => parameters[j] as Parameter)
    this.asGiven = new StudyModel(base, free, outputs)
  }

  override evaluate(
    values: readonly Float64Array[],
    results: Float64Array[] = this.outputs.map(() => new Float64Array(values[0]?.length ?? 1)),
  ): Float64Array[] {
    const { structural } = this.given
    if (structural.length === 0) return super.evaluate(values, results)
    for (const column of results) column.fill(Number.NaN)
    for (const [key, { rows, chosen }] of groupsOf(values, structural)) {
      const model = this.modelFor(chosen)
      if (typeof model === 'string') continue
      const columns = this.freeOf(values).map((column) => Float64Array.from(rows, (k) => column[k] as number))
      const found = this.isFew(key, rows.length)
        ? oneByOne(model, columns, rows.length)
        : model.evaluate(columns.length > 0 ? columns : [new Float64Array(rows.length)])
      for (const [o, column] of results.entries()) {
        rows.forEach((k, i) => {
          column[k] = found[o]?.[i] as number
        })
      }
    }
    return results
  }

  /** @throws {Error} where there is no such case. */
  override caseOf(values: readonly number[]): Case {
    const model = this.modelOfRow(values)
    if (typeof model === 'string') throw new Error(model)
    return model.caseOf(this.freeOf(values))
  }

  override inputsOf(values: readonly number[]): Moved[] {
    const chosen = this.given.structural.flatMap((j) =>
      (this.given.parameters[j]?.targets ?? []).map(({ varied }) => ({ varied, value: values[j] as number })),
    )
    return [...super.inputsOf(values), ...chosen]
  }

  override refusalOf(values: readonly number[]): string | undefined {
    const model = this.modelOfRow(values)
    return typeof model === 'string' ? model : model.refusalOf(this.freeOf(values))
  }

  override reasonOf(values: readonly number[], output: Output): string | undefined {
    const model = this.modelOfRow(values)
    return typeof model === 'string' ? model : model.reasonOf(this.freeOf(values), output)
  }

  private freeOf<Each>(values: readonly Each[]): Each[] {
    return this.continuous.map((j) => values[j] as Each)
  }

  private modelOfRow(values: readonly number[]): StudyModel | string {
    return this.modelFor(this.given.structural.map((j) => values[j] as number))
  }

  /** The model of a combination, or why there is none. */
  private modelFor(chosen: readonly number[]): StudyModel | string {
    if (chosen.every(Number.isNaN)) return this.asGiven
    const key = chosen.join()
    const known = this.models.get(key)
    if (known !== undefined) return known
    const found = this.given.caseFor(chosen)
    const model = 'case' in found ? new StudyModel(found.case, found.parameters, this.outputs) : found.reason
    this.models.set(key, model)
    return model
  }

  private isFew(key: string, count: number): boolean {
    const all = (this.calculated.get(key) ?? 0) + count
    this.calculated.set(key, all)
    return all < fewest
  }
}

/** Rows that have the same values in some columns, by these. */
function groupsOf(values: readonly Float64Array[], structural: readonly number[]): Map<string, Group> {
  const groups = new Map<string, Group>()
  const count = values[0]?.length ?? 0
  for (let k = 0; k < count; k++) {
    const chosen = structural.map((j) => values[j]?.[k] as number)
    const key = chosen.join()
    const known = groups.get(key)
    if (known) known.rows.push(k)
    else groups.set(key, { rows: [k], chosen })
  }
  return groups
}

function oneByOne(model: StudyModel, columns: readonly Float64Array[], count: number): Float64Array[] {
  const results = model.outputs.map(() => new Float64Array(count))
  for (let k = 0; k < count; k++) {
    const row = model.calculateOne(columns.map((column) => column[k] as number))
    row.forEach((value, o) => {
      ;(results[o] as Float64Array)[k] = value
    })
  }
  return results
}
