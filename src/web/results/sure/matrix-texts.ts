export const matrixTexts = {
  title: 'Elsewhere',
  across: 'Beside each other',
  acrossChoices: {
    feedstocks: 'Feedstocks of this process',
    processes: 'Processes',
    policies: 'Policies',
  },
  policies: 'With policies',
  own: 'as in the case',
  none: 'none',
  pathway: (process: string, feedstock: string) => `${process} from ${feedstock}`,
  cell: 'The case elsewhere',
  cellOf: (country: string, column: string) => `${country}, ${column}`,
  noNumber: 'none',
  more: (count: number) => `and ${count} more that differ`,
  nothing: 'Its inputs are those of the case.',
} as const
