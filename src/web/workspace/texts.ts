export const texts = {
  citation: (title: string, edition: string) => `${title}, reference data ${edition}`,
  views: 'Views',
  inputs: 'Inputs',
  results: 'Results',
  why: 'Why',
} as const
