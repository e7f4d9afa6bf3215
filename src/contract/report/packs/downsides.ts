import { movedInputs } from '../../analyses/moved-inputs.ts'
import { scalarsOf } from '../../analyses/scalars.ts'
import { findScalar } from '../../explanation/explanation.ts'
import { digits, reasonOf, written } from '../../text/paper.ts'
import { otherEngine } from '../said/other-engine.ts'
import type { ReportSubject } from '../said/report.ts'
import { missing, type PackCell } from './pack.ts'

const share = 0.1
const outputs = ['minimumDebtServiceCover', 'irrEquity'] as const

/** What lenders ask first: each a tenth worse, alone. */
const asked = [
  { pointer: /^\/products\/\d+\/price$/, end: 'low', words: 'a tenth lower' },
  { pointer: /^\/feedstocks\/\d+\/price$/, end: 'high', words: 'a tenth higher' },
  { pointer: /^\/utilities\/\d+\/price$/, end: 'high', words: 'a tenth higher' },
  { pointer: /^\/economics\/referenceCapital$/, end: 'high', words: 'a tenth higher' },
  { pointer: /^\/plant\/annualLoadHours$/, end: 'low', words: 'a tenth lower' },
  { pointer: /^\/finance\/interestRate$/, end: 'high', words: 'a tenth higher' },
] as const
const mostRows = 24

/** The lowest debt service cover and the return of equity where one thing goes worse. */
export function downsides({ inputs, level, record }: ReportSubject): PackCell[] {
  const seen = outputs.filter((name) => findScalar(name, level))
  if (seen.length < outputs.length)
    return [missing('Cases', `The access level ${level} does not include them.`)]
  const reason = otherEngine(record)
  if (reason !== undefined) return [missing('Cases', reason)]
  const scalars = scalarsOf({ inputs, level, outputs: seen })
  const moved = movedInputs(inputs, share).flatMap((input) => {
    const row = asked.find(({ pointer }) => pointer.test(input.pointer))
    return row
      ? [{ label: `${input.label}, ${row.words}`, pointer: input.pointer, value: input[row.end] }]
      : []
  })
  return moved.slice(0, mostRows).map(({ label, pointer, value }) => {
    const { minimumDebtServiceCover: cover, irrEquity: rate } = scalars.at(pointer, value)
    if (!rate || rate.value === null) return missing(label, reasonOf(rate ?? {}))
    const covered =
      cover?.value == null ? `no DSCR (${reasonOf(cover ?? {})})` : `DSCR ${digits(cover.value)} ×`
    return {
      label,
      value: `${covered}, IRR ${written(rate)}`,
      from: `${pointer} moved alone`,
    }
  })
}
