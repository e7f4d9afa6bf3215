import { input } from '../../language/quantity.ts'

/** Choices of accounting that reasonable people make differently; presets give them names. */
export const conventions = {
  depreciationBase: input({
    symbol: 'κ_dep',
    name: 'What is depreciated',
    unit: '1',
    states: ['totalCapital', 'fixedCapital'],
  }),
  workingCapital: input({
    symbol: 'κ_WC',
    name: 'What becomes of working capital in the last year',
    unit: '1',
    states: ['kept', 'released'],
  }),
  taxLosses: input({
    symbol: 'κ_loss',
    name: 'What becomes of a tax loss: nothing, it is set against later income, or it pays tax back at once',
    unit: '1',
    states: ['lost', 'carriedForward', 'relievedAtOnce'],
  }),
  carbonPremium: input({
    symbol: 'κ_CO2',
    name: 'Whether the price premium for low carbon is paid',
    unit: '1',
    states: ['ignored', 'applied'],
  }),
  returnBasis: input({
    symbol: 'κ_view',
    name: 'Whose money the headline return is on: the project’s, or the owners’ after the loan',
    unit: '1',
    states: ['project', 'equity'],
  }),
  deductibleDebt: input({
    symbol: 'κ_ded',
    name: 'What of the debt service is deducted from taxable income',
    unit: '1',
    states: ['interest', 'payment'],
  }),
  constructionInterest: input({
    symbol: 'κ_IDC',
    name: 'Interest during construction: paid on the year’s draw, paid on all that is drawn, added to the loan from the year after the draw, or none',
    unit: '1',
    states: ['paidOnDraw', 'paidOnBalance', 'capitalised', 'none'],
  }),
  timeZero: input({
    symbol: 'κ_zero',
    name: 'Year whose end is time zero',
    unit: '1',
    states: ['lastConstructionYear', 'firstConstructionYear'],
  }),
  flowTiming: input({
    symbol: 'κ_mid',
    name: 'When in a year money flows',
    unit: '1',
    states: ['endOfYear', 'midYear'],
  }),
  moneyBasis: input({
    symbol: 'κ_real',
    name: 'Whether the discount rate is in money of the day or of constant value',
    unit: '1',
    states: ['nominal', 'real'],
  }),
  workingCapitalMoney: input({
    symbol: 'κ_WC,inf',
    name: 'Whether working capital comes back as it was spent, or risen with inflation',
    unit: '1',
    states: ['asSpent', 'inflated'],
  }),
  residualBookValue: input({
    symbol: 'κ_book',
    name: 'What becomes in the last year of capital that is not depreciated yet',
    unit: '1',
    states: ['lost', 'writtenOff'],
  }),
  replacementTax: input({
    symbol: 'κ_repl',
    name: 'What of replacements is deducted from taxable income: nothing, all in their year, or as they are depreciated anew from it on',
    unit: '1',
    states: ['notDeducted', 'expensed', 'depreciated'],
  }),
  energySales: input({
    symbol: 'κ_sold',
    name: 'What energy sold follows in start-up and as prices rise',
    unit: '1',
    states: ['sales', 'variableCost'],
  }),
}
