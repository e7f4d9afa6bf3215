import type { Formula } from '../language/quantity.ts'
import type { Evaluation } from '../run/evaluate.ts'
import type { Column } from '../run/varied.ts'
import { partedBy, programOf, type Statement } from './statement.ts'
import { Writer } from './writer.ts'

/** What is written of a model: its statements, and the names of its outputs. */
interface Written {
  readonly writer: Writer
  readonly outputs: readonly string[]
}

function write(
  calculation: Evaluation,
  columns: readonly Column[],
  outputs: readonly Formula[],
  withoutLosses: boolean,
): Written {
  const writer = new Writer(calculation, columns, withoutLosses)
  return { writer, outputs: outputs.map((each) => writer.nameOf(each)) }
}

/** The program for scenarios without losses, and the one for any of them where that may give up. */
function bothOf(
  calculation: Evaluation,
  columns: readonly Column[],
  outputs: readonly Formula[],
): { readonly quick: Written; readonly general: Written | undefined } {
  const quick = write(calculation, columns, outputs, true)
  return { quick, general: quick.writer.givesUp ? write(calculation, columns, outputs, false) : undefined }
}

const declared = (writer: Writer): string =>
  [...writer.constants].map(([name, value]) => `const ${name} = ${value};`).join(' ')

const setBy = ({ constants }: Writer, statements: readonly Statement[]): string[] => [
  ...new Set(statements.flatMap(({ sets }) => sets).filter((name) => !constants.has(name))),
]

const letting = (names: readonly string[]): string => (names.length > 0 ? `let ${names.join(', ')};` : '')

const functionsOf = (all: readonly (Written | undefined)[]): string =>
  [...new Set(all.flatMap((each) => [...(each?.writer.called ?? [])]))]
    .map((name) => `const f_${name} = f.${name};`)
    .join(' ')

/** JavaScript of a function from a calculation, and what was given for each input, to a model over many scenarios. */
export function modelSource(
  calculation: Evaluation,
  columns: readonly Column[],
  outputs: readonly Formula[],
): string {
  const { quick, general } = bothOf(calculation, columns, outputs)
  const slow = general ? `const general = ${scenarios(general, columns, '')};` : ''
  return `${functionsOf([quick, general])}
return (calculation, given) => {
${slow}
const quick = ${scenarios(quick, columns, 'general(columns, results, k, k + 1); continue;')};
return (columns, results) => quick(columns, results, 0, results[0].length);
};`
}

function scenarios({ writer, outputs }: Written, columns: readonly Column[], otherwise: string): string {
  const columnsIn = columns.map((_, c) => `const c${c} = columns[${c}];`).join(' ')
  const resultsIn = outputs.map((_, o) => `const o${o} = results[${o}];`).join(' ')
  const values = columns.map((_, c) => `const v${c} = c${c}[k];`).join(' ')
  const results = outputs.map((name, o) => `o${o}[k] = ${name};`).join(' ')
  return `(() => {
${declared(writer)}
return (columns, results, start, end) => {
${columnsIn} ${resultsIn}
for (let k = start; k < end; k++) {
let x; ${letting(setBy(writer, writer.statements))} ${values}
${writer.resolve(programOf(writer.statements), otherwise)}
${results}
}
};
})()`
}

/**
 * JavaScript of a function from the same to a search: `prepare` computes of a scenario what does not follow from one of the columns,
 * `at` the one output at a value of that column.
 */
export function searchSource(
  calculation: Evaluation,
  columns: readonly Column[],
  output: Formula,
  unknown: number,
): string {
  const { quick, general } = bothOf(calculation, columns, [output])
  const slow = general ? `const general = ${search(general, columns, unknown, false)};` : ''
  return `${functionsOf([quick, general])}
return (calculation, given) => {
let isPending, last, place;
${slow}
const generalAt = (value) => { if (isPending) { general.prepare(last, place); isPending = false; } return general.at(value); };
return ${search(quick, columns, unknown, true)};
};`
}

function search(
  { writer, outputs }: Written,
  columns: readonly Column[],
  unknown: number,
  isQuick: boolean,
): string {
  const [name = 'NaN'] = outputs
  const { following, rest } = partedBy(writer.statements, [`v${unknown}`])
  const needed = new Set([name, ...following.flatMap(({ needs }) => [...needs])])
  const given = columns.map((_, c) => `v${c}`).filter((_, c) => c !== unknown)
  const set = [...setBy(writer, rest), ...given]
  const arrays = set.filter((each) => writer.arrays.has(each))
  const own = set.filter((each) => !writer.arrays.has(each))
  // Kept in an array of numbers: a variable of both functions would be a new object each time that it is set.
  const kept = own.filter((each) => needed.has(each))
  const keeping = kept.map((each, i) => `s[${i}] = ${each};`).join(' ')
  const taking = kept.map((each, i) => `${each} = s[${i}]`)
  const values = columns.map((_, c) => (c === unknown ? '' : `v${c} = columns[${c}][k];`)).join(' ')
  const start = isQuick ? 'isPending = true; last = columns; place = k; gaveUp = false;' : ''
  const [leave, change] = ['gaveUp = true; return;', 'return generalAt(value);']
  return `(() => {
${declared(writer)} let gaveUp = false; const s = new Float64Array(${kept.length}); ${letting(arrays)}
const prepare = (columns, k) => {
let x; ${letting(own)} ${start} ${values}
${writer.resolve(programOf(rest), leave)}
${keeping}
};
const at = (value) => {
if (gaveUp) return generalAt(value);
let x; ${letting([...setBy(writer, following), ...taking])} const v${unknown} = value;
${writer.resolve(programOf(following), change)}
return ${name};
};
return { prepare, at };
})()`
}

/** Whether what the outputs need is computed from a column at all. */
export function isUsed(
  calculation: Evaluation,
  columns: readonly Column[],
  output: Formula,
  { input: { id } }: Column,
): boolean {
  return write(calculation, columns, [output], false).writer.used.has(id)
}
