import type { CostOfScale } from '../../charts/scale-curve-data.ts'
import type { ScaleAnswer } from '../../engine/study-run.ts'
import { parseNumber } from '../../format/parse-number.ts'
import type { Headline } from '../headlines.ts'
import { scaleTexts } from './scale-texts.ts'

/** What a person says of the way of the feedstock, in the unit that it is asked for in. */
export const scaleFields = [
  { name: 'yield', unit: 't/(km2·yr)', isNeeded: true },
  { name: 'share', unit: '%', isNeeded: false },
  { name: 'detour', unit: undefined, isNeeded: false },
  { name: 'costPerTonne', unit: 'USD/t', isNeeded: false },
  { name: 'costPerTonneKilometre', unit: 'USD/(t·km)', isNeeded: true },
] as const

export type ScaleField = (typeof scaleFields)[number]['name']
/** As it is typed. */
export type ScaleEntries = Readonly<Record<ScaleField, string>>

export const noEntries: ScaleEntries = {
  yield: '',
  share: '',
  detour: '',
  costPerTonne: '',
  costPerTonneKilometre: '',
}

/** Those of the example of the manual: fat that is collected from a wide country. */
export const exampleEntries: ScaleEntries = {
  yield: '0.5',
  share: '20',
  detour: '1.3',
  costPerTonne: '8',
  costPerTonneKilometre: '0.12',
}

/** What is wrong with what somebody has typed; undefined where nothing is, or nothing was typed. */
export function problemOf(text: string, unit: string | undefined): string | undefined {
  const typed = parseNumber(text, { units: unit === '%' ? ['%'] : [] })
  if (typed.kind === 'unclear') return typed.message
  return typed.kind === 'number' && typed.value < 0 ? scaleTexts.negative : undefined
}

/** A search for the best scale, as the API takes it but for its base; undefined until all that is needed is a number. */
export function scaleForm(entries: ScaleEntries, feedstock: string, output: string) {
  const given = scaleFields.map(({ name, unit, isNeeded }) => {
    const typed = parseNumber(entries[name], { units: unit === '%' ? ['%'] : [] })
    const isMissing = typed.kind === 'empty' ? isNeeded : problemOf(entries[name], unit) !== undefined
    const value = typed.kind === 'number' ? typed.value : undefined
    return { name, isMissing, value: unit === undefined || value === undefined ? value : { value, unit } }
  })
  if (given.some(({ isMissing }) => isMissing)) return undefined
  const said = given.filter(({ value }) => value !== undefined)
  const logistics = { feedstock, ...Object.fromEntries(said.map(({ name, value }) => [name, value])) }
  return { kind: 'scale', logistics, outputs: [output] }
}

/** What a search has answered of one cost. */
export function costOfScale(
  { capacities, haul, capital, results }: ScaleAnswer,
  { name, short }: Headline,
): CostOfScale | undefined {
  const found = results[name]
  if (!found) return undefined
  const { unit, optimum, total, logistics, base } = found
  const [low, high] = optimum?.withinOnePercent ?? []
  return {
    label: short,
    unit,
    capacityUnit: capacities.unit,
    capacities: capacities.values,
    haul: haul.values,
    total,
    logistics,
    // It is told as a part of the levelized cost alone.
    capital: name === 'lcop' ? (capital?.values ?? null) : null,
    optimum: optimum && {
      capacity: optimum.capacity.value,
      unitCost: optimum.unitCost.value,
      logistics: optimum.logistics.value,
      haul: optimum.haul.value,
      feedstockPrice: optimum.feedstockPrice.value,
      isAtBound: optimum.isAtBound,
      withinOnePercent: [low?.value ?? optimum.capacity.value, high?.value ?? optimum.capacity.value],
    },
    reason: found.reason,
    own: base.value,
  }
}
