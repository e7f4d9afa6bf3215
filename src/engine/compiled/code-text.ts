import { literal } from '../language/javascript.ts'
import type { Index } from '../language/quantity.ts'
import type { Statement } from './statement.ts'

/** Pieces of code. x is a number that is set again and again. */

export const isName = (code: string): boolean => /^[a-z]\w*$/.test(code)

/** A number that another formula has set already, and that is one, or none. */
export const aliasOf = (code: string): string | undefined => (/^q\d+(_\d+)?$/.test(code) ? code : undefined)

export const nameIn = (id: number, per: Index | undefined, n: number | string): string =>
  per ? `q${id}_${n}` : `q${id}`

/** What a program does where it finds that there are losses after all. */
export const giveUp = '/* give up */'

/** Sets a name, or an element of it, to x; what is not a finite number is none, as in `evaluate`, wherever that matters. */
export const cleaned = (name: string, element = ''): string => `${name}${element} = /* ${name} */ x;`

/** A program with what was left open until all of it was written. */
export const resolved = (program: string, strict: ReadonlySet<string>, otherwise: string): string =>
  program
    .replaceAll(giveUp, otherwise)
    .replaceAll(/\/\* (\w+) \*\/ x;/g, (_, name) => (strict.has(name) ? '(x - x === 0 ? x : NaN);' : 'x;'))

export const isLiteral = (code: string): boolean =>
  /^(NaN|Infinity|\(-Infinity\)|(\(-)?\d[\d.e+-]*\)?)$/.test(code)

export const valueOfLiteral = (code: string): number => Number(code.replace(/[()]/g, ''))

export function cleanLiteral(code: string): string | undefined {
  if (!isLiteral(code)) return undefined
  return Number.isFinite(valueOfLiteral(code)) ? code : 'NaN'
}

/** A statement by itself, where it cannot be part of a larger loop. */
export const aloneText = ({ text, loop }: Statement): string =>
  loop ? `${loop.before} for (let i = 0; i < ${loop.size}; i++) { ${text} }` : text

function computed(form: string, left: number, right: number): number {
  switch (form) {
    case '+':
      return left + right
    case '-':
      return left - right
    case '*':
      return left * right
    case '/':
      return left / right
    default:
      return left ** right
  }
}

/** A name without itself: 0, or no number where the name holds none. */
const isNothing = (code: string): boolean => /^\((\w+) - \1\)$/.test(code)

/** The name that is multiplied by 0. */
const timesNothing = (code: string): string | undefined =>
  /^\(0 \* ([a-z]\w*)\)$/.exec(code)?.[1] ?? /^\(([a-z]\w*) \* 0\)$/.exec(code)?.[1]

const isZeroOrMore = (code: string): boolean => /^\d/.test(code) && Number.isFinite(valueOfLiteral(code))

/**
 * What stays nothing whatever is done to it, with the same bits: 0 is positive, and no number stays none. Years that are told apart
 * by such terms alone are the same then.
 */
function nothing(form: string, left: string, right: string): string | undefined {
  const name = form === '+' && left === '0' ? timesNothing(right) : undefined
  if (name) return `(${name} - ${name})`
  if (isNothing(right) && ['+', '-'].includes(form) && left === '0') return right
  if (isNothing(right) && form === '*' && isZeroOrMore(left)) return right
  if (!isNothing(left) || !isZeroOrMore(right)) return undefined
  const isSame = form === '*' || (form === '/' && right !== '0') || (form === '+' && right === '0')
  return isSame ? left : undefined
}

/** What 0 was added to is never −0, so that adding it once more changes no bit. */
const hasAddedZero = (code: string): boolean => code.startsWith('(') && code.endsWith(' + 0)')

/** What is multiplied or divided by 1 is itself, whatever it is, and so is what nothing is taken from. */
function isLeft(form: string, left: string, right: string): boolean {
  if (form === '*' || form === '/') return right === '1'
  if (right === '(-0)') return form === '+'
  return right === '0' && (form === '-' || (form === '+' && hasAddedZero(left)))
}

/** An operation of two pieces, without what changes no bit of it. */
export function operation(form: string, left: string, right: string): string {
  if (isLiteral(left) && isLiteral(right))
    return literal(computed(form, valueOfLiteral(left), valueOfLiteral(right)))
  if (form === '*' && left === '1') return right
  if (isLeft(form, left, right)) return left
  const none = nothing(form, left, right)
  if (none) return none
  if (form !== '^' && (left === 'NaN' || right === 'NaN')) return 'NaN'
  return `(${left} ${form === '^' ? '**' : form} ${right})`
}

/** The first of the names that holds a number, else the last. */
export const firstNumber = (names: readonly string[]): string =>
  names.reduceRight((rest, name) => `(${name} - ${name} === 0 ? ${name} : ${rest})`)

/** Neighbours that are the same: where they begin and end. */
export function runsOf(
  codes: readonly string[],
): { readonly code: string; readonly start: number; readonly end: number }[] {
  const runs: { code: string; start: number; end: number }[] = []
  codes.forEach((code, i) => {
    const last = runs.at(-1)
    if (last?.code === code) last.end = i + 1
    else runs.push({ code, start: i, end: i + 1 })
  })
  return runs
}

/** x is above 0 once there was a loss. */
export const lossCheck = (income: string): string =>
  `if (!(${income} - ${income} === 0) || (${income} > 0 && x > 0)) { ${giveUp} } if (${income} < 0) x = 1;`

/** An array of numbers that are the same in every scenario. */
export const arrayText = (numbers: readonly string[]): string => `Float64Array.of(${numbers.join(', ')})`

export const filling = (name: string, codes: readonly string[]): string =>
  runsOf(codes)
    .map(({ code, start, end }) =>
      end - start < 3
        ? Array.from({ length: end - start }, (_, i) => `${name}[${start + i}] = ${code};`).join(' ')
        : `x = ${code}; for (let j = ${start}; j < ${end}; j++) ${name}[j] = x;`,
    )
    .join(' ')

/** A sum that begins with 0 never is −0, so that nothing is added where every element of many is 0. */
export const adding = (name: string, codes: readonly string[]): string =>
  runsOf(codes)
    .map(({ code, start, end }) => {
      const add = `${name} += x;`
      if (end - start < 3) return `x = ${code}; ${add.repeat(end - start)}`
      return `x = ${code}; if (x !== 0) { ${add.repeat(end - start)} }`
    })
    .join(' ')
