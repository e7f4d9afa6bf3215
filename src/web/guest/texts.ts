export const texts = {
  title: 'SAFAPAC',
  question: 'What does a tonne of sustainable aviation fuel cost, and why?',
  plant: 'HEFA from used cooking oil in the USA',
  live: 'Move the price and watch.',
  price: 'UCO, price',
  openLive: 'Open this plant',
  choose: 'Choose a plant',
  country: 'Country',
  process: 'Process',
  feedstock: 'Feedstock',
  incomplete: (count: number) => `${count} more are known too little to be calculated`,
  other: 'Another plant',
} as const
