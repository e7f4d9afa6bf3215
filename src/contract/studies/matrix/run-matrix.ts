import { type Calculation, calculate } from '../../../engine/calculate.ts'
import { engineVersion } from '../../../engine/version.ts'
import { sees } from '../../access-level.ts'
import { seenWarnings } from '../../analyses/seen-warnings.ts'
import { scalar } from '../../answers/scalar.ts'
import { toCase } from '../../case.ts'
import { warningAccess, warningsOf } from '../../outcome/warnings.ts'
import type { Inputs } from '../../request/inputs.ts'
import type { NamedOutput, OnProgress } from '../fitted-study.ts'
import type { FittedMatrix } from './fit-matrix.ts'
import { type CellInputs, cellInputs, mover } from './matrix-cell.ts'

/** A cell that is calculated, or why it is not. */
interface Cell {
  /** Places in the lists of the answer; the policies run fastest, then the pathways. */
  readonly country: number
  readonly pathway: number
  readonly policies: number
  readonly made: CellInputs
  readonly calculation: Calculation | undefined
}

/** What a matrix answers: the same request and edition always give the same bits. */
export function runMatrix(matrix: FittedMatrix, onProgress: OnProgress = () => {}): MatrixAnswer {
  return answerOf(matrix, [...calculatedCells(matrix, onProgress)])
}

/** The same cell by cell, for who may be asked something else meanwhile. */
export function* matrixPieces(matrix: FittedMatrix): Generator<undefined, MatrixAnswer> {
  const cells: Cell[] = []
  for (const cell of calculatedCells(matrix, () => {})) {
    cells.push(cell)
    yield undefined
  }
  return answerOf(matrix, cells)
}

function answerOf(matrix: FittedMatrix, cells: readonly Cell[]) {
  const { base, level, from, outputs } = matrix
  const notes = new Notes()
  return {
    kind: 'matrix' as const,
    countries: matrix.countries.map((each) => (each ? { id: each.id, name: each.name } : null)),
    pathways: matrix.pathways.map(toldPathway),
    policies: matrix.policies.map((each) => each?.name ?? null),
    from: from ? { ...toldPathway(from.pathway), country: from.country.name } : null,
    cells: cells.map((cell) => toldCell(matrix, cell, notes)),
    results: Object.fromEntries(outputs.map((output) => [output.name, resultOf(output, cells)])),
    notes: notes.all,
    engineVersion,
    warnings: [],
    baseWarnings: seenWarnings(base, level),
  }
}

export type MatrixAnswer = ReturnType<typeof answerOf>

/** Cell by cell, so that it can be told how far it is. */
export function* calculatedCells(matrix: FittedMatrix, onProgress: OnProgress): Generator<Cell> {
  const { countries, pathways, policies } = matrix
  const move = mover(matrix)
  const of = countries.length * pathways.length
  for (const [i, country] of countries.entries()) {
    for (const [j, pathway] of pathways.entries()) {
      onProgress(i * pathways.length + j, of)
      const moved = move(pathway, country)
      for (const [k, set] of policies.entries()) {
        const made = cellInputs(moved, set?.policies)
        const calculation = made.inputs && calculate(toCase(made.inputs))
        yield { country: i, pathway: j, policies: k, made, calculation }
      }
    }
  }
}

const toldPathway = (pathway: FittedMatrix['pathways'][number]) =>
  pathway
    ? {
        processId: pathway.processId,
        feedstockId: pathway.feedstockId,
        process: pathway.process,
        feedstock: pathway.feedstock,
        ...(pathway.variant !== undefined && { variant: pathway.variant }),
      }
    : null

function toldCell({ level, hasInputs }: FittedMatrix, { made, calculation, ...places }: Cell, notes: Notes) {
  const seen = calculation
    ? warningsOf(calculation).filter(({ code }) => sees(level, warningAccess[code] ?? 'CORE'))
    : []
  return {
    ...places,
    ...(made.reason !== undefined && { reason: made.reason }),
    flaws: made.notes.map((text) => notes.place({ code: 'reference_data', message: text })),
    warnings: seen.map(({ code, message }) => notes.place({ code, message })),
    ...(hasInputs && made.inputs && { inputs: made.inputs as Inputs }),
  }
}

function resultOf({ quantity }: NamedOutput, cells: readonly Cell[]) {
  const found = cells.map(({ made, calculation }) =>
    calculation
      ? scalar(calculation, quantity)
      : { value: null, unit: quantity.unit, reason: made.reason ?? '' },
  )
  const missing = found.flatMap((each, cell) =>
    each.value === null ? [{ reason: each.reason ?? '', cell }] : [],
  )
  const byReason = Map.groupBy(missing, ({ reason }) => reason)
  return {
    unit: quantity.unit,
    values: found.map(({ value }) => value),
    withoutValue: [...byReason].map(([reason, all]) => ({ reason, cells: all.map(({ cell }) => cell) })),
  }
}

interface Note {
  readonly code: string
  readonly message: string
}

/** Sentences that many cells have in common, each once. */
class Notes {
  readonly all: Note[] = []
  private readonly places = new Map<string, number>()

  place(note: Note): number {
    const key = `${note.code} ${note.message}`
    const known = this.places.get(key)
    if (known !== undefined) return known
    this.places.set(key, this.all.length)
    return this.all.push(note) - 1
  }
}
