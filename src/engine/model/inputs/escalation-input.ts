import { type Index, input } from '../../language/quantity.ts'

/** How one price moves by itself, instead of with all prices of its kind. */
export const ownEscalation = (per: Index, mark: string, of: string) =>
  input({
    per,
    symbol: `e_own,${mark}`,
    name: `Rise of ${of} per year, instead of that of all prices of its kind; above inflation unless it is said to be nominal`,
    unit: '1',
    above: -1,
    below: 1,
    optional: true,
    toldIfGiven: true,
    source: 'That of all prices of its kind if not given',
  })
