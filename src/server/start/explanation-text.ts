import type { Step } from '../../engine/trace.ts'

const digits = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 7 })
const number = (each: number | null) => (each === null ? 'none' : digits.format(each))

/** Steps as text, each above what it is made of, and how to see more where levels were left out. */
export function explanationText(steps: readonly Step[], depth: number | undefined): string {
  const shown = new Set(steps.map(({ symbol }) => symbol))
  const isCut = steps.some(({ operands }) => operands?.some((operand) => !shown.has(operand)))
  return [
    ...steps.toReversed().map(stepText),
    ...(isCut ? [`What these are made of: --depth ${(depth ?? 0) + 1}, or --depth all.`] : []),
  ].join('\n\n')
}

function stepText(step: Step): string {
  const { symbol, name, element, formula, substituted, source, reason } = step
  return [
    `${symbol}  ${name}${element === undefined ? '' : `: ${element}`}`,
    ...(formula ? [`  ${formula}`, `  ${substituted}`] : []),
    `  = ${valueText(step)}`,
    ...(reason ? [`  ${reason}`] : []),
    ...(source ? [`  Source: ${source}`] : []),
  ].join('\n')
}

function valueText({ unit, value, choice, per, labels }: Step): string {
  if (choice !== undefined) return choice
  if (value === null || typeof value === 'number') return `${number(value)}${unit === '1' ? '' : ` ${unit}`}`
  if (value.length === 0)
    return `nothing: the request has no ${per === 'power' ? 'utility sold by energy' : per}`
  return `${value.map((each, i) => `${labels?.[i]}: ${number(each)}`).join(', ')}${unit === '1' ? '' : ` ${unit}`}`
}
