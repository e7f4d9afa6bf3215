import type { Formula, Input } from '../../../engine/language/quantity.ts'
import { economics, year } from '../../../engine/model/inputs/economic-inputs.ts'
import { path } from '../../../engine/model/inputs/path-inputs.ts'
import { headOf, inputsOf } from '../../request/catalogue.ts'
import { formula, number, type Sheet } from '../book/sheet.ts'
import type { GivenField } from '../inputs/given-cells.ts'
import type { LaidTable } from '../inputs/price-tables.ts'
import type { UnitTables } from '../inputs/unit-tables.ts'
import type { Layout } from './layout.ts'

/** What a value that is not given is taken from, in their order; where none exists there is none. */
const firstOf = (texts: readonly string[]): string =>
  texts.length === 0
    ? 'NA()'
    : texts.slice(0, -1).reduceRight((rest, text) => `IFERROR(${text},${rest})`, texts.at(-1) as string)

/** Lays out the inputs in the engine's units: what was given times its factor, else another form of it, else what is taken instead. */
export class UsedInputs {
  private readonly sheet: Sheet
  private readonly layout: Layout
  private readonly units: UnitTables
  private readonly fields: ReadonlyMap<Input, readonly GivenField[]>

  private readonly tables: readonly LaidTable[]

  constructor(
    sheet: Sheet,
    layout: Layout,
    units: UnitTables,
    fields: readonly GivenField[],
    tables: readonly LaidTable[],
  ) {
    this.tables = tables
    this.sheet = sheet
    this.layout = layout
    this.units = units
    const byInput = new Map<Input, GivenField[]>()
    for (const field of fields) {
      for (const input of inputsOf(field.field)) byInput.set(input, [...(byInput.get(input) ?? []), field])
    }
    this.fields = byInput
  }

  lay(input: Input): void {
    const place = this.layout.take(this.sheet, input, input.per)
    this.layout.put(input, place)
    const value = this.layout.plan.valueOf(input)
    const length = this.layout.lengthOf(input.per)
    const textAt = this.textOf(input)
    for (let i = 0; i < length; i++) {
      const cached = typeof value === 'object' ? (value[i] ?? Number.NaN) : value
      const text = textAt?.(i)
      const cell = text === undefined ? number(cached ?? Number.NaN, 'locked') : formula(text, cached)
      this.sheet.set(...place.place(i), cell)
    }
  }

  /** Undefined where no cell of a person gives it: it follows from how many elements there are, or was judged. */
  private textOf(input: Input): ((i: number) => string | undefined) | undefined {
    if (input === path.relative) return (i) => this.relative(i)
    const fields = this.fields.get(input)
    const [first] = fields ?? []
    if (!fields || !first) return undefined
    if (input.per === undefined) return () => this.scalar(input, first)
    if (first.years) return (i) => this.year(input, first, i)
    const byPlace = new Map(
      fields.flatMap((each) => {
        const { element } = each
        return element && element.per === input.per ? [[element.i, each] as const] : []
      }),
    )
    return (i) => {
      const field = byPlace.get(i)
      return field ? this.element(input, field, i) : 'NA()'
    }
  }

  private scalar(input: Input, field: GivenField): string {
    const { value } = field
    if (field.kind === 'choice') return this.choice(input, field)
    const blank = blankOf(input, field)
    const instead = [...this.cellsOf(input.otherwise ?? [], 0), ...(blank === undefined ? [] : [blank])]
    // What a preset takes comes before what other inputs would give.
    const ifBlank = blank !== undefined && input.fallback === undefined ? blank : firstOf(instead)
    return `IF(${value}="",${ifBlank},${this.orElse(this.own(input, field), instead)})`
  }

  private element(input: Input, field: GivenField, i: number): string {
    const { value, field: about } = field
    if (field.kind === 'choice') return this.choice(input, field)
    const blank = blankOf(input, field)
    const own = this.own(input, field)
    const forms = (input.otherwise ?? []).filter(({ form }) => form)
    const others = (input.otherwise ?? []).filter(({ form }) => !form)
    const heads = about.kind === 'quantity' ? about.heads.filter(({ per }) => per === input.per) : []
    // A unit of another head says nothing of this one, which is then what it is without being given.
    const rest = heads.length > 1 && blank !== undefined ? [blank] : []
    const instead = this.orElse(own, [...this.cellsOf(forms, i), ...rest])
    return `IF(${value}="",${blank ?? firstOf(this.cellsOf(others, i))},${instead})`
  }

  private year(input: Input, field: GivenField, i: number): string {
    const { years, blank } = field
    const given = years?.given.from(this.sheet).cell(i)
    const instead = years?.blank?.from(this.sheet).cell(i) ?? blank ?? 'NA()'
    const lifetime = this.layout.find(economics.lifetime).from(this.sheet).cell(0)
    const projectYear = this.layout.find(year).from(this.sheet).cell(i)
    const factor = this.factor(input, field)
    return `IF(OR(${given}="",${projectYear}>${lifetime}),${instead},${given}*${factor})`
  }

  /** A year of a table relative to the number that leads it; after its last year what was before, or nothing. */
  private relative(i: number): string | undefined {
    const { year: years } = this.layout.plan.sizes
    const table = this.tables.find(({ place }) => place === Math.floor(i / years))
    if (!table) return undefined
    const [at, own] = [i % years, this.layout.find(path.relative).from(this.sheet)]
    if (at < table.first || at >= table.years) return undefined
    const cell = table.row.from(this.sheet).cell(at)
    const blank = at <= table.begins ? `${table.before}` : table.isZeroAfter ? '0' : own.before(i)
    return `IF(${cell}="",${blank},${cell}/${table.lead})`
  }

  private choice(input: Input, { value, blank }: GivenField): string {
    const words = this.units.listOf(input.name, input.states ?? [])
    const place = (cell: string) => `MATCH(${cell},${words},0)-1`
    return `IF(${value}="",${blank === undefined ? 'NA()' : place(blank)},${place(value)})`
  }

  /** What was given in the engine's unit; an error where it was given in another form. */
  private own = (input: Input, field: GivenField): string => `${field.value}*${this.factor(input, field)}`

  private factor = (input: Input, { unit, conversion }: GivenField): string =>
    conversion
      ? `${conversion.factor}*${this.units.factor(conversion.unit, input.unit)}`
      : this.units.factor(unit ?? '', input.unit)

  private orElse = (own: string, instead: readonly string[]): string =>
    instead.length > 0 ? `IFERROR(${own},${firstOf(instead)})` : own

  private cellsOf = (formulas: readonly Formula[], i: number): string[] =>
    formulas.map((each) => this.layout.find(each).from(this.sheet).cell(i))
}

/** Another form of an input is nothing where it is not given. */
const blankOf = (input: Input, { blank }: GivenField): string | undefined =>
  headOf.has(input) ? undefined : blank
