import { movedInputs } from '../../analyses/moved-inputs.ts'
import { scalarsOf } from '../../analyses/scalars.ts'
import { findScalar } from '../../explanation/explanation.ts'
import { moneyUnit } from '../../money/currencies.ts'
import { tellingOf, toldIn } from '../../money/telling.ts'
import { capitalized } from '../../text/initial-letter.ts'
import { decimals, decimalsFor, measured, reasonOf, scaled, unitText, written } from '../../text/paper.ts'
import { moneyText } from '../said/money.ts'
import { otherEngine } from '../said/other-engine.ts'
import type { Block, ReportSubject, Section } from '../said/report.ts'
import { placedBars } from './bars.ts'
import { rangeBlocks } from './range.ts'

const title = 'What matters most'
const share = 0.1
const mostDrawn = 14
const mostTold = 3

/** What an answer is moved by: the first of these that the level sees and that exists. */
const outputs = [
  ['mfsp', 'Minimum selling price'],
  ['npv', 'Net present value'],
  ['irr', 'Internal rate of return'],
  ['payback', 'Payback'],
  ['carbonIntensity', 'Carbon intensity'],
] as const

interface Moved {
  readonly label: string
  readonly ends: readonly (number | null)[]
  readonly inputs: readonly string[]
  readonly strength: number
}

/** How an answer moves with each given quantity alone. */
export interface Sensitivity {
  readonly name: string
  readonly unit: string
  readonly now: number
  /** Strongest first; what moves nothing is left out. */
  readonly moved: readonly Moved[]
  readonly count: number
  readonly sentences: readonly string[]
}

/** undefined where nothing that the level sees exists, or where another engine has calculated. */
export function sensitivityOf({ inputs, level, record }: ReportSubject): Sensitivity | undefined {
  if (otherEngine(record) !== undefined) return undefined
  const telling = tellingOf(inputs.money)
  for (const [output, name] of outputs) {
    if (!findScalar(output, level)) continue
    const scalars = scalarsOf({ inputs, level, outputs: [output] })
    const found = toldIn(scalars.now[output], telling)
    if (!found || found.value === null) continue
    const now = scaled({ value: found.value, unit: found.unit })
    const factor = found.value === 0 ? 1 : now.value / found.value
    const given = movedInputs(inputs, share)
    const rows = given.map(({ pointer, label, unit, low, high }): Moved => {
      const ends = [low, high].map((end) => {
        const value = toldIn(scalars.at(pointer, end)[output], telling)?.value ?? null
        return value === null ? null : value * factor
      })
      const strength = Math.max(...ends.map((end) => (end === null ? 0 : Math.abs(end - now.value))))
      return {
        label: capitalized(label),
        ends,
        inputs: [low, high].map((value) => written({ value, unit })),
        strength,
      }
    })
    const moved = rows.filter(({ strength }) => strength > 0).toSorted((a, b) => b.strength - a.strength)
    const about = { name, unit: now.unit, now: now.value, moved, count: given.length }
    return { ...about, sentences: moved.slice(0, mostTold).map((row) => sentenceOf(about, row)) }
  }
  return undefined
}

function sentenceOf(
  { name, unit, now }: Pick<Sensitivity, 'name' | 'unit' | 'now'>,
  { label, ends }: Moved,
): string {
  const changes = ends.flatMap((end) => (end === null ? [] : [Math.abs(end - now)]))
  const most =
    unit === '%'
      ? `${measured({ value: Math.max(...changes), unit: '' }).number} percentage points`
      : written({ value: Math.max(...changes), unit })
  return `${label}: a tenth more or less moves the ${name.toLowerCase()} by up to ${most}.`
}

export function sensitivitySection(
  subject: ReportSubject,
  sensitivity: Sensitivity | undefined,
): Section | undefined {
  if (!sensitivity) {
    const reason = otherEngine(subject.record)
    if (reason === undefined) return undefined
    return { title, beginsPage: false, blocks: [{ kind: 'note', text: reason }, ...rangeBlocks(subject)] }
  }
  const { name, now, moved, count } = sensitivity
  const unit = unitText(sensitivity.unit)
  const drawn = moved.slice(0, mostDrawn)
  if (drawn.length === 0) return undefined
  const digitsAfter = decimalsFor(drawn.flatMap(({ ends }) => ends))
  const text = (end: number | null) => (end === null ? 'none' : decimals(end, digitsAfter))
  const rest = count - drawn.length
  const isMoney = moneyUnit(unit) !== undefined
  const next = moved[mostDrawn]
  const bars = placedBars(
    drawn.map(({ label, ends }) => ({
      label,
      spans: ends.flatMap((end, i) =>
        end === null
          ? []
          : [{ from: now, to: end, tone: i === 0 ? ('feedstock' as const) : ('capital' as const) }],
      ),
      markedAt: now,
      cells: ends.map(text),
      isTotal: false,
    })),
    true,
  )
  const lost = drawn.filter(({ ends }) => ends.includes(null))
  return {
    title,
    beginsPage: false,
    blocks: [
      {
        kind: 'text',
        text: `Each given quantity is moved alone by a tenth of itself down and up, as far as it may be; the ${name.toLowerCase()} is ${written({ value: now, unit: sensitivity.unit })} as it stands.`,
      },
      {
        kind: 'bars',
        caption: `${name} where one input is a tenth lower (blue) or higher (orange), ${unit}${isMoney ? `, ${moneyText(subject)}` : ''}`,
        columns: ['Input', 'Lower', 'Higher'],
        ...bars,
        zero: null,
      },
      ...(rest > 0
        ? [
            {
              kind: 'note' as const,
              text: `${rest} more quantities were moved; none of them moves it ${next ? `by more than ${written({ value: next.strength, unit: sensitivity.unit })}` : 'at all'}.`,
            },
          ]
        : []),
      ...rangeBlocks(subject),
      ...lost.map(
        ({ label }): Block => ({
          kind: 'note',
          text: `${label}: there is no result at one end of its range. ${reasonOf({ reason: 'No such number exists there.' })}`,
        }),
      ),
    ],
  }
}
