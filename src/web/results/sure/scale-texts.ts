export const scaleTexts = {
  title: 'Optimum of scale',
  about:
    'A larger plant costs less per tonne, and its feedstock comes from further. Say how it comes, and see which capacity is best.',
  of: 'Of',
  feedstock: 'Feedstock',
  labels: {
    yield: 'On the land, t/(km²·yr)',
    share: 'Share that can be had, %',
    detour: 'Road by straight line',
    costPerTonne: 'Loading, USD/t',
    costPerTonneKilometre: 'Transport, USD/(t·km)',
  },
  hints: {
    yield: '1 t/(ha·yr) is 100.',
    share: 'All of it if left empty.',
    detour: '1 if left empty: no detour.',
    costPerTonne: 'Nothing if left empty.',
    costPerTonneKilometre: 'Per tonne of feedstock.',
  },
  placeholder: (example: string) => `such as ${example}`,
  negative: 'It cannot be below 0.',
  takeExample: 'Try example values',
  isExample: 'Example values of a collected fat, no data: put your own in their place.',
  needed: 'It needs what the land has and what transport costs: nothing is assumed for them.',
} as const
