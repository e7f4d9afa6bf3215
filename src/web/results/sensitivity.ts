import type { Sensitivity } from '../charts/tornado-data.ts'
import type { TornadoAnswer } from '../engine/tornado-sweep.ts'
import type { SweptInput } from '../inputs/swept-inputs.ts'
import type { Headline } from './headlines.ts'

type Scalar = Sensitivity['output']

/** An answer of the worker as the chart of one headline number, in the unit that people read that in. */
export function sensitivityOf(
  answer: TornadoAnswer,
  inputs: readonly SweptInput[],
  headline: Headline,
  range: string,
): Sensitivity | undefined {
  const { name, short, unit, factor } = headline
  const shownIn = (scalar: TornadoAnswer['now'][string]): Omit<Scalar, 'label'> => ({
    ...scalar,
    unit,
    value: scalar.value === null ? null : scalar.value * factor,
  })
  const now = answer.now[name]
  if (!now) return undefined
  const byPointer = new Map(inputs.map((each) => [each.pointer, each]))
  const rows = answer.rows.flatMap(({ pointer, low, high }) => {
    const about = byPointer.get(pointer)
    const ends = [low, high].map(({ input, outputs }) => ({ input, output: outputs[name] }))
    const [from, to] = ends.map(({ input, output }) => ({ input, output: shownIn(output ?? now) }))
    if (!about || !from || !to) return []
    // An input of which the number is none at both ends as it is now moves nothing.
    const isActive = ends.some(({ output }) => output?.value !== now.value)
    return isActive ? [{ pointer, label: about.label, unit: about.unit, low: from, high: to }] : []
  })
  return { output: { label: short, ...shownIn(now) }, range, rows }
}
