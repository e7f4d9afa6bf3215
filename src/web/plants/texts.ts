export const texts = {
  choose: 'Choose a plant',
  country: 'Country',
  process: 'Process',
  feedstock: 'Feedstock',
  incomplete: (count: number) => `${count} more are known too little to be calculated`,
} as const
