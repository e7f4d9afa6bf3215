import type { Inputs } from '../../src/contract/request/inputs.ts'
import { of } from './eligibility-cases.ts'
import { changed } from './examples.ts'

/** A financed plant in whose life something happens, in every way that has numbers of its own. */
export const eventful = (financed: Inputs): Inputs =>
  changed(financed, {
    parts: [
      {
        name: 'Stack',
        share: of(8, '%'),
        lifetime: of(7, 'yr'),
        escalation: of(-1, '%'),
        salvageShare: of(12, '%'),
      },
      { name: 'Catalyst', share: of(2, '%'), lifetime: of(3, 'yr') },
    ],
    'finance.rebuiltPartShare': of(4, '%'),
    'finance.rebuiltPartLifetime': of(6, 'yr'),
    'finance.rebuiltPartEscalation': of(1, '%'),
    'finance.overhaulShare': of(2, '%'),
    'finance.overhaulInterval': of(4, 'yr'),
    'finance.overhaulEscalation': of(1, '%'),
    'convention.replacementTax': 'depreciated',
    'finance.renewalDepreciationMethod': 'sumOfYearsDigits',
    'finance.renewalDepreciationPeriod': of(5, 'yr'),
    'finance.landResaleShare': of(80, '%'),
    'finance.stateTaxRate': of(7, '%'),
    'finance.stateTaxDeducted': of(80, '%'),
    'finance.bonusDepreciation': of(10, '%'),
    'finance.investmentCredit': of(30, '%'),
    'finance.creditBaseReduction': of(50, '%'),
    'finance.productionCredit': of(10, 'MUSD/yr'),
    'finance.productionCreditYears': of(8, 'yr'),
    'finance.productionCreditEscalation': of(2.5, '%'),
    'finance.creditPrice': of(93, '%'),
    'finance.creditCap': undefined,
    'finance.propertyTax': of(0.9, '%/yr'),
    'finance.propertyTaxDecline': of(4, '%/yr'),
    'finance.insurance': of(0.5, '%/yr'),
    'finance.insuranceEscalation': of(1, '%'),
    'finance.decommissioningShare': of(6, '%'),
    'finance.decommissioningCost': of(20, 'MUSD'),
    'finance.decommissioningPayment': 'providedFor',
    'finance.decommissioningFundReturn': of(3, '%'),
  })
