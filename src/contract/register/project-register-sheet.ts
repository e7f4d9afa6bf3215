import { type Separator, separatedText } from '../exchange/values/separated-text.ts'
import type { ProjectAssumption, ProjectInput, ProjectRegister } from './project-register.ts'
import { type Column, column, nameColumns, valueColumns, yesNo } from './register-sheet.ts'

interface Row {
  readonly input: ProjectInput
  readonly known: ProjectAssumption
  readonly register: ProjectRegister
}

const namesOf = ({ scenarios }: ProjectRegister, ids: readonly string[]): string =>
  scenarios.flatMap(({ id, name }) => (ids.includes(id) ? [name] : [])).join('; ')

const scenarioOf = ({ known: { effect }, register: { scenarios } }: Row) =>
  scenarios.find(({ id }) => id === effect?.scenario)

/** The columns of one side of a row. */
const lifted = <Part>(columns: readonly Column<Part>[], partOf: (row: Row) => Part): Column<Row>[] =>
  columns.map(({ cell, ...rest }) => ({ ...rest, cell: (row) => cell(partOf(row)) }))

const columns: readonly Column<Row>[] = [
  ...lifted(nameColumns, ({ input }) => input),
  column('scenarios', 'text', 'Those that have this value', ({ known, register }) =>
    namesOf(register, known.scenarios),
  ),
  column('same_in_all', 'text', 'yes or no', ({ input }) => yesNo(input.isSame)),
  ...lifted(valueColumns, ({ known }) => known),
  column('effect_in', 'text', 'The scenario in which it is largest', (row) => scenarioOf(row)?.name ?? null),
  column('output_now', 'number', 'Of that scenario', (row) => scenarioOf(row)?.base.value ?? null),
  column('output_at_minus_10_percent', 'number', 'The output', ({ known }) => known.effect?.low ?? null),
  column('output_at_plus_10_percent', 'number', 'The output', ({ known }) => known.effect?.high ?? null),
  column('swing', 'number', 'How far it moves', ({ known }) => known.effect?.swing ?? null),
  column('large_effect', 'text', 'yes or no', ({ known }) => yesNo(known.isLarge)),
  column('weak_source', 'text', 'yes or no', ({ known }) => yesNo(known.isWeak)),
  column('output', 'text', 'Its name', ({ register }) => register.output.name),
  column('output_unit', 'text', 'Of all numbers of the output', ({ register }) => register.output.unit),
]

/** The register of a project as a table: a line for each value that an input has. */
export function projectRegisterTable(register: ProjectRegister, separator: Separator): string {
  const rows = register.inputs.flatMap((input) =>
    input.values.map((known) => columns.map(({ cell }) => cell({ input, known, register }))),
  )
  return separatedText({ columns, rows }, separator)
}
