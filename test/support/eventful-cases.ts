import type { Inputs } from '../../src/contract/request/inputs.ts'
import { of } from './eligibility-cases.ts'
import { changed } from './examples.ts'

/** A financed plant in whose life something happens, in every way that has numbers of its own. */
export const eventful = (financed: Inputs): Inputs =>
  changed(financed, {
    'finance.decommissioningShare': of(6, '%'),
    'finance.decommissioningCost': of(20, 'MUSD'),
    'finance.decommissioningPayment': 'providedFor',
    'finance.decommissioningFundReturn': of(3, '%'),
  })
