import type { Input, Value } from '../../engine/language/quantity.ts'
import { installationStarts, schemeFacts } from '../../engine/model/inputs/scheme-inputs.ts'
import type { Inputs } from './inputs.ts'

/** What the facts of a document are to the engine; nothing where they are what holds without them. */
export function schemeFactValues({ eligibility = {}, feedstocks }: Inputs): [Input, Value][] {
  const { hasLowLandUseChangeRisk, operationStart } = eligibility
  const isOfManure = feedstocks.every(({ material }) => material === 'animalManure')
  return [
    ...(hasLowLandUseChangeRisk === true ? [[schemeFacts.isLowLandUseRisk, 1] as [Input, Value]] : []),
    ...(typeof operationStart === 'string'
      ? [[schemeFacts.installationStart, startOf(operationStart)] as [Input, Value]]
      : []),
    ...(isOfManure ? [[schemeFacts.isOfManure, 1] as [Input, Value]] : []),
  ]
}

/** @param day as YYYY-MM-DD, which sorts as text. */
function startOf(day: string): number {
  if (day <= '2015-10-05') return installationStarts.indexOf('until5October2015')
  return installationStarts.indexOf(day <= '2020-12-31' ? 'from6October2015' : 'from2021')
}
