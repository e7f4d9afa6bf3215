import type { Input } from '../../engine/language/quantity.ts'

/** Whether a value, in the input's own unit, is one the engine takes. */
export function isInRange(value: number, { minimum, maximum, above, below, integer }: Input): boolean {
  return (
    Number.isFinite(value) &&
    (minimum === undefined || value >= minimum) &&
    (maximum === undefined || value <= maximum) &&
    (above === undefined || value > above) &&
    (below === undefined || value < below) &&
    (!integer || Number.isInteger(value))
  )
}

const boundNames = ['minimum', 'maximum', 'above', 'below'] as const
const percentPerOne = 100

type Bounds = Pick<Input, 'minimum' | 'maximum' | 'above' | 'below' | 'integer'>

/** The range in words: 'a whole number from 1 to 60 yr', 'above 0 t/yr', 'from 0 to below 1'. */
export function describeRange(input: Input): string {
  return described(input, input.unit)
}

/** The range in words, as a percentage where that was given: 'from 0 to below 100 %'. */
export function describeRangeIn(unit: string, input: Input): string {
  if (unit !== '%' || input.unit !== '1') return describeRange(input)
  return described(
    {
      ...input,
      ...Object.fromEntries(
        boundNames.flatMap((name) =>
          input[name] === undefined ? [] : [[name, input[name] * percentPerOne]],
        ),
      ),
    },
    unit,
  )
}

function described({ minimum, maximum, above, below, integer }: Bounds, unit: string): string {
  const from = above !== undefined ? `above ${above}` : minimum !== undefined ? `from ${minimum}` : ''
  const to = below !== undefined ? `below ${below}` : maximum !== undefined ? `${maximum}` : ''
  const bounds =
    from && to ? `${from} to ${to}` : from && above === undefined ? `${minimum} or more` : from || to
  if (bounds === '') return ''
  const measured = unit === '1' ? bounds : `${bounds} ${unit}`
  return integer ? `a whole number ${measured}` : measured
}
