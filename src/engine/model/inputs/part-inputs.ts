import { input } from '../../language/quantity.ts'

/** Parts of the fixed capital that are rebuilt when a life of their own ends, or are worth something of their own. */
export const part = {
  share: input({
    per: 'part',
    symbol: 'x_p',
    name: 'What the part costs, as a share of the fixed capital',
    unit: '1',
    minimum: 0,
    maximum: 1,
  }),
  lifetime: input({
    per: 'part',
    symbol: 'n_p',
    name: 'Years of operation after which the part is rebuilt, again and again, but for the last year',
    unit: 'yr',
    minimum: 1,
    maximum: 60,
    integer: true,
  }),
  escalation: input({
    per: 'part',
    symbol: 'e_p',
    name: 'Rise of the cost of the part per year above inflation',
    unit: '1',
    above: -1,
    below: 1,
    fallback: 0,
  }),
  salvageShare: input({
    per: 'part',
    symbol: 'x_sal,p',
    name: 'Salvage value of the part in the last year as a share of what it cost; below zero it is a cost',
    unit: '1',
    minimum: -1,
    maximum: 1,
    fallback: 0,
  }),
}
