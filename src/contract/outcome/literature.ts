import { plant } from '../../engine/model/inputs/inputs.ts'

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

const of = (studies: number, low: number, high: number): Quartiles => ({ studies, low, high })

export const literatureSource =
  'Studies of SAF costs as compiled in AeroMAPS (GET /literature-costs), US dollars of 2020, inclusive quartiles'
export const efficiencySource = 'Published conversion efficiencies as compiled in AeroMAPS'

/** Quartiles of the rows that `GET /literature-costs` lists; at least three studies each. */
export const literatureCosts: Readonly<Record<string, LiteratureCosts>> = {
  hefaWaste: {
    name: 'HEFA from waste fats',
    minimumPrice: of(5, 0.95, 1.105),
    feedstockCost: of(5, 0.55, 0.73),
    capitalPerDailyTonne: of(5, 373_574.833_06, 747_149.666_12),
    efficiency: of(5, 0.71, 0.92),
  },
  hefaCrops: {
    name: 'HEFA from vegetable oils',
    minimumPrice: of(7, 1.144_48, 1.520_76),
    feedstockCost: of(7, 0.708_795, 1.315),
    capitalPerDailyTonne: of(7, 541_683.507_935, 1_064_024.816_81),
    efficiency: of(5, 0.71, 0.92),
  },
  atj: {
    name: 'alcohol to jet',
    minimumPrice: of(16, 0.9075, 1.970_607_5),
    feedstockCost: of(13, 0.650_27, 1.11),
    capitalPerDailyTonne: of(13, 373_574.833_06, 2_801_811.247_94),
  },
  ftWaste: {
    name: 'gasification and Fischer-Tropsch of waste',
    minimumPrice: of(3, 1.015, 1.367_29),
    capitalPerDailyTonne: of(3, 2_988_598.664_465, 3_487_163.790_835),
    efficiency: of(5, 0.4, 0.49),
  },
  ftBiomass: {
    name: 'gasification and Fischer-Tropsch of biomass',
    minimumPrice: of(5, 1.95, 2.067_86),
    feedstockCost: of(5, 0.494_21, 0.75),
    capitalPerDailyTonne: of(5, 2_390_878.931_57, 3_528_082.287_31),
    efficiency: of(5, 0.4, 0.49),
  },
  pyrolysis: {
    name: 'pyrolysis',
    minimumPrice: of(5, 1.15, 1.425),
    feedstockCost: of(5, 0.24, 0.53),
    capitalPerDailyTonne: of(5, 1_307_511.9157, 2_166_734.031_74),
  },
  ptl: { name: 'power to liquid', minimumPrice: of(3, 3.121_58, 3.635) },
}
