import { type InputWord, wordsOf } from './input-word.ts'

const substance = {
  density: ['Density', ''],
  gasDensity: ['Gas density', 'normal density'],
  higherHeatingValue: ['Higher heating value', 'hhv, gcv'],
} as const

const escalation = {
  priceEscalation: ['Price rise', 'escalation, growth'],
  priceEscalationBasis: ['Price rise is', 'real, nominal, above inflation'],
} as const

/** Words of the fields of feedstocks, utilities, products and policies, without the name of the element. */
export const listWords: Readonly<Record<string, InputWord>> = {
  ...wordsOf('feedstocks[]', 'feedstocks', {
    name: ['Name'],
    price: ['Price', 'cost, gate fee, tipping fee'],
    ...escalation,
    carbonContent: ['Carbon content', ''],
    energyContent: ['Lower heating value', 'lhv, energy content, ncv'],
    consumptionRatio: ['Per fuel', 'yield, consumption, feedstock per fuel, conversion'],
    carbonIntensity: ['Carbon intensity', 'ci, emissions, ghg'],
    ...substance,
    isWaste: ['Is a waste', 'gate fee, residue'],
    class: ['Class in law', ''],
    annex: ['Annex IX part', 'advanced, red'],
    material: ['Material in law', ''],
    origin: ['Origin', 'country'],
  }),
  ...wordsOf('utilities[]', 'utilities', {
    name: ['Name'],
    price: ['Price', 'cost, tariff'],
    ...escalation,
    carbonIntensity: ['Carbon intensity', 'ci, grid intensity, emissions, ghg'],
    consumptionRatio: ['Per fuel', 'consumption, use'],
    carbonContent: ['Carbon content', ''],
    energyContent: ['Lower heating value', 'lhv, energy content'],
    ...substance,
  }),
  ...wordsOf('products[]', 'products', {
    name: ['Name'],
    isFuel: ['Is a liquid fuel', ''],
    priceSensitivity: ['Price rise per carbon', 'premium, sensitivity'],
    carbonContent: ['Carbon content', ''],
    energyContent: ['Lower heating value', 'lhv, energy content'],
    ...substance,
    price: ['Price', 'revenue, selling price'],
    ...escalation,
    yield: ['Share of the fuel', 'yield, slate'],
    displacedCarbonIntensity: ['Displaced emissions', 'ci, displacement'],
    class: ['Sold as', 'jet, diesel, naphtha'],
  }),
  ...wordsOf('policies[]', 'policies', {
    name: ['Name'],
    instrument: ['Instrument', 'credit, tax, grant, subsidy, incentive'],
    from: ['First year', 'start'],
    to: ['Last year', 'end, sunset'],
    valueYear: ['Year of its money', 'indexation'],
    yearlyChange: ['Change per year', 'growth'],
    indexation: ['Indexation', 'inflation'],
    maximum: ['Most per year', 'cap, limit'],
    scheme: ['Needs the scheme', 'eligibility'],
    treatment: ['Tax treatment', ''],
    value: ['Value', 'amount, credit, rin, lcfs, 45z'],
    product: ['For the product', ''],
  }),
  ...wordsOf('parts[]', 'parts', {
    name: ['Name'],
    share: ['Share of the fixed capital', 'stack, catalyst, own lifetime, renewal'],
    lifetime: ['Lifetime', 'stack, renewal, replacement'],
    escalation: ['Rise of its cost', 'renewal'],
    salvageShare: ['Salvage value', 'scrap, residual value'],
  }),
}
