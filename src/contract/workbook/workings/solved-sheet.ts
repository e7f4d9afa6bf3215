import type { Formula, Quantity, Solved } from '../../../engine/language/quantity.ts'
import { formula, number, Sheet, text } from '../book/sheet.ts'
import { Layout } from './layout.ts'

/** Lines that are followed after the first two places; from piece to piece of a broken line the last of them ends at the zero. */
const lines = 5

/** How many values of the unknown the engine has found, and where the search in the file is to begin. */
export interface Found {
  readonly count: number
  /** Where there may be more than one; undefined where the search begins with the value that is given. */
  readonly near: number | undefined
}

/** What is worked out at one value of the unknown. */
interface Trial {
  readonly value: string
  readonly target: string
}

/**
 * Solves a quantity on a sheet of its own: what lies between the unknown and the target is laid out once for each trial, and
 * the next trial is where the line through the last two meets zero.
 *
 * @param between the formulas by which the target depends on the unknown, in the order of computation.
 * @param isStraight the condition under which no more than one value can solve it, so that the number that was found plays
 *   no part.
 */
export function layOutSolved(
  quantity: Solved,
  between: readonly Formula[],
  base: Layout,
  found: Found,
  isStraight: (sheet: Sheet) => string,
): { sheet: Sheet; residue: string } {
  const sheet = new Sheet('MFSP', [58, 14, 12, 18, 4], [2, 1])
  sheet.add(text(quantity.name, 'title'))
  sheet.add(...['Quantity', 'Symbol', 'Unit', 'Value'].map((each) => text(each, 'header')))
  const search = new Search(quantity, between, base, sheet)
  search.run(found)
  return { sheet, residue: search.answer(found, isStraight(sheet)) }
}

class Search {
  private readonly quantity: Solved
  private readonly base: Layout
  private readonly sheet: Sheet
  private readonly between: readonly Formula[]
  private readonly trials: Trial[] = []
  private scale = ''

  constructor(quantity: Solved, between: readonly Formula[], base: Layout, sheet: Sheet) {
    this.quantity = quantity
    this.base = base
    this.sheet = sheet
    this.between = filled(between, quantity, base)
  }

  run({ near }: Found): void {
    const { unknown, element } = this.quantity
    const [values, marks] = [unknown, element].map((each) => this.base.find(each).from(this.sheet).range())
    const given = this.single('As given', this.quantity.unit, () => `INDEX(${values},1,MATCH(1,${marks},0))`)
    const start = near === undefined ? given : this.number('As calculated, where the search begins', near)
    this.trial(start)
    const step = near === undefined ? `MAX(1,ABS(${start}))` : `MAX(1,ABS(${start}))*10^-3`
    this.trial(this.single('The first step', this.quantity.unit, () => `${start}+${step}`))
    const [first, second] = this.trials.map(({ target }) => target)
    this.scale = this.single(
      'Scale',
      this.quantity.target.unit,
      () => `ABS(${first})+ABS(${second}-${first})`,
    )
    for (let line = 0; line < lines; line++) this.trial(this.nextValue())
  }

  /** Where the line through the last two trials meets zero; the last one again where that is zero already. */
  private nextValue(): string {
    const [before, last] = this.trials.slice(-2) as [Trial, Trial]
    const isThere = `OR(ABS(${last.target})<=10^-14*${this.scale},${last.target}=${before.target})`
    const next = `${last.value}-${last.target}*(${last.value}-${before.value})/(${last.target}-${before.target})`
    return this.single(
      'Where the line meets zero',
      this.quantity.unit,
      () => `IF(${isThere},${last.value},${next})`,
    )
  }

  private trial(value: string): void {
    const { unknown, element, target } = this.quantity
    this.sheet.add(text(`Trial ${this.trials.length + 1}`, 'title'))
    const layout = new Layout({ ...this.base.plan, valueOf: () => undefined }, this.base, true)
    const row = layout.take(this.sheet, unknown, unknown.per, true)
    const [given, mark] = [unknown, element].map((each) => this.base.find(each).from(this.sheet))
    for (let i = 0; i < layout.lengthOf(unknown.per); i++) {
      const text_ = `IF(${mark?.cell(i)}=1,${value},${given?.cell(i)})`
      this.sheet.set(...row.place(i), formula(text_, undefined, 'step'))
    }
    layout.put(unknown, row)
    for (const each of this.between) layout.lay(each, this.sheet)
    this.trials.push({ value, target: layout.find(target).from(this.sheet).cell(0) })
  }

  /** @returns the cell that says how far the target is from zero. */
  answer({ count }: Found, isStraight: string): string {
    const last = this.trials.at(-1) as Trial
    this.sheet.add(text('Answer', 'title'))
    const counted = this.number('Number of values that solve it, as calculated', count)
    const isOnly = `AND(ABS(${last.target})<=10^-9*${this.scale},OR(${isStraight},${counted}=1))`
    const place = this.base.take(this.sheet, this.quantity, undefined)
    const value = this.base.plan.valueOf(this.quantity)
    this.sheet.set(
      ...place.place(0),
      formula(`IF(${isOnly},${last.value},NA())`, typeof value === 'number' ? value : Number.NaN),
    )
    this.base.put(this.quantity, place)
    const name = 'Check: what the target is then, relative to its scale'
    const residue = this.single(name, '1', () => `${last.target}/${this.scale}`)
    const advice = 'Where this is an error: use Goal Seek to set the net present value to 0 by the price.'
    this.sheet.add(text(advice, 'note'))
    return `${this.sheet.name}!${residue}`
  }

  private single(name: string, unit: string, write: () => string): string {
    const place = this.base.take(this.sheet, { name, symbol: this.quantity.symbol, unit }, undefined)
    this.sheet.set(...place.place(0), formula(write()))
    return place.from(this.sheet).cell(0)
  }

  private number(name: string, value: number): string {
    const { symbol, unit } = this.quantity
    const place = this.base.take(this.sheet, { name, symbol, unit }, undefined)
    this.sheet.set(...place.place(0), number(value, 'locked'))
    return place.from(this.sheet).cell(0)
  }
}

/** The formulas between the unknown and the target in this file: what has no elements, such as contracts where there are none, passes nothing on. */
function filled(between: readonly Formula[], { unknown }: Solved, base: Layout): readonly Formula[] {
  const live = new Set<Quantity>([unknown])
  return between.filter((each) => {
    const isFilled = each.per === undefined || base.lengthOf(each.per) > 0
    const isLive = isFilled && each.operands.some((operand) => live.has(operand))
    if (isLive) live.add(each)
    return isLive
  })
}
