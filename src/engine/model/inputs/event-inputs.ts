import { input } from '../../language/quantity.ts'
import { depreciationMethods } from '../../numerics/depreciation.ts'

const once = { toldIfGiven: true, minimum: 0, fallback: 0 } as const

const ofRenewal = {
  share: { unit: '1', maximum: 1, ...once },
  interval: { unit: 'yr', minimum: 1, maximum: 60, integer: true, toldIfGiven: true, fallback: 10 },
  escalation: { unit: '1', above: -1, below: 1, toldIfGiven: true, fallback: 0 },
  depreciableShare: { unit: '1', minimum: 0, maximum: 1, toldIfGiven: true, fallback: 1 },
} as const

/** A part of the plant that is renewed again and again, in money of year 0. */
const rebuilt = {
  share: input({
    ...ofRenewal.share,
    symbol: 'x_part',
    name: 'Part with a life of its own: what it costs each time, as a share of the fixed capital',
  }),
  interval: input({
    ...ofRenewal.interval,
    symbol: 'n_part',
    name: 'Part with a life of its own: years of operation after which it is rebuilt, again and again, but for the last year',
  }),
  escalation: input({
    ...ofRenewal.escalation,
    symbol: 'e_part',
    name: 'Part with a life of its own: rise of its cost per year above inflation',
  }),
  depreciableShare: input({
    ...ofRenewal.depreciableShare,
    symbol: 'x_part,dep',
    name: 'Part with a life of its own: share of its cost that is depreciated anew, the rest being never deducted',
  }),
}

const overhauled = {
  share: input({
    ...ofRenewal.share,
    symbol: 'x_over',
    name: 'Major overhaul: what it costs each time, as a share of the fixed capital',
  }),
  interval: input({
    ...ofRenewal.interval,
    symbol: 'n_over',
    name: 'Major overhaul: years of operation after which it is done, again and again, but for the last year',
  }),
  escalation: input({
    ...ofRenewal.escalation,
    symbol: 'e_over',
    name: 'Major overhaul: rise of its cost per year above inflation',
  }),
  depreciableShare: input({
    ...ofRenewal.depreciableShare,
    symbol: 'x_over,dep',
    name: 'Major overhaul: share of its cost that is depreciated anew, the rest being never deducted',
  }),
}

/** What happens in a plant's life besides its operation. */
export const events = {
  rebuiltPartShare: rebuilt.share,
  rebuiltPartLifetime: rebuilt.interval,
  rebuiltPartEscalation: rebuilt.escalation,
  rebuiltPartDepreciableShare: rebuilt.depreciableShare,
  overhaulShare: overhauled.share,
  overhaulInterval: overhauled.interval,
  overhaulEscalation: overhauled.escalation,
  overhaulDepreciableShare: overhauled.depreciableShare,
  renewalDepreciationMethod: input({
    symbol: 'κ_method,ren',
    name: 'Method of depreciation of replacements, rebuilding and overhauls, where they are depreciated anew',
    unit: '1',
    states: depreciationMethods.filter((method) => method !== 'own'),
    toldIfGiven: true,
    fallback: 0,
  }),
  renewalDepreciationPeriod: input({
    symbol: 'n_dep,ren',
    name: 'Years of depreciation of replacements, rebuilding and overhauls, where they are depreciated anew',
    unit: 'yr',
    minimum: 1,
    maximum: 60,
    integer: true,
    toldIfGiven: true,
    fallback: 7,
  }),
  landResaleShare: input({
    symbol: 'x_resale',
    name: 'What land is sold for in the last year, as a share of what it cost',
    unit: '1',
    minimum: 0,
    maximum: 10,
    toldIfGiven: true,
    fallback: 1,
  }),
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
