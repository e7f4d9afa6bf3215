import { type About, input } from '../../language/quantity.ts'

/** How one price moves by itself, instead of with all prices of its kind. */
export const ownEscalation = (about: Required<Pick<About, 'per' | 'symbol' | 'name'>>) =>
  input({
    ...about,
    unit: '1',
    above: -1,
    below: 1,
    optional: true,
    toldIfGiven: true,
    source: 'That of all prices of its kind if not given',
  })
