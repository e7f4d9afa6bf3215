import type { Heat } from '../../charts/heat-data.ts'
import { listPairs, type Origin, type Pair, type ReferenceData } from '../../engine/pathways.ts'
import type { MatrixAnswer } from '../../engine/study-run.ts'
import type { Headline } from '../headlines.ts'
import { matrixTexts } from './matrix-texts.ts'

/** What stands beside each other in a matrix of the case, countries below each other. */
export type Across = 'feedstocks' | 'processes' | 'policies'

/** Policies in the place of those of the case, as a matrix takes them. */
export interface PolicySet {
  readonly name: string
  readonly policies: readonly unknown[]
}

interface Pathway {
  readonly process: number
  readonly feedstock: number
}

export interface MatrixForm {
  readonly kind: 'matrix'
  readonly from: Pathway & { readonly country: number }
  readonly countries: 'all' | readonly number[]
  readonly pathways: readonly Pathway[]
  readonly policies?: readonly PolicySet[]
  readonly outputs: readonly string[]
  readonly inputs?: true
}

/** So many columns are looked at beside the case's own. */
const most = 6

/** Pairs that are looked at, the case's own first. */
function pathwaysOf(data: ReferenceData, from: Origin, across: Across): readonly Pathway[] {
  const { process, feedstock } = from
  const own = { process: process.id, feedstock: feedstock.id }
  if (across === 'policies') return [own]
  const usable = listPairs(data).filter(({ reason }) => reason === undefined)
  const others =
    across === 'feedstocks'
      ? usable.filter((pair) => pair.process.id === process.id && pair.feedstock.id !== feedstock.id)
      : onePerProcess(usable, from)
  const told = others.map((pair) => ({ process: pair.process.id, feedstock: pair.feedstock.id }))
  return [own, ...told.slice(0, most - 1)]
}

/** Each other process with the feedstock of the case where it takes that, or else with its first one. */
function onePerProcess(pairs: readonly Pair[], { process, feedstock }: Origin): Pair[] {
  const byProcess = Map.groupBy(pairs, (pair) => pair.process.id)
  byProcess.delete(process.id)
  return [...byProcess.values()].flatMap(
    (all) => all.find((pair) => pair.feedstock.id === feedstock.id) ?? all[0] ?? [],
  )
}

interface Asked {
  readonly data: ReferenceData
  readonly from: Origin
  readonly across: Across
  /** Those that stand beside each other, or the one that all cells have; none where each keeps what the case has. */
  readonly policies: readonly PolicySet[]
}

/** The case elsewhere, as a study takes it but for its base. */
export const matrixForm = ({ data, from, across, policies }: Asked, { name }: Headline): MatrixForm => ({
  kind: 'matrix',
  from: { process: from.process.id, feedstock: from.feedstock.id, country: from.country.id },
  countries: 'all',
  pathways: pathwaysOf(data, from, across),
  ...(policies.length > 0 && { policies }),
  outputs: [name],
})

/** The one cell of a matrix, with all that it is calculated from. */
export const cellForm = (
  form: MatrixForm,
  { countries, cells }: MatrixAnswer,
  place: number,
): MatrixForm | undefined => {
  const { country, pathway, policies = 0 } = cells[place] ?? {}
  const where = country === undefined ? undefined : countries[country]
  const pair = pathway === undefined ? undefined : form.pathways[pathway]
  if (!where || !pair) return undefined
  const set = form.policies?.[policies]
  return {
    ...form,
    countries: [where.id],
    pathways: [pair],
    ...(set && { policies: [set] }),
    inputs: true,
  }
}

/** Where a cell of the drawing is among the cells of the answer. */
export const placeOf = (answer: MatrixAnswer, across: Across, row: number, column: number): number =>
  answer.cells.findIndex(
    (cell) => cell.country === row && (across === 'policies' ? cell.policies : cell.pathway) === column,
  )

export function heatOf(
  answer: MatrixAnswer,
  across: Across,
  { name, short, unit, factor, better }: Headline,
): Heat | undefined {
  const found = answer.results[name]
  if (!found) return undefined
  const reasonAt = (place: number) => found.withoutValue.find(({ cells }) => cells.includes(place))?.reason
  const columns = columnsOf(answer, across)
  return {
    label: short,
    unit,
    isMoreBetter: better === 'more',
    of: { rows: 'countries', columns: across },
    columns,
    rows: answer.countries.map((country, i) => ({
      name: country?.name ?? '',
      cells: columns.map((_, j) => {
        const place = placeOf(answer, across, i, j)
        const value = found.values[place] ?? null
        const reason = reasonAt(place)
        return { value: value === null ? null : value * factor, ...(reason !== undefined && { reason }) }
      }),
    })),
  }
}

function columnsOf({ pathways, policies }: MatrixAnswer, across: Across): string[] {
  if (across === 'policies') return policies.map((each) => each ?? '')
  return pathways.map((each) => {
    if (!each) return ''
    return across === 'feedstocks' ? each.feedstock : matrixTexts.pathway(each.process, each.feedstock)
  })
}
