import { carbon } from '../../engine/model/inputs/carbon-inputs.ts'
import type { FieldReader } from './field-reader.ts'
import type { Inputs } from './inputs.ts'

/** RED asks the saving of a fuel that is not of biological origin, 70 %, where all feedstocks are of these. */
const nonBiological: readonly unknown[] = ['capturedCarbonDioxide', 'recycledCarbon']

/** The kind of the fuel under RED, as the classes of its feedstocks have it; undefined where these are not given, or are of both kinds. */
export function renewableKindOf({ feedstocks }: Pick<Inputs, 'feedstocks'>): string | undefined {
  const kinds = feedstocks.map((each) =>
    each.class === undefined ? undefined : nonBiological.includes(each.class),
  )
  const [first] = kinds
  if (first === undefined || kinds.some((each) => each !== first)) return undefined
  return carbon.renewableKind.states?.[Number(first)]
}

/** A kind that the feedstocks contradict would have the wrong saving asked. */
export function checkRenewableKind(reader: FieldReader, inputs: Inputs): void {
  const given = inputs.carbon?.renewableKind
  const kind = renewableKindOf(inputs)
  if (given === undefined || kind === undefined || given === kind) return
  const message = `The feedstocks are of classes that make the fuel ${kind}, not ${given}; leave one of them out.`
  reader.refuse('/carbon/renewableKind', 'contradiction', message)
}
