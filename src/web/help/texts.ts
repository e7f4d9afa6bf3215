export const texts = {
  title: 'Keys',
  single: 'Keys without Ctrl or ⌘ do something while no box has the focus',
  kept: 'Kept in this browser.',
  key: 'Key',
  does: 'Does',
  anywhere: 'Anywhere',
  plant: 'Where a plant is open',
  scenario: 'Where it is a scenario of yours',
  box: 'In a box',
  number: 'On a headline number',
  why: 'In a column of Why',
  cell: 'In a table or a chart',
} as const
