import { items } from '../../engine/model/inputs/capital-inputs.ts'
import { pioneer } from '../../engine/model/inputs/pioneer-inputs.ts'
import { isObject } from '../request/field-error.ts'
import type { FieldReader } from '../request/field-reader.ts'

type Fields = Readonly<Record<string, unknown>>

/**
 * Capital is one figure or in parts, an index is a pair, and a pioneer plant needs what makes it one. Looks only at
 * what is given, so the document need not be well formed.
 */
export function checkCapital(reader: FieldReader, document: Fields): void {
  const { economics, capital = {} } = document
  if (!isObject(economics) || !isObject(capital)) return
  const has = (key: string) => capital[key] !== undefined
  const forms = [
    economics.referenceCapital !== undefined,
    has('insideBatteryLimits'),
    has('purchasedEquipment'),
  ].filter(Boolean)
  if (forms.length === 0) {
    const message =
      'Total capital investment of the reference plant (in USD) is missing, and so are its parts.'
    reader.refuse('/economics/referenceCapital', 'missing', message)
  }
  if (forms.length > 1) {
    const message =
      'Give the capital of the reference plant once: as one figure, in parts, or by a Lang factor.'
    reader.refuse('/capital', 'given_twice', message)
  }
  if (has('purchasedEquipment') !== has('langFactor')) {
    reader.refuse('/capital', 'missing', 'Delivered equipment and a Lang factor belong together.')
  }
  if (has('costIndex') !== has('costIndexReference')) {
    reader.refuse('/capital', 'missing', 'A cost index is needed for both years of money, or for none.')
  }
  checkRatios(reader, economics, has)
  checkPioneer(reader, capital)
}

function checkRatios(
  reader: FieldReader,
  { workingCapitalRatio, indirectOpexRatio }: Fields,
  has: (key: string) => boolean,
): void {
  const ofTotal = workingCapitalRatio !== undefined
  if (!ofTotal && !has('workingCapitalOfFixed')) {
    const message =
      'Working capital as a fraction of total capital is missing, and so is that of fixed capital.'
    reader.refuse('/economics/workingCapitalRatio', 'missing', message)
  }
  if (ofTotal && has('workingCapitalOfFixed')) {
    const message = `“${items.workingCapitalOfFixed.name}” is given, and that of the total capital, too.`
    reader.refuse('/capital/workingCapitalOfFixed', 'given_twice', message)
  }
  if (indirectOpexRatio === undefined && !has('insideBatteryLimits')) {
    const message = 'Indirect operating cost per year as a fraction of total capital (in 1/yr) is missing.'
    reader.refuse('/economics/indirectOpexRatio', 'missing', message)
  }
}

function checkPioneer(reader: FieldReader, capital: Fields): void {
  if (capital.plantKind !== 'pioneer') return
  for (const [key, { name, optional }] of Object.entries(pioneer)) {
    if (!optional || capital[key] !== undefined) continue
    reader.refuse(`/capital/${key}`, 'missing', `${name}: a pioneer plant needs it.`)
  }
}
