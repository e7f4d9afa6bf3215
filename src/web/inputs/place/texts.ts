export const texts = {
  title: 'Location and prices of energy',
  about:
    'What is published of a place for the inputs of this plant. Nothing changes until you fill it in, and it can be undone.',
  place: 'Place',
  none: 'Choose a place',
  states: 'States of the USA: tax, location factor, energy',
  countries: (year: number) => `Electricity for industry, ${year}`,
  input: 'Input',
  now: 'Now',
  published: 'Published',
  fill: (count: number) => (count === 1 ? 'Fill in 1 input' : `Fill in ${count} inputs`),
  same: 'All of it is in the plant already.',
  filled: (count: number, place: string) =>
    count === 1 ? `1 input is that of ${place}.` : `${count} inputs are those of ${place}.`,
  undo: 'Undo',
  nothing: (place: string) =>
    `Of ${place} nothing is published for the inputs of this plant: it buys no electricity or natural gas by these names.`,
  elsewhere: (country: string) =>
    `The plant is in ${country}. What else differs between the two places stays as it is.`,
  failed: 'The tables are not here.',
  toStates: 'All states',
  toPrices: 'All prices of electricity',
  locked: 'Nothing of this plant is changed here.',
  mark: (place: string, year: number | undefined) =>
    year === undefined ? `of ${place}` : `of ${place}, ${year}`,
  publishedOf: (place: string, year: number | undefined) =>
    year === undefined ? `Published of ${place}` : `Published of ${place}, ${year}`,
  open: 'Location and prices of energy',
} as const
