import table from '../../../reference-data/published/literature-costs.json' with { type: 'json' }
import { plant } from '../../engine/model/inputs/inputs.ts'
import { quantile } from '../../engine/numerics/quantile.ts'

/** Classes of pathways of which the literature gives costs. */
export const literatureClasses = (plant.literatureClass.states ?? []).filter((each) => each !== 'none')

/** The middle half of what the studies of a class give: the first and the third quartile, and how many they are. */
export interface Quartiles {
  readonly studies: number
  readonly low: number
  readonly high: number
}

interface LiteratureCosts {
  readonly name: string
  /** The price of the main product, in USD of 2020 per litre. */
  readonly minimumPrice: Quartiles
  /** In USD of 2020 per litre of fuel. */
  readonly feedstockCost?: Quartiles
  /** In USD of 2020 per tonne of fuel a day. */
  readonly capitalPerDailyTonne?: Quartiles
  /** Energy of the fuels per energy of the feedstocks. */
  readonly efficiency?: Quartiles
}

export const literatureSource =
  'Studies of SAF costs as compiled in AeroMAPS (GET /literature-costs), US dollars of 2020, inclusive quartiles'
export const efficiencySource = 'Published conversion efficiencies as compiled in AeroMAPS'

const hefaEfficiency: Quartiles = { studies: 5, low: 0.71, high: 0.92 }
const ftEfficiency: Quartiles = { studies: 5, low: 0.4, high: 0.49 }

/** Each class in words, with the efficiencies of its conversion, of which the quartiles are shipped and not the rows. */
const classes: Readonly<Record<string, Pick<LiteratureCosts, 'name' | 'efficiency'>>> = {
  hefaWaste: { name: 'HEFA from waste fats', efficiency: hefaEfficiency },
  hefaCrops: { name: 'HEFA from vegetable oils', efficiency: hefaEfficiency },
  atj: { name: 'alcohol to jet' },
  ftWaste: { name: 'gasification and Fischer-Tropsch of waste', efficiency: ftEfficiency },
  ftBiomass: { name: 'gasification and Fischer-Tropsch of biomass', efficiency: ftEfficiency },
  pyrolysis: { name: 'pyrolysis' },
  ptl: { name: 'power to liquid' },
}

/** Fewer studies have no middle half worth the name. */
const fewestStudies = 3

type Column = 'minimumPrice' | 'feedstockCost' | 'capitalPerDailyTonne'

/** The quartiles of a column, where enough studies of the class tell it and not a quarter of them put it at nothing. */
function quartilesOf(literatureClass: string, column: Column): Quartiles | undefined {
  const rows = table.rows.filter((row) => row.literatureClass === literatureClass)
  const sorted = rows.flatMap((row) => row[column] ?? []).toSorted((a, b) => a - b)
  if (sorted.length < fewestStudies) return undefined
  // What lies between two rows is no more exact than they are: without the rounding of the last bits.
  const at = (share: number) => Number(quantile(sorted, share).toPrecision(14))
  const [low, high] = [at(0.25), at(0.75)]
  return low > 0 ? { studies: sorted.length, low, high } : undefined
}

function costsOf(literatureClass: string): LiteratureCosts[] {
  const about = classes[literatureClass]
  const minimumPrice = quartilesOf(literatureClass, 'minimumPrice')
  if (!about || !minimumPrice) return []
  const feedstockCost = quartilesOf(literatureClass, 'feedstockCost')
  const capitalPerDailyTonne = quartilesOf(literatureClass, 'capitalPerDailyTonne')
  return [
    {
      ...about,
      minimumPrice,
      ...(feedstockCost && { feedstockCost }),
      ...(capitalPerDailyTonne && { capitalPerDailyTonne }),
    },
  ]
}

/** Quartiles of the rows that `GET /literature-costs` lists, by class. */
export const literatureCosts: Readonly<Record<string, LiteratureCosts>> = Object.fromEntries(
  literatureClasses.flatMap((each) => costsOf(each).map((costs) => [each, costs])),
)
