import { full } from '../../format/numbers.ts'
import { parseNumber } from '../../format/parse-number.ts'
import { isSame, type Json } from '../../workspace/document.ts'
import type { Change } from '../../workspace/edits.ts'
import { problemOf, type ScaleEntries, type ScaleField, scaleFields } from './scale-form.ts'

/** How the feedstock comes, as it is kept with the case. */
type Kept = Readonly<Record<string, Json>>

/** More than a road may be longer than the straight line. */
const mostDetour = 10

/** What an entry is kept as: null where it is empty, undefined where there is nothing to be kept yet. */
function keptAs(name: ScaleField, text: string): Json | undefined {
  const { unit } = scaleFields.find((field) => field.name === name) ?? {}
  const typed = parseNumber(text, { units: unit === '%' ? ['%'] : [] })
  if (typed.kind === 'empty') return null
  if (typed.kind !== 'number' || problemOf(text, unit) !== undefined) return undefined
  if (unit !== undefined) return { value: typed.value, unit }
  return typed.value >= 1 && typed.value <= mostDetour ? typed.value : undefined
}

function textOf(kept: Json): string {
  if (kept === null) return ''
  return full(typeof kept === 'number' ? kept : Number((kept as { readonly value: number }).value))
}

/** What stands in the boxes: what was typed, as long as it says what is kept or nothing that could be. */
export const entriesOf = (kept: Kept, typed: Partial<ScaleEntries>): ScaleEntries =>
  Object.fromEntries(
    scaleFields.map(({ name }) => {
      const own = kept[name] ?? null
      const text = typed[name]
      const value = text === undefined ? undefined : keptAs(name, text)
      const isTyped = text !== undefined && (value === undefined || isSame(value, own))
      return [name, isTyped ? text : textOf(own)]
    }),
  ) as ScaleEntries

/** What is to be kept otherwise than it is. */
export const changesOfEntries = (kept: Kept, entries: ScaleEntries): Change[] =>
  scaleFields.flatMap(({ name }) => {
    const to = keptAs(name, entries[name])
    const isOther = to !== undefined && !isSame(to, kept[name] ?? null)
    return isOther ? [{ pointer: `/logistics/${name}`, to }] : []
  })
