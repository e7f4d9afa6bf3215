/** Colours by their tokens, in the fixed order of the page. A picture that is saved has the light ones in their place. */
export const colours = {
  ink: 'var(--ink)',
  soft: 'var(--soft)',
  line: 'var(--line)',
  sheet: 'var(--sheet)',
  sunk: 'var(--sunk)',
  changed: 'var(--changed)',
  good: 'var(--good)',
  bad: 'var(--bad)',
} as const

export const partColours = {
  feedstock: 'var(--chart-feedstock)',
  capital: 'var(--chart-capital)',
  utility: 'var(--chart-utilities)',
  credit: 'var(--chart-credits)',
  indirect: 'var(--chart-indirect)',
  other: 'var(--chart-other)',
} as const
export type Part = keyof typeof partColours

/** What overlaid lines look like, each also by its dashes. */
export const lineLooks = [
  { stroke: partColours.feedstock, dashes: undefined },
  { stroke: partColours.capital, dashes: '7 3' },
  { stroke: partColours.utility, dashes: '2 3' },
  { stroke: partColours.credit, dashes: '8 3 2 3' },
  { stroke: partColours.indirect, dashes: '12 4' },
  { stroke: partColours.other, dashes: '4 2 1 2 1 2' },
] as const
