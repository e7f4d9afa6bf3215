import { input } from '../../language/quantity.ts'

const once = { toldIfGiven: true, minimum: 0, fallback: 0 } as const

/** What happens in a plant's life besides its operation. */
export const events = {
  decommissioningShare: input({
    symbol: 'x_dec',
    name: 'Cost of decommissioning at the end of life as a share of the fixed capital',
    unit: '1',
    maximum: 1,
    ...once,
  }),
  decommissioningCost: input({
    symbol: 'C_dec',
    name: 'Cost of decommissioning at the end of life besides that share, in year-0 money',
    unit: 'USD',
    ...once,
  }),
  decommissioningPayment: input({
    symbol: 'κ_dec',
    name: 'When decommissioning is paid: in the last year, or by equal payments to a fund in each year of operation',
    unit: '1',
    states: ['atEnd', 'providedFor'],
    toldIfGiven: true,
    fallback: 0,
  }),
  decommissioningFundReturn: input({
    symbol: 'j_dec',
    name: 'What the fund for decommissioning earns per year after tax, nominal',
    unit: '1',
    below: 1,
    ...once,
  }),
}
