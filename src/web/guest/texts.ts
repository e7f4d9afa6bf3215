export const texts = {
  title: 'SAFAPAC',
  question: 'What does a tonne of sustainable aviation fuel cost, and why?',
  plant: 'HEFA from used cooking oil in the USA',
  live: 'Move the price and watch.',
  price: 'UCO, price',
  openLive: 'Open this plant',
  other: 'Another plant',
  keep: 'Keep this',
} as const
