import type { Input, Run } from '../language/quantity.ts'
import type { Given } from './evaluate.ts'

/** What of the given decides which quantities are the same in all evaluations that share it, as numbers. */
export interface Shape {
  readonly numbers: readonly number[]
  readonly hash: number
}

/** Which state a choice is in, and how many years something takes, is shared by many cases; amounts are not. */
export const isOfShape = ({ states, integer, per, placed }: Input): boolean =>
  per ? isNumberingOfYears(per, placed) : states !== undefined || integer === true

/** Every other series of years has its place in them. */
const isNumberingOfYears = (per: Input['per'], placed: Input['placed']): boolean =>
  per === 'year' && placed === undefined

/** An input, and whether its value is part of the shape. */
export interface ShapeInput {
  readonly input: Input
  readonly isOfShape: boolean
}

/** Stands for a value that is not given: nothing that is counted is so far below zero. */
const none = -1e9
const amount = 1

/** How many elements each series has, which inputs are given, and the values of those that belong to the shape. */
export function shapeOf(inputs: readonly ShapeInput[], given: Given): Shape {
  const numbers = indexes.map((index) => given.sizes[index])
  for (const { input, isOfShape } of inputs) {
    const value = given.valueOf(input)
    if (value === undefined) numbers.push(none)
    else if (!isOfShape) numbers.push(amount)
    else if (typeof value === 'number') numbers.push(value)
    else for (let i = 0; i < value.length; i++) numbers.push(value[i] ?? none)
  }
  for (const { id } of given.assumed?.keys() ?? []) numbers.push(id)
  return { numbers, hash: hashOf(numbers) }
}

function hashOf(numbers: readonly number[]): number {
  let hash = 0
  for (const each of numbers) hash = Math.imul(hash ^ each, 0x01000193)
  return hash
}

const indexes: readonly (keyof Run['sizes'])[] = [
  'feedstock',
  'utility',
  'power',
  'product',
  'energyProduct',
  'policy',
  'year',
  'policyYear',
  'contract',
  'contractYear',
  'path',
  'pathYear',
  'part',
  'plant',
]

export function isSameShape(a: Shape, b: Shape): boolean {
  if (a.hash !== b.hash || a.numbers.length !== b.numbers.length) return false
  // A number that does not exist is not the same as itself, so such a shape is not found again.
  for (let i = 0; i < a.numbers.length; i++) if (a.numbers[i] !== b.numbers[i]) return false
  return true
}
