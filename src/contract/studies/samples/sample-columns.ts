import type { FittedStudy, ToldUnit } from '../fitted-study.ts'

/** A column of the samples of a study. */
export interface SampleColumn {
  readonly kind: 'trial' | 'parameter' | 'output'
  /** That of the parameter or output; where two have the same, one has a number behind it. */
  readonly name: string
  readonly unit: string
  /** Name with unit, as it stands above the column. */
  readonly heading: string
  /** Place among the parameters or outputs. */
  readonly place: number
}

/** All columns: the number of the trial from 0, the parameters in the units that they were given in, the outputs in their own. */
export function sampleColumns({ study, told, outputs }: FittedStudy): SampleColumn[] {
  const taken = new Set<string>()
  const column = (kind: SampleColumn['kind'], wanted: string, unit: string, place: number) => {
    const headed = (name: string) => (unit === '1' ? name : `${name} [${unit}]`)
    const isTaken = (name: string) => taken.has(name) || taken.has(headed(name))
    let name = wanted
    for (let n = 2; isTaken(name); n++) name = `${wanted} (${n})`
    taken.add(name).add(headed(name))
    return { kind, name, unit, heading: headed(name), place }
  }
  const trial = column('trial', 'trial', '1', 0)
  const results = outputs.map(({ name, quantity }, o) => column('output', name, quantity.unit, o))
  const drawn = study.parameters.map(({ id }, j) => column('parameter', id, (told[j] as ToldUnit).unit, j))
  return [trial, ...drawn, ...results]
}

/** Columns by their names, in the order of the table, or the names that there are not. */
export function chosenColumns(
  all: readonly SampleColumn[],
  names: readonly string[],
): { readonly columns: readonly SampleColumn[] } | { readonly unknown: readonly string[] } {
  const unknown = names.filter((name) => !all.some((each) => each.name === name))
  return unknown.length > 0 ? { unknown } : { columns: all.filter(({ name }) => names.includes(name)) }
}
