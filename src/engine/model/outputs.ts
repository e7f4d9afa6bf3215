import * as capital from './capital.ts'
import * as carbon from './carbon.ts'
import * as cashFlow from './cash-flow.ts'
import * as consumption from './consumption.ts'
import * as costs from './costs.ts'
import * as levelizedCost from './levelized-cost.ts'
import * as profitability from './profitability.ts'

/** What a calculation answers: everything the model's files export. */
export const outputs = {
  ...consumption,
  ...capital,
  ...carbon,
  ...costs,
  ...levelizedCost,
  ...cashFlow,
  ...profitability,
}
