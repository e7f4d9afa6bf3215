import { type Case, givenOf } from '../../engine/calculate.ts'
import type {
  Quantity as EngineQuantity,
  Formula,
  Index,
  Input,
  Value,
} from '../../engine/language/quantity.ts'
import { product } from '../../engine/model/inputs/inputs.ts'
import { type Evaluation, evaluate, orderOf } from '../../engine/run/evaluate.ts'
import { toCase } from '../case.ts'
import {
  type Field,
  type Fields,
  headOf,
  inputsOf,
  type List,
  lists,
  type Section,
  sections,
} from '../request/catalogue.ts'
import type { FieldReader } from '../request/field-reader.ts'
import type { Inputs, Item, SectionValues } from '../request/inputs.ts'
import { isMeasuredBy } from '../request/quantity-units.ts'
import { describeRange, isInRange } from '../request/range.ts'
import { placesOf } from '../request/series-of.ts'
import { leading, type Table } from '../request/table.ts'
import type { Quantity } from '../schemas/reference-datum.ts'
import { lowered } from '../text/initial-letter.ts'

const heads = (field: Field | undefined) => (field?.kind === 'quantity' ? field.heads : [])

const everyHead = ([...Object.values(sections), ...Object.values(lists)] as readonly Fields[])
  .flatMap((fields) => Object.values(fields))
  .flatMap(heads)
const order = orderOf(everyHead)

/** Every quantity of a document in the engine's unit, also where it was given in a unit of another kind. */
export class Converted {
  private readonly given: Case
  private evaluation: Evaluation | undefined

  constructor(inputs: Inputs) {
    this.given = toCase(inputs)
  }

  /** NaN where there is none, or where what converts it is missing. */
  valueOf(input: Input, i = 0): number {
    const given = elementOf(this.given.values.get(input), i)
    if (!Number.isNaN(given)) return given
    // Most documents give everything in the engine's kinds of units, and then there is nothing to compute.
    this.evaluation ??= evaluate(order, givenOf(this.given))
    return elementOf(this.evaluation.slots[input.id], i)
  }
}

const elementOf = (value: Value | undefined, i: number): number =>
  (typeof value === 'object' ? value[i] : value) ?? Number.NaN

/** A part of a document: a section, or an element of a list with its place there and in the engine's series. */
interface Part {
  readonly fields: Fields
  readonly given: SectionValues | Item
  readonly pointer: string
  readonly n: number
  readonly i: number
  readonly per?: Index
}

function partsOf(inputs: Inputs): Part[] {
  const ofSections = (Object.keys(sections) as Section[]).map((key) => {
    return { fields: sections[key], given: inputs[key] ?? {}, pointer: `/${key}`, n: 0, i: 0 }
  })
  const ofLists = (Object.keys(lists) as List[]).flatMap((key) => {
    const items = inputs[key] ?? []
    return placesOf(key, items).map(({ per, i }, n) => {
      return { fields: lists[key], given: items[n] ?? {}, pointer: `/${key}/${n}`, n, i, per }
    })
  })
  return [...ofSections, ...ofLists]
}

/** Refuses units that need a number which is missing, and says which; and what is out of range once it is converted. */
export function checkConversions(reader: FieldReader, inputs: Inputs, converted: Converted): void {
  const check = new ConversionCheck(reader, inputs, converted)
  for (const part of partsOf(inputs)) {
    for (const [key, field] of Object.entries(part.fields)) {
      const given = part.given[key]
      if (field.kind !== 'quantity' || typeof given !== 'object') continue
      const quantity = leading(given as Quantity | Table)
      const form = inputsOf(field).find((each) => each.per === part.per && isMeasuredBy(quantity, each))
      const head = form && headOf.get(form)
      if (head) check.quantity(part, key, quantity, { form, head })
    }
  }
}

/** What is said of a quantity that was given in one form of an input. */
class ConversionCheck {
  private readonly reader: FieldReader
  private readonly inputs: Inputs
  private readonly converted: Converted
  /** Several quantities may need the same number; it is asked for once. */
  private readonly asked = new Set<string>()

  constructor(reader: FieldReader, inputs: Inputs, converted: Converted) {
    this.reader = reader
    this.inputs = inputs
    this.converted = converted
  }

  quantity(
    part: Part,
    key: string,
    { value, unit }: Quantity,
    { form, head }: { form: Input; head: Input },
  ): void {
    const formula = head.otherwise?.find((each) => each.form === form)
    const needed = formula ? this.needed(part, formula, head) : []
    for (const { pointer, isGiven, input } of needed.filter((each) => !this.asked.has(each.pointer))) {
      this.asked.add(pointer)
      const what = `${head.name} in ${unit} needs the ${lowered(input.name)}`
      if (isGiven)
        this.reader.refuse(`${pointer}/value`, 'out_of_range', `${what} to be above 0 ${input.unit}.`)
      else this.reader.refuse(pointer, 'missing', `${what}, for example in ${input.unit}.`)
    }
    const result = this.converted.valueOf(head, part.i)
    if (needed.length > 0 || isInRange(result, head)) return
    const range = describeRange(head) || 'a finite number'
    const said = `${value} ${unit} was given, which is ${Number(result.toPrecision(6))} ${head.unit}`
    this.reader.refuse(
      `${part.pointer}/${key}/value`,
      'out_of_range',
      `“${head.name}” must be ${range}; ${said}.`,
    )
  }

  /** The numbers that a conversion cannot do without and that are missing or 0: of the same row, or of every fuel. */
  private needed(part: Part, formula: Formula, head: Input) {
    return [...inputsBelow(formula)].flatMap((input) => {
      const rows = input.per === head.per ? [part] : input.per === 'product' ? this.fuels() : []
      return rows.flatMap(({ fields, given, pointer, i }) => {
        const key = Object.keys(fields).find((each) => heads(fields[each]).includes(input))
        if (!key || this.converted.valueOf(input, i) > 0) return []
        const isGiven = given[key] !== undefined
        // What is given in a unit that needs something itself is refused for that.
        if (isGiven && Number.isNaN(this.converted.valueOf(input, i))) return []
        return [{ pointer: `${pointer}/${key}`, isGiven, input }]
      })
    })
  }

  private fuels(): Part[] {
    const isMade = ({ i }: Part) => this.converted.valueOf(product.yield, i) > 0
    return partsOf({ ...this.inputs, feedstocks: [], utilities: [], policies: [] }).filter(
      (part) => part.per === 'product' && part.given.isFuel === true && isMade(part),
    )
  }
}

/** The inputs that a formula is computed from, but for the form that it converts and what these follow from themselves. */
function inputsBelow(formula: Formula): Set<Input> {
  const found = new Set<Input>()
  const visit = (quantity: EngineQuantity): void => {
    if (quantity.kind === 'input' && quantity !== formula.form) found.add(quantity)
    else if (quantity.kind === 'formula') quantity.operands.forEach(visit)
  }
  visit(formula)
  return found
}
