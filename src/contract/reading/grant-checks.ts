import { givenOf } from '../../engine/calculate.ts'
import { outputs } from '../../engine/model/outputs.ts'
import { evaluate, orderOf } from '../../engine/run/evaluate.ts'
import { toCase } from '../case.ts'
import type { FieldReader } from '../request/field-reader.ts'
import type { Inputs } from '../request/inputs.ts'

const { capitalSpending, grantFlow, limitedGrant } = outputs
const order = orderOf([grantFlow])

/**
 * Refuses grants that pay more in a year of construction than is spent, at the grant with which they do. The capital
 * follows from nearly everything that is given, so everything must have been found right before.
 */
export function checkGrants(reader: FieldReader, inputs: Inputs): void {
  const { policies = [] } = inputs
  if (!policies.some(({ instrument }) => instrument === 'grant') || fit(inputs)) return
  const exceeding = policies.findIndex((_, i) => !fit({ ...inputs, policies: policies.slice(0, i + 1) }))
  const { slots } = evaluate(order, givenOf(toCase(inputs)))
  const message = `The grants come to ${total(slots[limitedGrant.id])} USD and the capital that is spent to ${total(slots[capitalSpending.id])} USD; in no year of construction may grants pay more than is spent.`
  reader.refuse(`/policies/${exceeding}/value/value`, 'out_of_range', message)
}

/** Whether the grants stay within the capital; where there is none, there is nothing to compare them with. */
function fit(inputs: Inputs): boolean {
  const { reasons } = evaluate(order, givenOf(toCase(inputs)))
  return reasons.get(grantFlow) !== grantFlow.absent
}

const total = (series: unknown): number => {
  const sum = Array.from(series as ArrayLike<number>).reduce((before, each) => before + each, 0)
  return Number(sum.toPrecision(6))
}
