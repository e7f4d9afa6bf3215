import type { Scalar } from '../answers/scalar.ts'
import { canonicalJson } from '../exchange/bundle/canonical-json.ts'
import type { Assumption } from './assumptions.ts'
import type { Effect } from './effects.ts'
import type { Register, RegisteredInput } from './register.ts'

/** A scenario of a project with its register, or why there is none. */
export interface ScenarioRegister {
  readonly id: string
  readonly name: string
  readonly register: Register | null
  readonly reason: string | null
}

/** What an input is in some scenarios of a project: the same value, of the same source, with the same note. */
export interface ProjectAssumption
  extends Pick<Assumption, 'value' | 'origin' | 'source' | 'confidence' | 'note'> {
  /** Their ids, in the order of the project. */
  readonly scenarios: readonly string[]
  /** The effect in the scenario in which it is largest; null where it is no number that can be moved by a tenth. */
  readonly effect: (Effect & { readonly scenario: string }) | null
  /** Whether it is large in any of them. */
  readonly isLarge: boolean
  readonly isWeak: boolean
}

/** An input of a project: one value where all scenarios have the same. */
export interface ProjectInput extends Pick<Assumption, 'place' | 'section' | 'label'> {
  readonly isSame: boolean
  readonly values: readonly ProjectAssumption[]
}

export interface ProjectRegister {
  readonly output: { readonly name: string; readonly unit: string }
  readonly scenarios: readonly { readonly id: string; readonly name: string; readonly base: Scalar }[]
  /** Those first that move the output most in any scenario. */
  readonly inputs: readonly ProjectInput[]
}

/** The registers of several scenarios as one: an input a row, with the scenarios in which it differs. */
export function projectRegisterOf(
  output: ProjectRegister['output'],
  parts: readonly ScenarioRegister[],
): ProjectRegister {
  const byPlace = new Map<string, Map<string, ProjectAssumption>>()
  const named = new Map<string, RegisteredInput>()
  for (const { id, register } of parts) {
    for (const input of register?.inputs ?? []) {
      const values = byPlace.get(input.place) ?? new Map<string, ProjectAssumption>()
      byPlace.set(input.place, values)
      if (!named.has(input.place)) named.set(input.place, input)
      const key = keyOf(input)
      values.set(key, joined(values.get(key), input, id))
    }
  }
  const read = parts.filter(({ register }) => register !== null).length
  const inputs = [...named.values()].map(({ place, section, label }): ProjectInput => {
    const values = [...(byPlace.get(place)?.values() ?? [])]
    return {
      place,
      section,
      label,
      isSame: values.length === 1 && values[0]?.scenarios.length === read,
      values,
    }
  })
  return {
    output,
    scenarios: parts.map(({ id, name, register, reason }) => ({
      id,
      name,
      base: register?.output.base ?? { value: null, unit: output.unit, reason: reason ?? '' },
    })),
    inputs: inputs.toSorted((a, b) => swingOf(b) - swingOf(a)),
  }
}

/** What a reader would call the same. */
const keyOf = ({ value, origin, source, confidence, note }: RegisteredInput): string =>
  canonicalJson({ value, origin, source, confidence, note: note?.note ?? null })

/** A value that another scenario has as well; the largest effect is told. */
function joined(
  known: ProjectAssumption | undefined,
  { value, origin, source, confidence, note, effect, isLarge, isWeak }: RegisteredInput,
  scenario: string,
): ProjectAssumption {
  const own = effect && { ...effect, scenario }
  if (!known) {
    return { scenarios: [scenario], value, origin, source, confidence, note, effect: own, isLarge, isWeak }
  }
  const isLarger = own !== null && own.swing > (known.effect?.swing ?? -1)
  return {
    ...known,
    scenarios: [...known.scenarios, scenario],
    effect: isLarger ? own : known.effect,
    isLarge: known.isLarge || isLarge,
  }
}

/** What moves nothing keeps the order of the inputs. */
const swingOf = ({ values }: ProjectInput): number =>
  Math.max(...values.map(({ effect }) => effect?.swing ?? -1))
