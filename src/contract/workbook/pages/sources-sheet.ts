import { quantities } from '../../../engine/calculate.ts'
import type { Input, Quantity } from '../../../engine/language/quantity.ts'
import { Sheet, text } from '../book/sheet.ts'
import type { Layout } from '../workings/layout.ts'

const widths = [12, 58, 16, 60, 60]

/** Where each number of the model is from: its definition, and of an input the value that was calculated with. */
export function sourcesSheet(layout: Layout, sourceOf: (input: Input) => string | undefined): Sheet {
  const sheet = new Sheet('Sources', widths, [2, 0])
  sheet.add(text('Sources', 'title'))
  const heads = ['Symbol', 'Quantity', 'Sheet', 'Source of the definition', 'Source of the value']
  sheet.add(...heads.map((each) => text(each, 'header')))
  for (const quantity of quantities) {
    if (!layout.has(quantity)) continue
    const value = quantity.kind === 'input' ? (sourceOf(quantity) ?? '') : ''
    const definition = definitionOf(quantity)
    if (definition === '' && value === '') continue
    const { name } = layout.find(quantity).sheet
    sheet.add(text(quantity.symbol), text(quantity.name), text(name), text(definition), text(value))
  }
  return sheet
}

const definitionOf = (quantity: Quantity): string =>
  quantity.source ?? (quantity.kind === 'input' ? quantity.rangeSource : undefined) ?? ''
