import type { Attribution } from '../../contract/analyses/attribution/attribute.ts'
import type { AttributedOutput } from '../../contract/analyses/attribution/attributed-output.ts'
import { foldedShares } from '../../contract/analyses/attribution/folded.ts'
import type { Scalar } from '../../contract/answers/scalar.ts'
import { textTable } from './text-table.ts'

/** Why two cases differ, a table an output; --json has all. */
export function attributionText(answer: Attribution, [from, to]: readonly [string, string]): string {
  const { players, method, pairs, mixtures, instead } = answer
  if (players.length === 0) return 'Both files have the same inputs.'
  const how =
    method === 'exact' ? 'in all orders' : `in ${2 * Number(pairs)} random orders, ± the standard error`
  const head = `${players.length} differences, ${how} (${mixtures} cases)`
  const offer = instead.length > 0 ? [`${instead.join(' and ')} can be told: --output ${instead[0]}`] : []
  const tables = Object.entries(answer.results).map(([name, result]) =>
    tableOf(name, result, answer, [from, to]),
  )
  return [head, ...tables, ...offer].join('\n\n')
}

function tableOf(
  name: string,
  { unit, from, to, shares, reason, mixture }: AttributedOutput,
  { players }: Attribution,
  [fromName, toName]: readonly [string, string],
): string {
  const title = unit === '1' ? name : `${name}, ${unit}`
  const labelOf = (id: string) =>
    (players.find((each) => each.id === id)?.differences ?? []).map(({ label }) => label).join(' and ')
  if (!shares) {
    const taken = (mixture ?? []).map(labelOf).join(', ') || 'nothing'
    return `${title}\n  There is none with ${taken} of ${toName}: ${reason}`
  }
  const { large, small } = foldedShares(shares)
  const rows = [
    [fromName, '', plain(from)],
    ...large.map(({ player, value, standardError }) => [
      labelOf(player),
      error(standardError),
      signed(value),
    ]),
    ...(small.length > 0
      ? [[`${small.length} others`, '', signed(small.reduce((sum, { value }) => sum + value, 0))]]
      : []),
    [toName, '', plain(to)],
  ].map(([label = '', spread = '', value = '']) => [label, value, spread])
  return [title, ...textTable(rows).map((row) => `  ${row}`)].join('\n')
}

const digits = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 6 })

const plain = ({ value, reason }: Scalar): string =>
  value === null ? `none: ${reason}` : digits.format(value)
const signed = (value: number): string => (value > 0 ? `+${digits.format(value)}` : digits.format(value))
const error = (value: number | null): string => (value ? `± ${Number(value.toPrecision(2))}` : '')
