export interface StepKeys {
  readonly key: string
  readonly shiftKey: boolean
  readonly altKey: boolean
}

const large = 10

export const isStepKey = (key: string): boolean => key === 'ArrowUp' || key === 'ArrowDown'

const up = ['ArrowUp', 'ArrowRight']

/** The value after an arrow: ten steps with Shift, a tenth of one with Alt; without the dust of binary fractions. */
export function steppedValue(value: number, step: number, { key, shiftKey, altKey }: StepKeys): number {
  const size = step * (shiftKey ? large : altKey ? 1 / large : 1)
  const next = value + (up.includes(key) ? size : -size)
  return Number(next.toPrecision(12))
}

/** Two-hundredths of a range, rounded to 1, 2 or 5 and a power of ten. */
export function stepOfRange(low: number, high: number): number {
  const wanted = (high - low) / 200
  const power = 10 ** Math.floor(Math.log10(wanted))
  const [factor = large] = [1, 2, 5, large].filter((each) => each * power >= wanted * (1 - 1e-9))
  return Number((factor * power).toPrecision(1))
}
