import { year } from '../../engine/model/inputs/economic-inputs.ts'
import { lending } from '../../engine/model/inputs/lending-inputs.ts'
import { outputs } from '../../engine/model/outputs.ts'
import { group, groupIfGiven, numbers, optionalText, own, rows, series, text } from './member.ts'

export const unpaidDescription =
  'Why the policy pays nothing, where the fuel is not eligible under the scheme that it needs.'

export const financialMembers = {
  ...numbers('ROADSHOW', {
    npv: outputs.netPresentValue,
    npvProject: outputs.projectNetPresentValue,
    npvEquity: outputs.equityNetPresentValue,
  }),
  ...numbers('ADVANCE', {
    irrProject: outputs.projectRateOfReturn,
    irrEquity: outputs.equityRateOfReturn,
    irrNominal: outputs.nominalRateOfReturn,
    irrReal: outputs.realRateOfReturn,
  }),
  ...numbers('CORE', {
    discountRateNominal: outputs.nominalDiscountRate,
    discountRateReal: outputs.realDiscountRate,
  }),
  ...numbers('ROADSHOW', { minimumDebtServiceCover: outputs.lowestDebtServiceCover }),
  ...numbers('CORE', { payback: outputs.simplePayback }),
  // Exists exactly where the net present value is positive.
  ...numbers('ROADSHOW', { discountedPayback: outputs.discountedPayback }),
  mfsp: own('ROADSHOW', [outputs.minimumSellingPrice]),
  irr: own('ADVANCE', [outputs.rateOfReturn]),
  cashFlows: rows(
    'CashFlow',
    'years',
    numbers('ROADSHOW', {
      year,
      capital: outputs.capitalFlow,
      revenue: outputs.revenueFlow,
      opex: outputs.opexFlow,
      depreciation: outputs.depreciation,
      tax: outputs.tax,
      cashFlow: outputs.cashFlow,
      discountFactor: outputs.discountFactor,
      discountedCashFlow: outputs.discountedCashFlow,
      cumulativeCashFlow: outputs.cumulativeCashFlow,
      cumulativeDiscountedCashFlow: outputs.cumulativeDiscountedCashFlow,
    }),
  ),
  /** Answered by column, because most of it is 0 for most plants. */
  cashFlowSeries: group(
    'CashFlowSeries',
    series('ROADSHOW', {
      capitalSpending: outputs.capitalSpending,
      workingCapital: outputs.workingCapitalFlow,
      policyIncome: outputs.policyIncome,
      policyTaxCredit: outputs.policyTaxCredit,
      grants: outputs.grantFlow,
      variableCost: outputs.variableCostFlow,
      fixedCost: outputs.fixedCostFlow,
      taxProject: outputs.projectTax,
      taxEquity: outputs.equityTax,
      loanDrawn: outputs.loanDrawn,
      constructionInterest: outputs.constructionInterest,
      interest: outputs.interest,
      principal: outputs.principal,
      loanBalance: outputs.loanBalance,
      cashAvailableForDebtService: outputs.cashAvailableForDebtService,
      debtServiceCover: outputs.debtServiceCover,
      cashFlowProject: outputs.projectCashFlow,
      cashFlowEquity: outputs.equityCashFlow,
      returnFlow: outputs.returnFlow,
    }),
    'What else there is of each year, a number for each row of cashFlows.',
  ),
  debt: groupIfGiven(
    lending,
    'Debt',
    {
      ...numbers('ROADSHOW', {
        loan: outputs.loan,
        borrowedShare: outputs.borrowedShare,
        targetCover: outputs.targetCover,
        lowestCover: outputs.lowestDebtServiceCover,
        averageCover: outputs.averageDebtServiceCover,
        loanLifeCover: outputs.loanLifeCover,
        projectLifeCover: outputs.projectLifeCover,
        fee: outputs.loanFee,
      }),
      ...series('ROADSHOW', {
        reserve: outputs.serviceReserve,
        swept: outputs.sweptCash,
        kept: outputs.keptCash,
      }),
    },
    'What lenders ask of a loan; only where finance says how the loan is sized, or what else lenders ask.',
  ),
  policyPayments: rows('PolicyPayment', 'policies', {
    name: text('ROADSHOW', 'string', ({ item }) => item.name),
    instrument: text('ROADSHOW', 'string', ({ item }) => String(item.instrument)),
    scheme: optionalText(
      'ROADSHOW',
      'The scheme whose eligibility the policy needs.',
      ({ item: { scheme } }) => (scheme === 'none' || scheme === undefined ? undefined : String(scheme)),
    ),
    ...numbers('ROADSHOW', { total: outputs.policyTotal, presentValue: outputs.policyPresentValue }),
    reason: optionalText('ROADSHOW', unpaidDescription, ({ reason }) => reason),
  }),
  contractPayments: own('ROADSHOW', [
    outputs.contractTotal,
    outputs.contractPresentValue,
    outputs.contractFlow,
  ]),
  ownPrices: own('ROADSHOW', [
    outputs.ownPricePerMass,
    outputs.ownPricePerEnergy,
    outputs.ownFactor,
    outputs.ownAmount,
  ]),
  policyWaterfall: own('ROADSHOW', [outputs.minimumSellingPrice, outputs.abatementCost]),
  convention: own('CORE'),
} as const

const {
  mfsp: _,
  policyPayments: __,
  policyWaterfall: ___,
  contractPayments: ____,
  ownPrices: _____,
  ...others
} = financialMembers

/** What of these a project has without a plant behind it, which has no product to solve a price of. */
export const projectMembers = others
