import {
  fieldOf,
  itemsOf,
  listParts,
  membersOf,
  type Part,
  placeOf,
  plainParts,
} from '../analyses/attribution/document-parts.ts'
import { isSameValue } from '../analyses/attribution/same-value.ts'
import { supplySource } from '../outcome/changed-supplies.ts'
import { type Field, inputsOf } from '../request/catalogue.ts'
import { isObject } from '../request/field-error.ts'
import type { Inputs } from '../request/inputs.ts'
import type { Provenance } from '../schemas/reference-datum.ts'

export const confidences = ['high', 'medium', 'low'] as const
type Confidence = (typeof confidences)[number]

/** What a person has written of an input. */
export interface AssumptionNote {
  readonly place: string
  readonly note: string | null
  /** Where a value of one's own is from. */
  readonly source: string | null
  readonly confidence: Confidence | null
  /** A name, and a time as ISO 8601. */
  readonly by: string
  readonly at: string
  /** The value that it is written of, where it holds for that alone; left out, it holds whatever the value. */
  readonly of?: unknown
}

/** What a scenario's inputs began as, with the origin of each by pointer. */
export interface Origins {
  readonly inputs: unknown
  readonly provenance: Readonly<Record<string, Provenance>>
}

/** One input of a document, with what is known of where it is from. */
export interface Assumption {
  /** Elements of lists by their names: `/feedstocks/UCO/price`. */
  readonly place: string
  readonly pointer: string
  readonly section: Part
  readonly label: string
  /** As the inputs have it. */
  readonly value: unknown
  readonly origin: 'default' | 'own'
  readonly source: string | null
  readonly confidence: Confidence | null
  readonly note: AssumptionNote | null
}

/** Every input that a document gives, in its order; names of elements are what they are found by. */
export function assumptionsOf(
  inputs: Inputs,
  origins: Origins | undefined,
  notes: readonly AssumptionNote[],
): Assumption[] {
  const began = new Map(membersIn(origins?.inputs).map((each) => [each.place, each]))
  const written = new Map(notes.map((each) => [each.place, each]))
  return membersIn(inputs).map((member): Assumption => {
    const { place, pointer, part, key, element, value } = member
    const field = fieldOf(part, key)
    const note = noteOf(written.get(place), field, value)
    const default_ = began.get(place)
    const isDefault = default_ !== undefined && isSameValue(field, default_.value, value)
    const datum = isDefault ? origins?.provenance[default_.pointer] : undefined
    return {
      place,
      pointer,
      section: part,
      label: labelOf(field, key, element),
      value,
      origin: isDefault ? 'default' : 'own',
      // A doubted datum is no better than its doubt.
      source: note?.source ?? member.supplier ?? datum?.source ?? null,
      confidence: note?.confidence ?? (datum?.doubts ? 'low' : (datum?.confidence ?? null)),
      note,
    }
  })
}

/** What is written of the value; null where that is of another one. */
function noteOf(
  note: AssumptionNote | undefined,
  field: Field | undefined,
  value: unknown,
): AssumptionNote | null {
  if (!note || note.of === undefined) return note ?? null
  const { of, ...written } = note
  return isSameValue(field, of, value) ? written : null
}

interface Member {
  readonly place: string
  readonly pointer: string
  readonly part: Part
  readonly key: string
  readonly element: string | undefined
  readonly value: unknown
  /** The supplier that it is from. */
  readonly supplier?: string | undefined
}

function membersIn(document: unknown): Member[] {
  if (!isObject(document)) return []
  const inputs = document as unknown as Inputs
  const plain = plainParts.flatMap((part) => {
    if (inputs[part] === undefined) return []
    return Object.entries(membersOf(inputs, part)).map(([key, value]): Member => {
      const place = placeOf(part, key)
      return { place, pointer: place, part, key, element: undefined, value }
    })
  })
  const listed = listParts.flatMap((list) =>
    itemsOf(inputs, list).flatMap((item, i) =>
      Object.entries(item)
        // What a supplier is stands with the numbers that are from it.
        .filter(([key]) => key !== 'name' && key !== 'suppliedBy')
        .map(([key, value]): Member => {
          const [place, pointer] = [placeOf(list, item.name, key), placeOf(list, String(i), key)]
          const supplier = supplySource(item, key)
          return { place, pointer, part: list, key, element: item.name, value, supplier }
        }),
    ),
  )
  return [...plain, ...listed].filter(({ value }) => value !== null && value !== undefined)
}

function labelOf(field: Field | undefined, key: string, element: string | undefined): string {
  const name = field && ('name' in field ? field.name : inputsOf(field)[0]?.name)
  const own = name ?? (key === 'preset' ? 'Preset of conventions' : key)
  return element === undefined ? own : `${element}: ${own}`
}
