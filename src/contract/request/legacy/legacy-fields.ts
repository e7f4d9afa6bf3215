import { defaultPreset } from '../../../engine/model/inputs/presets.ts'

/** Where a field of the existing system's request body goes, and the unit that its contract gives it. */
export interface LegacyField {
  readonly to: string
  /** 'by id' is `{value, unitId}`; 'as sent' is no quantity; else a bare number in this unit. */
  readonly unit: string
  /** The unit of which a percent is meant for a utility sold by energy. */
  readonly energyUnit?: string
  /** Does not exist for a utility sold by energy. */
  readonly massOnly?: true
  /** The contract demands a number even where there is none, and 0 cannot be one. */
  readonly isAbsentAtZero?: true
}

const field = (to: string, unit: string): LegacyField => ({ to, unit })

export const legacySections = {
  conversionPlant: {
    section: 'plant',
    fields: {
      plantCapacity: field('capacity', 'by id'),
      annualLoadHours: field('annualLoadHours', 'h/yr'),
      ciProcessDefault: field('processCarbonIntensity', 'gCO2e/MJ'),
    },
  },
  economicParameters: {
    section: 'economics',
    fields: {
      projectLifetimeYears: field('lifetime', 'yr'),
      discountRatePercent: field('discountRate', '%'),
      tciRefMusd: field('referenceCapital', 'MUSD'),
      referenceCapacityKtpa: field('referenceCapacity', 'kt/yr'),
      tciScalingExponent: field('scalingExponent', '1'),
      workingCapitalTciRatio: field('workingCapitalRatio', '1'),
      indirectOpexTciRatio: field('indirectOpexRatio', '1/yr'),
    },
  },
} as const satisfies Record<string, { section: string; fields: Record<string, LegacyField> }>

export const legacyLists = {
  feedstockData: {
    list: 'feedstocks',
    fields: {
      name: field('name', 'as sent'),
      price: field('price', 'by id'),
      carbonContent: field('carbonContent', 'kg/kg'),
      carbonIntensity: field('carbonIntensity', 'by id'),
      energyContent: field('energyContent', 'MJ/kg'),
      yieldPercent: field('consumptionRatio', '%'),
    },
  },
  utilityData: {
    list: 'utilities',
    fields: {
      name: field('name', 'as sent'),
      price: field('price', 'by id'),
      carbonContent: { ...field('carbonContent', 'kg/kg'), massOnly: true },
      carbonIntensity: field('carbonIntensity', 'by id'),
      energyContent: { ...field('energyContent', 'MJ/kg'), massOnly: true },
      yieldPercent: { ...field('consumptionRatio', '%'), energyUnit: 'kWh/kg' },
    },
  },
  productData: {
    list: 'products',
    fields: {
      name: field('name', 'as sent'),
      /** Not in the published contract: marks by-products such as oxygen; true if left out. */
      isFuel: field('isFuel', 'as sent'),
      price: field('price', 'by id'),
      priceSensitivityToCi: field('priceSensitivity', 'USD/t per gCO2e/MJ'),
      carbonContent: field('carbonContent', 'kg/kg'),
      energyContent: field('energyContent', 'MJ/kg'),
      yieldPercent: field('yield', '%'),
      productDensity: { ...field('density', 'kg/L'), isAbsentAtZero: true },
    },
  },
} as const satisfies Record<string, { list: string; fields: Record<string, LegacyField> }>

export const pathwayKeys = ['processId', 'feedstockId', 'countryId'] as const

/** Our own key, accepted beside the existing system's. */
export const conventionKey = 'convention'

/** What the existing system applies to every plant. */
export const legacyTaxRate = { value: 28, unit: '%' }

/** Our default, without the carbon premium that the existing system never paid. */
export const legacyConvention = { preset: defaultPreset, carbonPremium: 'ignored' }
